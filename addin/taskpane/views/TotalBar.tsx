import type { SheetReading } from "../../excel/index.ts";
import { amount, starName } from "../texts/words.ts";
import { useText } from "../usePane.ts";

/** Points so far against the maximum, with a line at each star's band; only under a points rule. */
export function TotalBar({ reading }: { readonly reading: SheetReading }) {
  const { t, locale } = useText();
  const { total, totalAtMost, complete } = reading.evaluation;
  const { rule } = reading.grid;
  if (total === undefined || rule.kind !== "points") return null;
  const label = t("score.total", { earned: amount(total.earned), max: amount(total.max) });
  const at = (points: number) => `${(100 * Math.min(points, total.max)) / (total.max || 1)}%`;
  return (
    <div className="total">
      <p className="total-label">{label}</p>
      <div
        className="track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total.max}
        aria-valuenow={Math.min(total.earned, total.max)}
      >
        <div className="fill" style={{ inlineSize: at(total.earned) }} />
        {rule.bands.map((band) => (
          <span key={band.star} className="band" style={{ insetInlineStart: at(band.atLeast) }} />
        ))}
      </div>
      {total.bonus !== undefined && (
        <p className="muted">
          {t("score.bonus", { bonus: amount(total.bonus), deducted: amount(total.deducted ?? 0) })}
        </p>
      )}
      <p className="muted total-notes">
        <span>
          {!complete &&
            totalAtMost !== undefined &&
            t("score.totalAtMost", { points: amount(totalAtMost) })}
        </span>
        <span>
          {rule.bands
            .map((band) =>
              t("score.line", {
                star: starName(locale, band.star, reading.grid),
                points: amount(band.atLeast),
              }),
            )
            .join(" · ")}
        </span>
      </p>
    </div>
  );
}
