import { Button } from "@fluentui/react-components";
import { useCopy } from "../../../district/useCopy.ts";
import { useDistrictText } from "../../../useDistrictText.ts";

/** Copies a text, and says whether it did. */
export function CopyText({ text, label }: { readonly text: string; readonly label: string }) {
  const { copied, copy } = useCopy();
  const { t } = useDistrictText();
  return (
    <span className="buttons">
      <Button size="small" onClick={() => void copy(text)}>
        {label}
      </Button>
      <span role="status" className="muted">
        {copied === true && t("receipt.copied")}
        {copied === false && t("receipt.copyFailed")}
      </span>
    </span>
  );
}
