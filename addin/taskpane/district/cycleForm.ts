import { createContext, useContext } from "react";
import type { Cycle, Issue, Locale } from "../../../shared/index.ts";
import type { DistrictTranslate } from "../texts/districtTranslate.ts";
import { type Place, put } from "./edit.ts";

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
export function issuesByPlace(
  issues: readonly Issue[],
  t: DistrictTranslate,
  locale: Locale,
): ReadonlyMap<string, string> {
  const placed = issues.filter(({ data }) => typeof data["at"] === "string");
  return new Map(
    placed.map(({ data, message }) => {
      const limit = data["limit"];
      return [String(data["at"]), isLimit(limit) ? t(limits[limit]) : message[locale]];
    }),
  );
}
