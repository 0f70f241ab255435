import { type OverviewRow, yearOnYear } from "../../../../shared/index.ts";
import { useRankingText } from "../../useRankingText.ts";
import { FigureTable } from "./FigureTable.tsx";
import { Named } from "./NearPart.tsx";
import { Paged } from "./Paged.tsx";
import { useNames } from "./useNames.ts";

/** What became of last year's stars. */
export function YearsPart({ rows }: { readonly rows: readonly OverviewRow[] }) {
  const { t } = useRankingText();
  const counts = yearOnYear(rows);
  const moved = rows.filter(({ star, before }) => before !== undefined && before.star !== star);
  if (counts.absent === rows.length) return <p role="status">{t("overview.years.empty")}</p>;
  return (
    <>
      <p role="status">{t("overview.years.all", { ...counts })}</p>
      {moved.length === 0 ? <p>{t("overview.years.none")}</p> : <Moved rows={moved} />}
    </>
  );
}

function Moved({ rows }: { readonly rows: readonly OverviewRow[] }) {
  const { t } = useRankingText();
  const { starOf } = useNames();
  return (
    <Paged rows={rows}>
      {(page) => (
        <FigureTable
          caption={t("overview.caption.years")}
          heads={[
            t("ranking.name"),
            t("overview.column.before"),
            t("overview.column.now"),
            t("overview.column.moved"),
          ]}
          rows={page.map((row) => ({
            id: row.branch,
            head: <Named row={row} />,
            cells: [
              row.before && starOf(row.before.star, row.grid),
              starOf(row.star, row.grid),
              <Moves key="moves" row={row} />,
            ],
          }))}
        />
      )}
    </Paged>
  );
}

function Moves({ row: { before, rank } }: { readonly row: OverviewRow }) {
  const { t } = useRankingText();
  const by = (before?.rank ?? rank) - rank;
  if (by === 0) return t("overview.moved.same");
  return by > 0 ? t("overview.moved.up", { n: by }) : t("overview.moved.down", { n: -by });
}
