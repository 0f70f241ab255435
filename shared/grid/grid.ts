import type * as z from "zod";
import type { decisionRulesSchema, quotaRuleSchema, vetoSchema } from "./decisionSchema.ts";
import type { gridSchema } from "./gridSchema.ts";

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
export type Veto = DeepReadonly<z.infer<typeof vetoSchema>>;
export type DecisionRules = DeepReadonly<z.infer<typeof decisionRulesSchema>>;

/** An item that asks something at a star. */
export type AskingItem = Extract<Item, { requires: unknown }>;
/** An item that brings points. */
export type ScoredItem = Extract<Item, { max: number }>;

export const isAsking = (item: Item): item is AskingItem => "requires" in item;
export const isScored = (item: Item): item is ScoredItem => "max" in item;

/** The items of a grid in their order. */
export const itemsOf = (grid: Grid): readonly Item[] => grid.sections.flatMap((s) => s.items);

/** The star levels of a grid, rising; under rule “named” the number of stars that can be held. */
export function starsOf({ rule, sections }: Grid): readonly number[] {
  if (rule.kind === "tiers") return rule.stars;
  if (rule.kind === "points") return rule.bands.map((band) => band.star);
  return sections.map((_, at) => at + 1);
}

/** Whether the source leaves something open that the coordinator must fill in before a star can be reached. */
export const isPending = (grid: Grid): boolean =>
  grid.sections.some(
    (section) =>
      roleOf(section) === "base" && section.items.some((item) => item.kind === "pending"),
  );

/** What a section's points do: the grid's own, on top of them, or taken off. */
export type SectionRole = "base" | "bonus" | "deduction";
export const roleOf = ({ counts }: Section): SectionRole => counts ?? "base";

/** Points as whole hundredths: all reckoning is done in these. */
export const hundredths = (points: number): number => Math.round(points * 100);
