import { nearMisses, type OverviewRow } from "../../../../shared/index.ts";
import { useRankingText } from "../../useRankingText.ts";
import { FigureTable } from "./FigureTable.tsx";
import { Paged } from "./Paged.tsx";
import { useNames } from "./useNames.ts";

/** Branches so close to the next star that they are worth a look, the closest first. */
export function NearPart({ rows }: { readonly rows: readonly OverviewRow[] }) {
  const { t } = useRankingText();
  const { starOf } = useNames();
  const near = nearMisses(rows);
  const lack = ({ next }: OverviewRow) =>
    next?.points === undefined
      ? t("overview.lacks.items", { n: next?.items ?? 0 })
      : t("overview.lacks.points", { n: next.points });
  return (
    <>
      <p className="muted">{t("overview.near.hint")}</p>
      {near.length === 0 ? (
        <p role="status">{t("overview.near.empty")}</p>
      ) : (
        <Paged rows={near}>
          {(page) => (
            <FigureTable
              caption={t("overview.caption.near")}
              heads={[t("ranking.name"), t("overview.to"), t("overview.lacks")]}
              rows={page.map((row) => ({
                id: row.branch,
                head: <Named row={row} />,
                cells: [starOf(row.next?.star ?? row.star, row.grid), lack(row)],
              }))}
            />
          )}
        </Paged>
      )}
    </>
  );
}

/** A branch with its unit beneath. */
export const Named = ({ row }: { readonly row: Pick<OverviewRow, "name" | "unit"> }) => (
  <>
    {row.name}
    <span className="muted unit">{row.unit}</span>
  </>
);
