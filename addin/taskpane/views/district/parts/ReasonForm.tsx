import { Button } from "@fluentui/react-components";
import { type FormEvent, type ReactNode, useState } from "react";
import type { Issue } from "../../../../../shared/index.ts";
import { useKept } from "../../../district/useKept.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { IssueBar } from "../../IssueBar.tsx";
import { Spin } from "../../Spin.tsx";
import { TextField } from "./TextField.tsx";

/** What a person decides, as it is to be read in the record. */
export interface Said {
  readonly reason: string;
  readonly office: string;
}

interface Props {
  /** what the button says */
  readonly send: string;
  readonly onSend: (said: Said) => Promise<boolean>;
  readonly busy: boolean;
  readonly issues: readonly Issue[];
  /** what is asked for instead of "Reason"; null: nothing is */
  readonly reason?: string | null;
  readonly reasonNeeded?: boolean;
  readonly officeNeeded?: boolean;
  readonly reasonHint?: string;
  readonly onCancel?: () => void;
  /** why it cannot be sent yet, besides what is left empty */
  readonly fault?: string | undefined;
  readonly children?: ReactNode;
}

/** Fields of one's own, then why, and which office decides; sent when nothing is missing. */
export function ReasonForm(props: Props) {
  const { send, onSend, busy, issues, onCancel, children, fault } = props;
  const { reasonNeeded = true, officeNeeded = true, reasonHint } = props;
  const { t } = useDistrictText();
  const [reason, setReason] = useState("");
  const [office, setOffice] = useKept("office");
  const [tried, setTried] = useState(false);
  const asksReason = props.reason !== null;
  const lacksReason = asksReason && reasonNeeded && reason.trim() === "";
  const lacksOffice = officeNeeded && office.trim() === "";
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || lacksReason || lacksOffice || fault !== undefined) return;
    if (await onSend({ reason: reason.trim(), office: office.trim() })) {
      setReason("");
      setTried(false);
    }
  };
  const error = (lacks: boolean) => (tried && lacks ? t("deciding.needed") : undefined);
  return (
    <form className="form reason-form" noValidate onSubmit={(event) => void submit(event)}>
      {children}
      {asksReason && (
        <TextField
          label={props.reason ?? t("district.reason")}
          value={reason}
          rows={2}
          required={reasonNeeded}
          error={error(lacksReason)}
          onChange={setReason}
          {...(reasonHint === undefined ? {} : { hint: reasonHint })}
        />
      )}
      <TextField
        label={t("district.office")}
        value={office}
        maxLength={120}
        required={officeNeeded}
        error={error(lacksOffice)}
        onChange={setOffice}
        hint={t("deciding.officeHint")}
      />
      {tried && fault !== undefined && <p role="alert">{fault}</p>}
      <IssueBar issues={issues} />
      <div className="buttons">
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          {...(busy ? { icon: <Spin /> } : {})}
        >
          {busy ? t("deciding.sending") : send}
        </Button>
        {onCancel && (
          <Button size="small" disabledFocusable={busy} onClick={onCancel}>
            {t("app.cancel")}
          </Button>
        )}
      </div>
    </form>
  );
}
