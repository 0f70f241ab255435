import { type IssueCode, type IssueData, issue } from "../base/issue.ts";
import { type AskingItem, type Grid, type Item, isAsking } from "../grid/grid.ts";
import type { GridChange } from "./gridChanges.ts";
import { sameRules, wordStep } from "./leaves.ts";
import { shownAsk, shownStar, spoken } from "./spoken.ts";

/** What differs in an item between two versions of its grid. */
export const itemChanges = (grid: Grid, before: Item, after: Item): GridChange[] =>
  before.kind === after.kind
    ? [...ruleChanges(grid, before, after), ...wordChanges(before, after)]
    : [major("impact.kind", after.id, { before: before.kind, after: after.kind })];

const major = (code: IssueCode, id: string, data: IssueData = {}): GridChange => ({
  step: "major",
  reason: issue(code, id, data),
});

function ruleChanges(grid: Grid, before: Item, after: Item): GridChange[] {
  if (isAsking(before) && isAsking(after)) return askingChanges(grid, before, after);
  const { id } = after;
  if (before.kind === "points" && after.kind === "points")
    return [
      ...moved(id, "impact.maxRaised", "impact.maxLowered", before.max, after.max),
      ...(before.step === after.step
        ? []
        : [major("impact.step", id, { before: before.step, after: after.step })]),
    ];
  if (before.kind === "occurrences" && after.kind === "occurrences")
    return [
      ...moved(id, "impact.eachRaised", "impact.eachLowered", before.each, after.each),
      ...moved(id, "impact.maxRaised", "impact.maxLowered", before.max, after.max),
    ];
  if (before.kind === "prerequisite" && after.kind === "prerequisite")
    return [
      ...starChanges(id, "impact.prerequisiteAdded", after.of, before.of),
      ...starChanges(id, "impact.prerequisiteRemoved", before.of, after.of),
    ];
  return [];
}

const moved = (id: string, up: IssueCode, down: IssueCode, before: number, after: number) =>
  before === after ? [] : [major(before < after ? up : down, id, { before, after })];

const starChanges = (
  id: string,
  code: IssueCode,
  these: readonly string[],
  those: readonly string[],
) => these.filter((star) => !those.includes(star)).map((found) => major(code, id, { found }));

function askingChanges(grid: Grid, before: AskingItem, after: AskingItem): GridChange[] {
  const { id } = after;
  const [had, has] = [before.naAllowed ?? false, after.naAllowed ?? false];
  const stars = new Set([...Object.keys(before.requires), ...Object.keys(after.requires)]);
  return [
    ...[...stars].sort().flatMap((star) => askChange(grid, before, after, star)),
    ...(had === has ? [] : [major(has ? "impact.naAllowed" : "impact.naWithdrawn", id)]),
    ...(sameRules(asksOfVariants(before), asksOfVariants(after))
      ? []
      : [major("impact.variants", id)]),
  ];
}

function askChange(grid: Grid, before: AskingItem, after: AskingItem, star: string): GridChange[] {
  const [from, to] = [before.requires[star], after.requires[star]];
  if (from === to) return [];
  // Nothing asked is less than 0 %: that at least takes an answer.
  const code = Number(to ?? -1) > Number(from ?? -1) ? "impact.asksMore" : "impact.asksLess";
  const reason = spoken(code, after.id, (locale) => ({
    star: grid.rule.kind === "named" ? own[locale] : shownStar(grid, Number(star), locale),
    before: shownAsk(from, before.kind),
    after: shownAsk(to, after.kind),
  }));
  return [{ step: "major", reason }];
}

/** Under rule “named” an item asks at its own section's star only. */
const own = { "zh-CN": "本部分的星", en: "its section's star" } as const;

/** A variant that asks for nothing of its own can still keep one behind it from being picked. */
const asksOfVariants = ({ variants = [] }: AskingItem) =>
  variants.some(({ requires }) => requires) ? variants.map(({ note: _, ...rest }) => rest) : [];

/** What is judged; the rest of an item are words. */
const judged: readonly string[] = [
  "id",
  "kind",
  "requires",
  "naAllowed",
  "max",
  "step",
  "each",
  "of",
];

function wordChanges(before: Item, after: Item): GridChange[] {
  const step = wordStep(wordsOf(before), wordsOf(after));
  return step === "none" ? [] : [{ step, reason: issue("impact.itemText", after.id) }];
}

const wordsOf = (item: Item) => ({
  ...Object.fromEntries(Object.entries(item).filter(([key]) => !judged.includes(key))),
  variants: "variants" in item ? item.variants?.map(wordsOfVariant) : undefined,
});

const wordsOfVariant = ({ types, categories, note }: Variant) => ({ types, categories, note });
type Variant = NonNullable<Extract<Item, { variants?: unknown }>["variants"]>[number];
