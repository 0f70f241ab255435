import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { beijingDay } from "../../../district/beijing.ts";
import type { DecisionView } from "../../../district/decisionView.ts";
import { useDistrict, useWrite } from "../../../district/useDistrict.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { IssueBar } from "../../IssueBar.tsx";

/** Logs an objection: about which branch, when it came, what it says; never who raised it. */
export function ObjectionForm({ names }: { readonly names: DecisionView["names"] }) {
  const { year } = useDistrict();
  const { t } = useDistrictText();
  const { busy, issues, run } = useWrite();
  const [branch, setBranch] = useState("");
  const [received, setReceived] = useState(() => beijingDay(Date.now()));
  const [text, setText] = useState("");
  const isWhole = branch !== "" && received !== "" && text.trim() !== "";
  const enter = async () => {
    const objection = { kind: "objection", branch, received, text: text.trim() } as const;
    if (await run((client, key) => client.addLedger(year, [objection], key))) setText("");
  };
  const sorted = Object.entries(names).sort(([, a], [, b]) =>
    `${a.unit} ${a.name}` < `${b.unit} ${b.name}` ? -1 : 1,
  );
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) void enter();
      }}
    >
      <h3 className="card-title">{t("year.objection.enter")}</h3>
      <Field label={t("year.branch")}>
        <Select value={branch} onChange={(_, { value }) => setBranch(value)}>
          <option value="">{t("year.choose")}</option>
          {sorted.map(([id, { name, unit }]) => (
            <option key={id} value={id}>
              {`${unit} · ${name}`}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("year.objection.received")}>
        <Input type="date" value={received} onChange={(_, { value }) => setReceived(value)} />
      </Field>
      <Field label={t("year.objection.text")} hint={t("year.objection.hint")}>
        <Textarea
          value={text}
          rows={3}
          maxLength={2000}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {issues.length > 0 && <IssueBar issues={issues} title={t("year.notEntered")} />}
      <Button type="submit" size="small" disabledFocusable={busy || !isWhole}>
        {t("year.objection.save")}
      </Button>
    </form>
  );
}
