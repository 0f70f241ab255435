import type { ZodError } from "zod";
import { deepFreeze } from "../base/deepFreeze.ts";
import { type Issue, issue } from "../base/issue.ts";
import { failure, type Result, success } from "../base/result.ts";
import { type Grid, type Item, itemsOf, starsOf } from "./grid.ts";
import { gridSchema } from "./gridSchema.ts";

/** Reads a grid from unknown input; says by item and in words what is wrong with it. Never throws. */
export function parseGrid(input: unknown): Result<Grid> {
  const parsed = gridSchema.safeParse(input);
  if (!parsed.success) return failure(...shapeIssues(parsed.error, input));
  const grid: Grid = parsed.data;
  const issues = [
    ...idIssues(grid),
    ...starIssues(grid),
    ...emptyIssues(grid),
    ...quotaIssues(grid),
    ...itemsOf(grid).flatMap(itemIssues(grid)),
  ];
  return issues.length > 0 ? failure(...issues) : success(deepFreeze(grid));
}

function shapeIssues(error: ZodError, input: unknown): Issue[] {
  return error.issues.slice(0, 50).map(({ path, message }) => {
    const data = { at: path.join(".") || "grid", limit: message };
    return issue("grid.shape", itemAt(input, path), data);
  });
}

/** The id of the item that a path like sections.0.items.3.max leads into, where it has one. */
function itemAt(input: unknown, path: readonly PropertyKey[]): string | undefined {
  if (path[0] !== "sections" || path[2] !== "items" || path[3] === undefined) return undefined;
  const id = [...path.slice(0, 4), "id"].reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined),
    input,
  );
  return typeof id === "string" ? id : undefined;
}

function idIssues(grid: Grid): Issue[] {
  const ids = itemsOf(grid).map(({ id }) => id);
  const sections = grid.sections.map(({ id }) => id);
  return [
    ...ids.filter((id) => id in Object.prototype).map((id) => issue("grid.idReserved", id)),
    ...repeated(ids).map((id) => issue("grid.idTwice", id)),
    ...repeated(sections).map((found) => issue("grid.sectionTwice", undefined, { found })),
  ];
}

const repeated = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) < at);

/** Stars rise, and every band can be reached. */
function starIssues(grid: Grid): Issue[] {
  const stars = starsOf(grid);
  const lines = grid.rule.kind === "points" ? grid.rule.bands.map((band) => band.atLeast) : stars;
  const max = grid.rule.kind === "points" ? pointsOf(grid) : 9;
  const fits = (at: number) =>
    at === 0 ||
    ((stars[at] ?? 0) > (stars[at - 1] ?? 0) && (lines[at] ?? 0) > (lines[at - 1] ?? 0));
  return stars.flatMap((star, at) =>
    fits(at) && (lines[at] ?? 0) <= max
      ? []
      : [issue("grid.band", undefined, { found: String(star), limit: String(max) })],
  );
}

/** A highest star that asks for nothing would be held by every branch. */
function emptyIssues(grid: Grid): Issue[] {
  const top = starsOf(grid).at(-1);
  const asks = (item: Item) => item.kind === "points" || item.requires[String(top)] !== undefined;
  if (itemsOf(grid).some(asks)) return [];
  return [issue("grid.empty", undefined, { found: String(top) })];
}

function quotaIssues(grid: Grid): Issue[] {
  const stars = starsOf(grid);
  return Object.keys(grid.quotas ?? {})
    .filter((star) => !stars.includes(Number(star)))
    .map((found) => issue("grid.quota", undefined, { found, limit: stars.join(", ") }));
}

const itemIssues =
  (grid: Grid) =>
  (item: Item): Issue[] => {
    if ((item.kind === "points") !== (grid.rule.kind === "points")) {
      const limit = grid.rule.kind === "points" ? "points" : "yesno, count, percent";
      return [issue("grid.kind", item.id, { found: item.kind, limit })];
    }
    return item.kind === "points" ? stepIssues(item) : askIssues(starsOf(grid), item);
  };

function stepIssues(item: Extract<Item, { kind: "points" }>): Issue[] {
  const fits = Math.round(item.max * 100) % Math.round(item.step * 100) === 0;
  return fits
    ? []
    : [issue("mark.step", item.id, { found: String(item.max), limit: String(item.step) })];
}

/** What a star asks, the next one asks too, and not less of it: then "the highest star met" is well defined. */
function askIssues(stars: readonly number[], item: Exclude<Item, { kind: "points" }>): Issue[] {
  const issues: Issue[] = [];
  for (const star of Object.keys({ ...item.requires, ...item.wording })) {
    if (stars.includes(Number(star))) continue;
    issues.push(issue("grid.star", item.id, { found: star, limit: stars.join(", ") }));
  }
  let before = -1;
  for (const star of stars) {
    const asked = Number(item.requires[String(star)] ?? -1);
    if (asked < before) issues.push(issue("grid.falling", item.id, { found: String(star) }));
    before = Math.max(before, asked);
  }
  return issues;
}

const pointsOf = (grid: Grid) =>
  itemsOf(grid).reduce(
    (sum, item) => sum + (item.kind === "points" ? Math.round(item.max * 100) : 0),
    0,
  ) / 100;
