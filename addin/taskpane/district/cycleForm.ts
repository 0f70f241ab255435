import { createContext, useContext } from "react";
import type { Cycle, Grid, Issue, Locale } from "../../../shared/index.ts";
import type { DistrictTranslate } from "../texts/districtTranslate.ts";
import { type Place, put } from "./edit.ts";
import { placeWords } from "./placeWords.ts";

/** What the fields of the year's settings work with: each knows its place in the year only. */
export interface CycleForm {
  readonly draft: Cycle;
  readonly change: (place: Place, to: unknown) => void;
  /** what the server said of a place, in words */
  readonly issueAt: (place: Place) => string | undefined;
}

export const CycleFormContext = createContext<CycleForm | null>(null);

export function useCycleForm(): CycleForm {
  const form = useContext(CycleFormContext);
  if (form === null) throw new Error("rendered outside CycleFormContext");
  return form;
}

export const changed = (draft: Cycle, place: Place, to: unknown): Cycle =>
  put(draft, place, to) as Cycle;

/** The server's own words on a limit are for developers. */
const limits = {
  "later than opens": "year.limit.afterOpens",
  "earlier than the stage's closes": "year.limit.beforeCloses",
  "opens or closes": "year.limit.someDate",
  "each stage once for a unit": "year.limit.onceForUnit",
  "a unit of the district": "year.limit.unit",
} as const;

const isLimit = (limit: unknown): limit is keyof typeof limits =>
  typeof limit === "string" && limit in limits;

/** What the server found wrong, by the place it names: "stages.0.closes". */
export const issuesByPlace = (
  issues: readonly Issue[],
  t: DistrictTranslate,
): ReadonlyMap<string, string> =>
  new Map(
    issues.flatMap(({ code, data }) =>
      code === "request.shape" ? [[String(data["at"] ?? ""), limitWords(data["limit"], t)]] : [],
    ),
  );

function limitWords(limit: unknown, t: DistrictTranslate): string {
  return isLimit(limit) ? t(limits[limit]) : t("year.field.limit", { limit: String(limit ?? "") });
}

/** The same issues for a list of them: the places in words, since only one grid's fields are seen at a time. */
export function withPlaces(
  issues: readonly Issue[],
  t: DistrictTranslate,
  grids: readonly Grid[],
  locale: Locale,
): readonly Issue[] {
  return issues.map((found) => {
    if (found.code !== "request.shape") return found;
    const at = placeWords(String(found.data["at"] ?? ""), t, grids, locale);
    const words = t("year.field.wrong", { at, limit: limitWords(found.data["limit"], t) });
    return { ...found, message: { "zh-CN": words, en: words } };
  });
}
