import { type Change, type Grid, itemsOf, shownMark } from "../../../shared/index.ts";
import type { SheetReading } from "../../excel/index.ts";
import { useSubmitText } from "../useSubmitText.ts";
import { Folded } from "./Folded.tsx";
import { ItemRow } from "./ItemRow.tsx";

interface Props {
  readonly grid: Grid;
  readonly changes: readonly Change[];
  /** cells by item, where they are in front */
  readonly cells: SheetReading["cells"];
}

/** What a stage marks otherwise than the one before, item by item, with the reasons. */
export function ChangeList({ grid, changes, cells }: Props) {
  const { t, locale } = useSubmitText();
  const kinds = new Map(itemsOf(grid).map(({ id, kind }) => [id, kind]));
  const words = ({ id, before, after, reason }: Change) => {
    const kind = kinds.get(id) ?? "";
    const step = t("queue.change", {
      before: shownMark(before, kind, locale),
      after: shownMark(after, kind, locale),
    });
    const why = reason === undefined ? t("queue.noReason") : t("queue.reason", { reason });
    return `${step} · ${why}`;
  };
  return (
    <div className="whole">
      <Folded first={8}>
        {changes.map((change) => (
          <ItemRow key={change.id} item={change.id} text={words(change)} cell={cells[change.id]} />
        ))}
      </Folded>
    </div>
  );
}
