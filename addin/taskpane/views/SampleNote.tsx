import { Button } from "@fluentui/react-components";
import { type SheetReading, sampleBranch } from "../../excel/index.ts";
import { useActions, useText } from "../usePane.ts";
import { Tag } from "./Tag.tsx";

/** Says on a sheet of sample data what it is, and leads on to one's own once the mistakes are mended. */
export function SampleNote({ reading }: { readonly reading: SheetReading }) {
  const { choose } = useActions();
  const { t } = useText();
  if (reading.branch !== sampleBranch) return null;
  const mended = reading.issues.every(({ severity }) => severity !== "error");
  return (
    <div className="card sample">
      <p>
        <Tag>{t("sample.word")}</Tag> {t(mended ? "sample.mended" : "sample.note")}
      </p>
      {mended && (
        <Button appearance="primary" onClick={() => choose(true)}>
          {t("sample.own")}
        </Button>
      )}
    </div>
  );
}
