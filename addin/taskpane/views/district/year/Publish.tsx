import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Cycle } from "../../../../../shared/index.ts";
import type { NoticeState } from "../../../district/noticeState.ts";
import { useDistrict, useWrite } from "../../../district/useDistrict.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { IssueBar } from "../../IssueBar.tsx";

interface Props {
  readonly cycle: Cycle;
  readonly state: NoticeState | undefined;
}

/** Publishes what was decided; what still stands in the way is said before, and the server has the last word. */
export function Publish({ cycle, state }: Props) {
  const { year } = useDistrict();
  const { t } = useDistrictText();
  const { busy, issues, run } = useWrite();
  const [office, setOffice] = useState("");
  const [reason, setReason] = useState("");
  const needsNotice = cycle.policies?.notice !== undefined;
  const hindrances = [
    ...(needsNotice && !state ? [t("year.publish.noNotice")] : []),
    ...(state && state.left > 0 ? [t("year.publish.runs", { day: state.until })] : []),
    ...(state && state.open > 0 ? [t("year.publish.open", { n: state.open })] : []),
    ...(state && state.upheld > 0 ? [t("year.notice.upheld", { n: state.upheld })] : []),
  ];
  const publish = () =>
    run((client, key) =>
      client.publish(year, { office: office.trim(), reason: reason.trim() }, key),
    );
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (office.trim() !== "") void publish();
      }}
    >
      <h2 className="list-title">{t("year.publish.heading")}</h2>
      {hindrances.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Field label={t("year.publish.office")}>
        <Input value={office} maxLength={120} onChange={(_, { value }) => setOffice(value)} />
      </Field>
      <Field label={t("year.publish.reason")} hint={t("year.publish.reasonHint")}>
        <Textarea
          value={reason}
          rows={2}
          maxLength={2000}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      {issues.length > 0 && <IssueBar issues={issues} title={t("year.publish.failed")} />}
      <Button
        type="submit"
        appearance={hindrances.length > 0 ? "secondary" : "primary"}
        disabledFocusable={busy || office.trim() === ""}
      >
        {t("year.publish.button")}
      </Button>
    </form>
  );
}
