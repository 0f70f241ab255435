import { type Grid, type Issue, isPending } from "../../../shared/index.ts";
import { useActions, usePart, useText } from "../usePane.ts";
import { FirstRun } from "./FirstRun.tsx";
import { GridCard } from "./GridCard.tsx";
import { IssueBar } from "./IssueBar.tsx";

interface Props {
  /** why the active sheet cannot be used */
  readonly issues: readonly Issue[];
  /** there is a grid's sheet to go back to */
  readonly back?: boolean;
}

/** The grids on offer; the signed-in branch's own comes first, what still lacks its criteria last. */
export function GridChooser({ issues, back = false }: Props) {
  const { notice } = usePart("sheet");
  const grids = usePart("grids");
  const session = usePart("session");
  const { firstRun } = usePart("view");
  const { choose } = useActions();
  const { t } = useText();
  const own = session.phase === "in" ? session.info.branch?.grid : undefined;
  const place = (grid: Grid) => (grid.id === own ? 0 : isPending(grid) ? 2 : 1);
  const offered = [...grids].sort((one, other) => place(one) - place(other));
  return (
    <section aria-labelledby="choose-title">
      {firstRun && !back && <FirstRun />}
      {back && (
        <button type="button" className="link" onClick={() => choose(false)}>
          ← {t("choose.back")}
        </button>
      )}
      <h1 className="title" id="choose-title">
        {t("choose.title")}
      </h1>
      <p className="muted lead">{t("choose.hint")}</p>
      <IssueBar issues={issues} intent="warning" />
      <IssueBar issues={notice} />
      {grids.length === 0 && <p>{t("failed.noGrids")}</p>}
      <ul className="cards">
        {offered.map((grid) => (
          <GridCard key={grid.id} grid={grid} own={grid.id === own} />
        ))}
      </ul>
    </section>
  );
}
