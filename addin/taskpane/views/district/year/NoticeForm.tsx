import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Cycle, LedgerBodyOf } from "../../../../../shared/index.ts";
import { beijingDay } from "../../../district/beijing.ts";
import type { DecisionView } from "../../../district/decisionView.ts";
import { noticeText } from "../../../district/official.ts";
import { decidedLists } from "../../../district/starLists.ts";
import { useDistrict, useWrite } from "../../../district/useDistrict.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { usePart } from "../../../usePane.ts";
import { IssueBar } from "../../IssueBar.tsx";
import { OfficialText } from "./OfficialText.tsx";

interface Props {
  readonly cycle: Cycle;
  readonly views: readonly DecisionView[];
  /** the notice that was entered last */
  readonly before: LedgerBodyOf<"notice"> | undefined;
}

const usual = 7;

/** The notice's text, made of what was decided and of what is entered here; then that it was posted. */
export function NoticeForm({ cycle, views, before }: Props) {
  const { year } = useDistrict();
  const session = usePart("session");
  const { t, locale } = useDistrictText();
  const { busy, issues, run } = useWrite();
  const least = Math.max(
    cycle.policies?.notice?.days ?? 0,
    ...views.map(({ grid }) => grid.noticeDays ?? 0),
  );
  const [posted, setPosted] = useState(() => before?.posted ?? beijingDay(Date.now()));
  const [days, setDays] = useState(String(before?.days ?? (least || usual)));
  const [range, setRange] = useState(before?.range ?? t("year.notice.rangeUsual"));
  const [office, setOffice] = useState(before?.office ?? "");
  const count = /^\d{1,2}$/.test(days) ? Number(days) : 0;
  const district = session.phase === "in" ? session.info.district.name : "";
  const lists = views.flatMap((view) =>
    decidedLists(view, cycle.policies?.decisions?.[view.grid.id]?.names === "restricted", locale),
  );
  const facts = {
    ...{ year, district, posted, days: count, range: range.trim(), office: office.trim() },
    hashes: views.flatMap(({ grid, record }) =>
      record ? [{ title: grid.title[locale], hash: record.hash }] : [],
    ),
  };
  const isWhole = count > 0 && posted !== "" && facts.range !== "" && facts.office !== "";
  const post = () =>
    run((client, key) => {
      const { posted: day, days: so, range: where, office: by } = facts;
      return client.addLedger(
        year,
        [{ kind: "notice", posted: day, days: so, range: where, office: by }],
        key,
      );
    });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) void post();
      }}
    >
      <h2 className="list-title">{t("year.notice.heading")}</h2>
      <Field label={t("year.notice.posted")}>
        <Input type="date" value={posted} onChange={(_, { value }) => setPosted(value)} />
      </Field>
      <Field
        label={t("year.notice.days")}
        hint={least > 0 ? t("year.notice.least", { n: least }) : t("year.notice.free")}
        {...(count >= Math.max(1, least)
          ? {}
          : { validationMessage: t("year.notice.least", { n: Math.max(1, least) }) })}
      >
        <Input inputMode="numeric" value={days} onChange={(_, { value }) => setDays(value)} />
      </Field>
      <Field label={t("year.notice.rangeLabel")}>
        <Input value={range} maxLength={200} onChange={(_, { value }) => setRange(value)} />
      </Field>
      <Field label={t("year.notice.office")} hint={t("year.notice.officeHint")}>
        <Input value={office} maxLength={120} onChange={(_, { value }) => setOffice(value)} />
      </Field>
      <OfficialText label={t("year.notice.text")} text={noticeText(facts, lists, t, locale)} />
      {issues.length > 0 && <IssueBar issues={issues} title={t("year.notEntered")} />}
      <Button
        type="submit"
        appearance={before ? "secondary" : "primary"}
        disabledFocusable={busy || !isWhole}
      >
        {t(before ? "year.notice.postAnew" : "year.notice.post")}
      </Button>
    </form>
  );
}
