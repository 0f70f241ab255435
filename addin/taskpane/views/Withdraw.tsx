import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Issue } from "../../../shared/index.ts";
import { land } from "../land.ts";
import { useActions } from "../usePane.ts";
import { useSubmitText } from "../useSubmitText.ts";
import { IssueBar } from "./IssueBar.tsx";
import { Spin } from "./Spin.tsx";

/** Takes the self-assessment back; asked twice. */
export function Withdraw({ number }: { readonly number: number }) {
  const [phase, setPhase] = useState<"idle" | "asking" | "sending">("idle");
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const { withdraw } = useActions();
  const { t } = useSubmitText();
  const send = async () => {
    setPhase("sending");
    setIssues(await withdraw());
    setPhase("idle");
  };
  if (phase === "idle")
    return (
      <>
        <button type="button" className="link" onClick={() => setPhase("asking")}>
          {t("cycle.withdraw")}
        </button>
        <IssueBar issues={issues} intent="warning" />
      </>
    );
  const sending = phase === "sending";
  return (
    <div className="sure">
      <p tabIndex={-1} ref={land} role="alert">
        {t("cycle.withdrawSure", { number })}
      </p>
      <Button
        size="small"
        disabledFocusable={sending}
        onClick={() => void send()}
        {...(sending ? { icon: <Spin /> } : {})}
      >
        {t(sending ? "cycle.withdrawing" : "cycle.withdrawYes")}
      </Button>{" "}
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={sending}
        onClick={() => setPhase("idle")}
      >
        {t("cycle.withdrawNo")}
      </Button>
    </div>
  );
}
