import { useState } from "react";
import { overviewOf } from "../../../../shared/index.ts";
import type { PulledRanking } from "../../../excel/index.ts";
import { choicesOf, filterMissing, filterRows } from "../../state/filteredRows.ts";
import { usePart } from "../../usePane.ts";
import { useRankingText } from "../../useRankingText.ts";
import { RankingFilters } from "../RankingFilters.tsx";
import { RankingTable } from "../RankingTable.tsx";
import { Choice, option } from "./Choice.tsx";
import { MissingList } from "./MissingList.tsx";
import { Paged } from "./Paged.tsx";
import { useNames } from "./useNames.ts";

/** The whole district, filtered and sorted, and who is missing. */
export function AllPart({ ranking }: { readonly ranking: PulledRanking }) {
  const { filter } = usePart("ranking");
  const { t } = useRankingText();
  const rows = filterRows(ranking.rows, filter);
  return (
    <>
      <RankingFilters ranking={ranking} />
      <p className="muted" role="status">
        {t("ranking.shown", { n: rows.length })}
      </p>
      {rows.length > 0 && (
        <Paged key={JSON.stringify(filter)} rows={rows}>
          {(page) => <RankingTable rows={page} />}
        </Paged>
      )}
      <MissingList missing={filterMissing(ranking.missing, filter)} />
    </>
  );
}

/** The branches of one grid, ranked among themselves. */
export function GridPart({ ranking }: { readonly ranking: PulledRanking }) {
  const { t } = useRankingText();
  const { gridName } = useNames();
  const { grids } = choicesOf(ranking);
  const [chosen, setChosen] = useState(grids[0] ?? "");
  const rows = overviewOf(ranking.rows.filter(({ grid }) => grid === chosen));
  return (
    <>
      <Choice label={t("ranking.grid")} value={chosen} onChoose={(grid) => setChosen(grid ?? "")}>
        {grids.map((id) => option(id, gridName(id)))}
      </Choice>
      <p className="muted">{t("overview.within")}</p>
      <Paged key={chosen} rows={rows}>
        {(page) => <RankingTable rows={page} />}
      </Paged>
    </>
  );
}
