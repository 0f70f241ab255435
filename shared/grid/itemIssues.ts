import { type Issue, issue } from "../base/issue.ts";
import {
  type AskingItem,
  type Grid,
  hundredths,
  type Item,
  type ItemKind,
  isAsking,
  starsOf,
} from "./grid.ts";

/** The kinds of items that each rule can draw a conclusion from. */
const kinds: Readonly<Record<Grid["rule"]["kind"], readonly ItemKind[]>> = {
  tiers: ["yesno", "count", "percent", "pending"],
  points: ["points", "occurrences", "pending"],
  named: ["yesno", "count", "percent", "prerequisite", "pending"],
};

/** What is wrong with one item of a grid. */
export function itemIssues(grid: Grid, item: Item): Issue[] {
  const allowed = kinds[grid.rule.kind];
  if (!allowed.includes(item.kind))
    return [issue("grid.kind", item.id, { found: item.kind, limit: allowed.join(", ") })];
  if (item.kind === "points") return stepIssues(item);
  if (item.kind === "occurrences") return eachIssues(item);
  if (item.kind === "prerequisite") return prerequisiteIssues(grid, item);
  return isAsking(item) ? askingIssues(grid, item) : [];
}

function stepIssues(item: Extract<Item, { kind: "points" }>): Issue[] {
  const fits = hundredths(item.max) % hundredths(item.step) === 0;
  return fits
    ? []
    : [issue("mark.step", item.id, { found: String(item.max), limit: String(item.step) })];
}

const eachIssues = ({ id, each, max }: Extract<Item, { kind: "occurrences" }>): Issue[] =>
  each <= max ? [] : [issue("grid.each", id, { found: String(each), limit: max })];

/** Stars that stand before the item's own: then one pass in order settles them, and none waits for itself. */
function prerequisiteIssues(grid: Grid, item: Extract<Item, { kind: "prerequisite" }>): Issue[] {
  const own = grid.sections.findIndex(({ items }) => items.includes(item));
  const before = grid.sections.slice(0, own).map(({ id }) => id);
  return item.of
    .filter((id) => !before.includes(id))
    .map((found) => issue("grid.prerequisite", item.id, { found, limit: before.join("、") }));
}

type Asks = Readonly<Record<string, number | true>>;

function askingIssues(grid: Grid, item: AskingItem): Issue[] {
  const stars = grid.rule.kind === "named" ? [1] : starsOf(grid);
  const variants: readonly { readonly requires?: Asks | undefined }[] = item.variants ?? [];
  const asks: Asks[] = [
    item.requires,
    ...variants.flatMap(({ requires }) => (requires ? [requires] : [])),
  ];
  const words = Object.keys(item.wording ?? {});
  const bare = grid.rule.kind === "named" && item.requires["1"] === undefined;
  return [
    ...(bare ? [issue("grid.asksNothing", item.id)] : []),
    ...[...asks.flatMap((ask) => Object.keys(ask)), ...words]
      .filter((star) => !stars.includes(Number(star)))
      .map((found) => issue("grid.star", item.id, { found, limit: stars.join(", ") })),
    ...asks.flatMap((ask) => fallingIssues(item.id, stars, ask)),
  ];
}

/** What a star asks, the next one asks too, and not less of it: then "the highest star met" is well defined. */
function fallingIssues(id: string, stars: readonly number[], asks: Asks): Issue[] {
  let before = -1;
  return stars.flatMap((star) => {
    const asked = Number(asks[String(star)] ?? -1);
    const falls = asked < before;
    before = Math.max(before, asked);
    return falls ? [issue("grid.falling", id, { found: String(star) })] : [];
  });
}
