import type { Level } from "../../../../../shared/index.ts";
import { cliffOf } from "../../../district/cliff.ts";
import { type Decided, quotasOf } from "../../../district/decided.ts";
import { starName } from "../../../texts/words.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Facts } from "../../Facts.tsx";
import { Reasons } from "../parts/Reasons.tsx";
import { Branches } from "./Branches.tsx";
import { Chosen } from "./Chosen.tsx";
import { Ties } from "./Ties.tsx";

interface Props {
  readonly level: Level;
  readonly decided: Decided;
}

/** A star's places: how many, how they come about, who stands at the line and who comes next. */
export function LevelCard({ level, decided }: Props) {
  const { t, locale } = useDistrictText();
  const { star, places, reasons, next } = level;
  return (
    <section className="card level" aria-labelledby={`level-${star}`}>
      <h2 className="card-title" id={`level-${star}`}>
        {starName(locale, star, decided.input.grid)}
      </h2>
      <Facts facts={useFigures(level)} />
      {reasons.length > 0 && (
        <>
          <h3 className="way-title">{t("deciding.steps")}</h3>
          <Reasons reasons={reasons} decided={decided} />
        </>
      )}
      <CliffLines level={level} decided={decided} />
      {level.tiedAtLine.length > 0 && <Ties level={level} decided={decided} />}
      <Chosen star={star} decided={decided} />
      {next.length > 0 && places !== null && (
        <>
          <h3 className="way-title">{t("deciding.nextInLine", { n: next.length })}</h3>
          <Branches ids={next} decided={decided} />
        </>
      )}
    </section>
  );
}

function useFigures({ places, applicants, eligible, held, awarded, reasons }: Level) {
  const { t } = useDistrictText();
  const isFrozen = reasons.some(({ code }) => code === "decision.frozen");
  const unknown = reasons.some(({ code }) => code.startsWith("quota.") && places === null);
  const noPlaces = t(unknown ? "deciding.placesUnknown" : "deciding.noLimit");
  return [
    [t("deciding.places"), places === null ? noPlaces : String(places)],
    [
      t("deciding.applicants"),
      t(isFrozen ? "deciding.countFrozen" : "deciding.count", { n: applicants }),
    ],
    [t("deciding.eligible"), String(eligible)],
    ...(held > 0 ? [[t("deciding.held"), String(held)] as const] : []),
    [t("deciding.awarded"), String(awarded)],
  ] as const;
}

/** What one application more or fewer comes to: the text of scheme A makes a cliff of it. */
function CliffLines({ level: { star, applicants, places }, decided: { input } }: Props) {
  const { t } = useDistrictText();
  const rule = quotasOf(input)[star];
  if (rule === undefined || places === null) return null;
  const { around, jump } = cliffOf(rule, input.year, applicants, input.branches);
  const steps = around.map((step) => t("deciding.cliffStep", { ...step })).join(t("deciding.then"));
  return (
    <>
      <h3 className="way-title">{t("deciding.cliff")}</h3>
      <p className="figures">{steps}</p>
      {jump && (
        <p className="muted">
          {t("deciding.jump", {
            before: t("deciding.cliffStep", { ...jump[0] }),
            after: t("deciding.cliffStep", { ...jump[1] }),
          })}
        </p>
      )}
    </>
  );
}
