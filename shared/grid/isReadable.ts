import type { Grid, ItemKind } from "./grid.ts";

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isText: Check = (value) => typeof value === "string";
const isPoints: Check = (value) => typeof value === "number" && value >= 0 && value <= 1_000_000;
const isSome: Check = (value) => isPoints(value) && value !== 0;
const isStar: Check = (value) => Number.isInteger(value);
const isAsk: Check = (value) => value === true || isPoints(value);

const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
/** An object whose fields pass; others may be there. */
const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isFields(value) && Object.entries(checks).every(([key, check]) => check(value[key]));
/** An object of some kind, with what that kind needs. */
const byKind = (kinds: Readonly<Record<string, Check>>): Check => {
  const checks = new Map<unknown, Check>(Object.entries(kinds));
  return (value) => isFields(value) && checks.get(value["kind"])?.(value) === true;
};

const asking = fields({
  requires: (value) => isFields(value) && Object.values(value).every(isAsk),
});

/** What judging an item needs of it, by kind. */
const items: Readonly<Record<ItemKind, Check>> = {
  yesno: asking,
  count: asking,
  percent: asking,
  points: fields({ max: isSome, step: isSome }),
  occurrences: fields({ max: isSome, each: isSome }),
  prerequisite: fields({ of: list(isText) }),
  pending: () => true,
};

const isLevels = (check: Check): Check => {
  const isList = list(check);
  return (value) => isList(value) && (value as readonly unknown[]).length <= 9;
};

const rules: Readonly<Record<Grid["rule"]["kind"], Check>> = {
  tiers: fields({ stars: isLevels(isStar) }),
  points: fields({
    bands: isLevels(fields({ star: isStar, atLeast: isPoints })),
    base: maybe(isPoints),
  }),
  named: () => true,
};

const hasId = fields({ id: isText });
const isKnown = byKind(items);

const isGrid = fields({
  rule: byKind(rules),
  sections: list(
    fields({ cap: maybe(isPoints), items: list((item) => hasId(item) && isKnown(item)) }),
  ),
  sums: maybe(list(fields({ total: isText, parts: list(isText) }))),
});

/**
 * Whether a value has what judging marks needs: `parseGrid` says much more, in words, and is the way
 * to take a grid in. This only keeps a verb that is handed something else from tripping over it.
 */
export const isReadable = (grid: unknown): grid is Grid => isGrid(grid);
