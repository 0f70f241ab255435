import { type Decided, rulesOf } from "../../../district/decided.ts";
import { starName } from "../../../texts/words.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Reasons } from "../parts/Reasons.tsx";

interface Props {
  readonly decided: Decided;
  readonly star: number;
}

/** What failed inspections come to for whole units: scheme A bars all of a community's applicants at two. */
export function Effect({ decided, star }: Props) {
  const { t, locale } = useDistrictText();
  const { inspection } = rulesOf(decided.input);
  if (inspection?.star !== star) return null;
  const reasons = decided.decision.units.flatMap((unit) =>
    unit.reasons.filter(({ code }) => code === "decision.unitInspection"),
  );
  return (
    <section className="steps" aria-labelledby="effect-title">
      <h2 className="list-title" id="effect-title">
        {t("deciding.effect")}
      </h2>
      <p className="muted">
        {t("deciding.effectRule", {
          star: starName(locale, star, decided.input.grid),
          n: inspection.failures,
        })}
      </p>
      {reasons.length === 0 ? (
        <p>{t("deciding.effectNone")}</p>
      ) : (
        <Reasons reasons={reasons} decided={decided} />
      )}
    </section>
  );
}
