import type { Grid, Locale } from "../../../shared/index.ts";
import type { DistrictTranslate } from "../texts/districtTranslate.ts";
import { starName } from "../texts/words.ts";
import { stageOrder } from "./cycleDraft.ts";

/** The fields as their labels call them. */
const labels = {
  name: "year.name",
  opens: "year.opens",
  closes: "year.closes",
  graceHours: "year.grace",
  remindDays: "year.remind",
  unit: "year.unit",
  stage: "year.stage",
  notice: "year.noticeDays",
  names: "year.names",
  quotas: "year.places",
  places: "year.quota.places",
  base: "year.quota.base",
  baseYear: "year.quota.baseYear",
  growth: "year.quota.growth",
  growthMode: "year.quota.mode",
  rounding: "year.quota.rounding",
  shareIfBelow: "year.quota.below",
  shareRounding: "year.quota.shareRounding",
  minIfAny: "year.quota.least",
  percent: "year.quota.percent",
  placesFor: "year.placesFor",
  recheck: "year.recheck",
} as const;

const isLabel = (word: string): word is keyof typeof labels => Object.hasOwn(labels, word);

/** A place of the year's settings in words: "stages.0.closes" is the end of the self-assessment. */
export function placeWords(
  at: string,
  t: DistrictTranslate,
  grids: readonly Grid[],
  locale: Locale,
): string {
  const parts = at.split(".");
  const gridId = parts[0] === "policies" && parts[1] === "decisions" ? parts[2] : undefined;
  const grid = grids.find(({ id }) => id === gridId);
  const words = parts.map((part, index) => {
    const before = parts[index - 1];
    const stage = before === "stages" ? stageOrder[Number(part)] : undefined;
    if (stage) return t(`year.stage.${stage}`);
    if (before === "overrides") return t("year.overrideAt", { n: Number(part) + 1 });
    if (before === "quotas") return starName(locale, Number(part), grid);
    if (before === "limits") return t("year.limit", { star: starName(locale, Number(part), grid) });
    if (part === gridId) return (grid?.short ?? grid?.title)?.[locale] ?? part;
    return isLabel(part) ? t(labels[part]) : "";
  });
  return words.filter((word) => word !== "").join(" · ") || at;
}
