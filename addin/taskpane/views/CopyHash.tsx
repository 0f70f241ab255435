import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useText } from "../usePane.ts";

/** The whole hash, and a button that copies it. */
export function CopyHash({ hash }: { readonly hash: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const { t } = useText();
  // a framed page may be refused the clipboard
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(hash);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <span className="hash">
      <code className="hash-full">{hash}</code>
      <Button size="small" onClick={() => void copy()}>
        {t("receipt.copy")}
      </Button>
      <span role="status" className="muted">
        {copied === true && t("receipt.copied")}
        {copied === false && t("receipt.copyFailed")}
      </span>
    </span>
  );
}
