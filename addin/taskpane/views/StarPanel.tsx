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
  const { star, stars, atMost } = reading.evaluation;
  const highest = Math.max(...starsOf(reading.grid));
  return (
    <section className="panel">
      <Stars lit={star ?? 0} possible={star === null ? (atMost ?? 0) : 0} of={highest} />
      {/* announced only when these words change, not with every edit */}
      <p className="star-words" role="status">
        {starWords(reading, t, locale)}
      </p>
      {stars.length > 0 && <p>{stars.join(" · ")}</p>}
      <TotalBar reading={reading} />
      <p className="muted">{t("score.answered", answered(reading))}</p>
    </section>
  );
}

function starWords({ evaluation }: SheetReading, t: Translate, locale: Locale): string {
  const { star, atMost } = evaluation;
  if (star === 0) return t("star.none");
  if (star !== null) return t("star.reached", { star: starName(locale, star) });
  if (atMost === null) return t("star.invalid");
  return atMost === 0 ? t("star.atMostNone") : t("star.atMost", { star: starName(locale, atMost) });
}
