import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useDistrict, useWrite } from "../../../district/useDistrict.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { IssueBar } from "../../IssueBar.tsx";

/** Opens a settled year again, for a reason; what it leads to is said beside it. */
export function Reopen() {
  const { year } = useDistrict();
  const { t } = useDistrictText();
  const { busy, issues, run } = useWrite();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const given = reason.trim();
  return (
    <section className="steps">
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("year.reopen.heading")}
      </button>
      {open && (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            if (given !== "") void run((client, key) => client.reopen(year, given, key));
          }}
        >
          <p>{t("year.reopen.leadsTo")}</p>
          <Field label={t("district.reason")}>
            <Textarea
              value={reason}
              rows={2}
              maxLength={2000}
              onChange={(_, { value }) => setReason(value)}
            />
          </Field>
          {issues.length > 0 && <IssueBar issues={issues} title={t("year.reopen.failed")} />}
          <Button type="submit" size="small" disabledFocusable={busy || given === ""}>
            {t("year.reopen.button")}
          </Button>
        </form>
      )}
    </section>
  );
}
