import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useDistrictText } from "../../../useDistrictText.ts";
import { IssueBar } from "../../IssueBar.tsx";
import { TextField } from "../parts/TextField.tsx";
import { useEnter } from "../parts/useEnter.ts";

interface Props {
  readonly entry: number;
  readonly onClose: () => void;
}

/** Accepts what a branch reported, or refuses it, and says why. */
export function Check({ entry, onClose }: Props) {
  const { t } = useDistrictText();
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const { busy, issues, enter } = useEnter();
  const say = async (state: "accepted" | "refused") => {
    setTried(true);
    if (busy || note.trim() === "") return;
    if (await enter([{ kind: "rectified", entry, state, note: note.trim() }])) onClose();
  };
  return (
    <div className="form reason-form">
      <TextField
        label={t("deciding.checkNote")}
        value={note}
        rows={2}
        required
        error={tried && note.trim() === "" ? t("deciding.needed") : undefined}
        onChange={setNote}
      />
      <IssueBar issues={issues} />
      <div className="buttons">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void say("accepted")}
        >
          {t("deciding.accept")}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void say("refused")}>
          {t("deciding.refuse")}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={onClose}>
          {t("app.cancel")}
        </Button>
      </div>
    </div>
  );
}
