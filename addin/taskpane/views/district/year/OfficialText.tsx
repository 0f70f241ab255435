import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { useDistrictText } from "../../../useDistrictText.ts";
import { CopyText } from "./CopyText.tsx";

/** An official text as it will be read: to be copied, or printed by itself. */
export function OfficialText({ label, text }: { readonly label: string; readonly text: string }) {
  const { t } = useDistrictText();
  const id = useId();
  return (
    <section className="steps" aria-labelledby={id}>
      <h2 className="card-title" id={id}>
        {label}
      </h2>
      <pre className="official printable">{text}</pre>
      <span className="buttons">
        <CopyText text={text} label={t("year.copyText")} />
        <Button size="small" onClick={() => window.print()}>
          {t("year.print")}
        </Button>
      </span>
    </section>
  );
}
