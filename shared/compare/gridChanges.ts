import { type Issue, issue } from "../base/issue.ts";
import { type Grid, type Item, itemsOf, roleOf, type Section } from "../grid/grid.ts";
import { itemChanges } from "./itemChanges.ts";
import { wordStep } from "./leaves.ts";
import { gridRuleChanges } from "./ruleChanges.ts";
import type { VersionStep } from "./versionStep.ts";

/** Something that differs between two versions of a grid. */
export interface GridChange {
  /** the least step of the version that it takes */
  readonly step: Exclude<VersionStep, "none">;
  readonly reason: Issue;
}

/**
 * What changed from one version of a grid to the next: rules first, then sections, then items in the
 * new order, at last those that are gone. Items are the same by their id.
 */
export function gridChanges(before: Grid, after: Grid): GridChange[] {
  const [had, has] = [placesOf(before), placesOf(after)];
  return [
    ...gridRuleChanges(before, after),
    ...sectionChanges(before, after),
    ...orderChange([...had.keys()], [...has.keys()]),
    ...[...has].flatMap(([id, place]) => placeChanges(after, id, had.get(id), place)),
    ...[...had.keys()]
      .filter((id) => !has.has(id))
      .map((id): GridChange => ({ step: "major", reason: issue("impact.itemRemoved", id) })),
  ];
}

interface Place {
  readonly item: Item;
  readonly section: Section;
}

const placesOf = (grid: Grid): ReadonlyMap<string, Place> =>
  new Map(
    grid.sections.flatMap((section) =>
      section.items.map((item) => [item.id, { item, section }] as const),
    ),
  );

function placeChanges(
  grid: Grid,
  id: string,
  before: Place | undefined,
  after: Place,
): GridChange[] {
  if (!before) return [{ step: "major", reason: issue("impact.itemAdded", id) }];
  return [
    ...movedChange(grid, id, before.section, after.section),
    ...itemChanges(grid, before.item, after.item),
  ];
}

/** Only under tiers, and between sections of plain points, is it all the same where an item stands. */
function movedChange(grid: Grid, id: string, before: Section, after: Section): GridChange[] {
  if (before.id === after.id) return [];
  const isPlain = [before, after].every((section) => roleOf(section) === "base");
  const step = grid.rule.kind !== "named" && isPlain ? "minor" : "major";
  const data = { before: before.id, after: after.id };
  return [{ step, reason: issue("impact.itemMoved", id, data) }];
}

function orderChange(before: readonly string[], after: readonly string[]): GridChange[] {
  const had = before.filter((id) => after.includes(id));
  const has = after.filter((id) => before.includes(id));
  if (had.every((id, at) => id === has[at])) return [];
  return [{ step: "minor", reason: issue("impact.order", undefined) }];
}

function sectionChanges(before: Grid, after: Grid): GridChange[] {
  return after.sections.flatMap((section) => {
    const had = before.sections.find(({ id }) => id === section.id);
    return had ? sectionChange(had, section) : [];
  });
}

function sectionChange(before: Section, after: Section): GridChange[] {
  const data = { found: after.id };
  if (roleOf(before) !== roleOf(after) || before.cap !== after.cap)
    return [{ step: "major", reason: issue("impact.section", undefined, data) }];
  const step = wordStep(wordsOf(before), wordsOf(after));
  return step === "none" ? [] : [{ step, reason: issue("impact.sectionText", undefined, data) }];
}

const wordsOf = ({ title, note, decidedBy }: Section) => ({ title, note, decidedBy });

/** The items that are gone: their marks are not asked for any more. */
export function removedItems(before: Grid, after: Grid): ReadonlySet<string> {
  const has = new Set(itemsOf(after).map(({ id }) => id));
  return new Set(itemsOf(before).flatMap(({ id }) => (has.has(id) ? [] : [id])));
}
