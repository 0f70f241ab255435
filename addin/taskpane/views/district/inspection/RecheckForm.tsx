import { useState } from "react";
import { type RecheckState, recheckStates } from "../../../../../shared/index.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Choice } from "../parts/Choice.tsx";
import { ReasonForm, type Said } from "../parts/ReasonForm.tsx";
import { TextField } from "../parts/TextField.tsx";
import { useEnter } from "../parts/useEnter.ts";

interface Props {
  readonly branch: string;
  readonly onClose: () => void;
}

/** What a holder's re-check found; an order to rectify has a deadline. */
export function RecheckForm({ branch, onClose }: Props) {
  const { t } = useDistrictText();
  const [state, setState] = useState<RecheckState>("passed");
  const [deadline, setDeadline] = useState("");
  const { busy, issues, enter } = useEnter();
  const isRectifying = state === "rectifying";
  const send = async ({ reason, office }: Said) => {
    const entry = { kind: "recheck", branch, state, office } as const;
    const done = await enter([
      {
        ...entry,
        ...(isRectifying ? { deadline } : {}),
        ...(reason === "" ? {} : { note: reason }),
      },
    ]);
    if (done) onClose();
    return done;
  };
  return (
    <ReasonForm
      send={t("deciding.recheck")}
      reason={t("deciding.note")}
      reasonNeeded={false}
      fault={isRectifying && deadline === "" ? t("deciding.deadlineFault") : undefined}
      busy={busy}
      issues={issues}
      onCancel={onClose}
      onSend={send}
    >
      <Choice
        label={t("deciding.recheckState")}
        value={state}
        options={recheckStates.map((one) => [one, t(`deciding.recheck.${one}`)] as const)}
        onChoose={setState}
      />
      {isRectifying && (
        <TextField
          label={t("deciding.deadline")}
          type="date"
          value={deadline}
          required
          onChange={setDeadline}
        />
      )}
    </ReasonForm>
  );
}
