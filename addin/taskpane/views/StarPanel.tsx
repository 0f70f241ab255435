import { type Locale, starsOf } from "../../../shared/index.ts";
import type { SheetReading } from "../../excel/index.ts";
import { answered } from "../state/progress.ts";
import type { Translate } from "../texts/translate.ts";
import { starName } from "../texts/words.ts";
import { useText } from "../usePane.ts";
import { Stars } from "./Stars.tsx";
import { TotalBar } from "./TotalBar.tsx";

/** The star in glyphs and words, the total, and how much is answered. */
export function StarPanel({ reading }: { readonly reading: SheetReading }) {
  const { t, locale } = useText();
  const { star, stars, atMost, onlyThroughBonus } = reading.evaluation;
  const highest = Math.max(...starsOf(reading.grid));
  return (
    <section className="panel">
      {/* a named star stands as soon as its own items are answered */}
      <Stars lit={star ?? stars.length} possible={star === null ? (atMost ?? 0) : 0} of={highest} />
      <p className="star-words">{starWords(reading, t, locale)}</p>
      {stars.length > 0 && <p>{titlesOf(reading, stars, locale).join(" · ")}</p>}
      {onlyThroughBonus && <p className="muted">{t("star.bonus")}</p>}
      <TotalBar reading={reading} />
      <p className="muted">{t("score.answered", answered(reading))}</p>
    </section>
  );
}

/** Named stars by their titles, in the pane's language. */
const titlesOf = ({ grid }: SheetReading, stars: readonly string[], locale: Locale) =>
  grid.sections.filter(({ id }) => stars.includes(id)).map(({ title }) => title[locale]);

/** The star reached, or what can still be reached, in words. */
export function starWords(
  { evaluation, grid }: SheetReading,
  t: Translate,
  locale: Locale,
): string {
  const { star, atMost } = evaluation;
  if (star === 0) return starName(locale, 0, grid);
  if (star !== null) return t("star.reached", { star: starName(locale, star, grid) });
  if (atMost === null) return t("star.invalid");
  return atMost === 0
    ? t("star.atMostNone")
    : t("star.atMost", { star: starName(locale, atMost, grid) });
}
