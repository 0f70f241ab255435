import type { OverviewRow } from "../../../../shared/index.ts";
import { starName } from "../../texts/words.ts";
import { useRankingText } from "../../useRankingText.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import { starsByUnit } from "./starsByUnit.ts";

/** How many branches of each unit hold how many stars: a bar for each unit, as long as it has branches. */
export function UnitStars({ rows }: { readonly rows: readonly OverviewRow[] }) {
  const { t, locale } = useRankingText();
  const { stars, units } = starsByUnit(rows);
  const longest = Math.max(1, ...units.map(({ of }) => of));
  return (
    <ChartFigure
      title={t("chart.stars")}
      label={t("chart.stars.label", { n: units.length, branches: rows.length })}
      keys={stars.map((star) => ({ className: `fill-${star}`, name: starName(locale, star) }))}
      heads={[t("ranking.unit"), ...stars.map((star) => starName(locale, star))]}
      rows={units.map(({ id, name, counts }) => ({ id, head: name, cells: counts }))}
    >
      {units.map(({ id, name, counts, of }) => (
        <div className="unit-bar" key={id}>
          <span>{name}</span>
          <span className="number">{of}</span>
          <svg viewBox={`0 0 ${longest} 10`} preserveAspectRatio="none" aria-hidden="true">
            {counts.map((n, at) => (
              <rect
                key={stars[at]}
                className={`fill-${stars[at]}`}
                x={counts.slice(0, at).reduce((all, one) => all + one, 0)}
                width={n}
                height="10"
              />
            ))}
          </svg>
        </div>
      ))}
    </ChartFigure>
  );
}
