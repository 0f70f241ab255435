import type { OverviewRow } from "../../../../shared/index.ts";
import { shareText } from "../../texts/figures.ts";
import { useRankingText } from "../../useRankingText.ts";
import { useNames } from "./useNames.ts";

/** What explains a branch's place, beneath its name: points, the way on, its own assessment, last year. */
export function RowDetail({ row }: { readonly row: OverviewRow }) {
  const { t } = useRankingText();
  const { starOf } = useNames();
  const { total, self, before, percentile, grid, near } = row;
  const parts = [
    t("overview.standsAt", { share: shareText(percentile) }),
    total && t("overview.points", total),
    useWay(row),
    self && t("overview.self", { star: starOf(self.star, grid) }),
    before && t("overview.lastYear", { star: starOf(before.star, grid), rank: before.rank }),
  ];
  return (
    <span className="muted row-detail">
      {parts.filter(Boolean).join(" · ")}
      {near && <span className="tied">{t("overview.near.tag")}</span>}
    </span>
  );
}

function useWay({ next, grid }: OverviewRow): string | undefined {
  const { t } = useRankingText();
  const { starOf } = useNames();
  if (!next) return undefined;
  const star = starOf(next.star, grid);
  return next.points === undefined
    ? t("overview.next", { star, items: next.items })
    : t("overview.nextPoints", { star, points: next.points });
}
