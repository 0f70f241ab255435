import type * as z from "zod";
import type { gridSchema, quotaRuleSchema } from "./gridSchema.ts";

type DeepReadonly<T> = T extends (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

export type Grid = DeepReadonly<z.infer<typeof gridSchema>>;
export type Section = Grid["sections"][number];
export type Item = Section["items"][number];
export type ItemKind = Item["kind"];
export type QuotaRule = DeepReadonly<z.infer<typeof quotaRuleSchema>>;

/** The items of a grid in their order. */
export const itemsOf = (grid: Grid): readonly Item[] => grid.sections.flatMap((s) => s.items);

/** The star levels of a grid, rising. */
export const starsOf = (grid: Grid): readonly number[] =>
  grid.rule.kind === "tiers" ? grid.rule.stars : grid.rule.bands.map((band) => band.star);
