import { Button, Field, Input, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useDistrict, useWrite } from "../../../district/useDistrict.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { IssueBar } from "../../IssueBar.tsx";

/** What became of an objection, and which office says so. */
export function OutcomeForm({ entry }: { readonly entry: number }) {
  const { year } = useDistrict();
  const { t } = useDistrictText();
  const { busy, issues, run } = useWrite();
  const [upheld, setUpheld] = useState<boolean | null>(null);
  const [reason, setReason] = useState("");
  const [office, setOffice] = useState("");
  const isWhole = upheld !== null && reason.trim() !== "" && office.trim() !== "";
  const enter = () =>
    run((client, key) => {
      const said = { reason: reason.trim(), office: office.trim() };
      return client.addLedger(
        year,
        [{ kind: "outcome", entry, upheld: upheld === true, ...said }],
        key,
      );
    });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) void enter();
      }}
    >
      <Field label={t("year.outcome")}>
        <RadioGroup
          value={upheld === null ? "" : String(upheld)}
          onChange={(_, { value }) => setUpheld(value === "true")}
        >
          <Radio value="true" label={t("year.outcome.upheld")} />
          <Radio value="false" label={t("year.outcome.notUpheld")} />
        </RadioGroup>
      </Field>
      {upheld === true && <p className="muted">{t("year.outcome.leadsTo")}</p>}
      <Field label={t("district.reason")}>
        <Textarea
          value={reason}
          rows={2}
          maxLength={2000}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Field label={t("district.office")}>
        <Input value={office} maxLength={120} onChange={(_, { value }) => setOffice(value)} />
      </Field>
      {issues.length > 0 && <IssueBar issues={issues} title={t("year.notEntered")} />}
      <Button type="submit" size="small" disabledFocusable={busy || !isWhole}>
        {t("year.outcome.save")}
      </Button>
    </form>
  );
}
