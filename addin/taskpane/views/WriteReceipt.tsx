import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Receipt } from "../../../shared/index.ts";
import { useActions } from "../usePane.ts";
import { useSubmitText } from "../useSubmitText.ts";
import { IssueBar } from "./IssueBar.tsx";
import { Spin } from "./Spin.tsx";

interface Props {
  readonly receipt: Receipt;
  /** id of the sheet it was read from; without one, the sheet in front */
  readonly sheet: string | undefined;
}

/** Writes the receipt into its sheet, only when asked: it clears Undo. */
export function WriteReceipt({ receipt, sheet }: Props) {
  const [result, setResult] = useState<Awaited<ReturnType<typeof writeReceipt>>>();
  const [busy, setBusy] = useState(false);
  const { writeReceipt } = useActions();
  const { t } = useSubmitText();
  const write = async () => {
    if (busy) return;
    setBusy(true);
    setResult(await writeReceipt(receipt, sheet));
    setBusy(false);
  };
  const icon = busy ? { icon: <Spin /> } : {};
  return (
    <div>
      <Button size="small" disabledFocusable={busy} onClick={() => void write()} {...icon}>
        {t("queue.write")}
      </Button>
      <p role="status" className="muted">
        {result?.ok &&
          t("queue.written", { name: result.value.sheet.name, cell: result.value.cell })}
      </p>
      {result?.ok === false && <IssueBar issues={result.issues} intent="warning" />}
    </div>
  );
}
