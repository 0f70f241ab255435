import type { PulledRanking } from "../../../excel/index.ts";
import { choicesOf } from "../../state/filteredRows.ts";
import { useRankingText } from "../../useRankingText.ts";
import { Progress } from "./Progress.tsx";
import { Totals } from "./Totals.tsx";
import { UnitStars } from "./UnitStars.tsx";
import { useNames } from "./useNames.ts";

/** The year in pictures; each has the same figures as a table. */
export default function ChartsPart({ ranking }: { readonly ranking: PulledRanking }) {
  const { t } = useRankingText();
  const { gridOf } = useNames();
  const { rows, timeline } = ranking;
  const grids = choicesOf(ranking).grids.flatMap((id) => gridOf(id) ?? []);
  return (
    <>
      <UnitStars rows={rows} />
      {grids.map((grid) => (
        <Totals key={grid.id} rows={rows} grid={grid} />
      ))}
      {timeline === null ? (
        <p role="status">{t("chart.progress.unread")}</p>
      ) : (
        <Progress timeline={timeline} />
      )}
    </>
  );
}
