import type { Receipt } from "../../../shared/index.ts";
import { useActions, usePart } from "../usePane.ts";
import { useSubmitText } from "../useSubmitText.ts";

/** Puts what was handed in into the sheet in front, where that is a sheet of the same grid, stage and branch. */
export function LoadSubmission({ receipt }: { readonly receipt: Receipt }) {
  const { reading } = usePart("sheet");
  const { loadSubmission } = useActions();
  const { t } = useSubmitText();
  if (reading === null) return null;
  const { grid, stage, branch = receipt.branch } = reading;
  const { id, version } = receipt.grid;
  const same = grid.id === id && grid.version === version && stage === receipt.stage;
  if (!same || branch !== receipt.branch) return null;
  return (
    <button
      type="button"
      className="link"
      title={t("queue.loadHint")}
      onClick={() => void loadSubmission(receipt)}
    >
      {t("queue.load")}
    </button>
  );
}
