import { evaluate } from "../evaluate/evaluate.ts";
import type { Evaluation, ItemResult, ItemState } from "../evaluate/evaluation.ts";
import {
  type Grid,
  hundredths,
  type Item,
  isScored,
  roleOf,
  type ScoredItem,
  type Section,
  type SectionRole,
} from "../grid/grid.ts";
import { isReadable } from "../grid/isReadable.ts";
import type { Mark, Marks } from "../marks/mark.ts";
import { readable } from "./sameMark.ts";

/** One item with what one set of marks makes of it. */
export interface WeighedItem {
  readonly id: string;
  readonly item: Item;
  /** the section's id */
  readonly section: string;
  readonly role: SectionRole;
  /** the mark as it counts */
  readonly mark: Mark;
  readonly state: ItemState;
  /** stars whose requirement is fulfilled, as `evaluate` says */
  readonly metAt: readonly number[];
  /** what the item brings the branch, in hundredths of points: below 0 in a deduction section */
  readonly points: number;
}

/** A section with its items; the cap in hundredths of points. */
export interface WeighedSection {
  readonly id: string;
  readonly role: SectionRole;
  readonly cap: number;
  readonly items: readonly WeighedItem[];
}

/** One set of marks under one grid: what it comes to, and what each item does for it. */
export interface Weighed {
  readonly grid: Grid;
  readonly evaluation: Evaluation;
  readonly sections: readonly WeighedSection[];
  readonly items: readonly WeighedItem[];
}

/** Marks and reasons as they come: of any shape. */
export type Given = Readonly<Record<string, unknown>>;

/** Nothing for what is no grid. Never throws, whatever the marks are. */
export function weigh(grid: Grid, marks: unknown): Weighed | undefined {
  if (!isReadable(grid)) return undefined;
  const given = recordOf(marks);
  const evaluation = evaluate(grid, given as Marks);
  const results = new Map(evaluation.items.map((result) => [result.id, result]));
  const sections = grid.sections.map((section): WeighedSection => {
    const { id, cap = Number.POSITIVE_INFINITY } = section;
    const items = section.items.map((item) =>
      weighItem(section, item, given, results.get(item.id) as ItemResult),
    );
    return { id, role: roleOf(section), cap: hundredths(cap), items };
  });
  return { grid, evaluation, sections, items: sections.flatMap(({ items }) => items) };
}

function weighItem(section: Section, item: Item, given: Given, result: ItemResult): WeighedItem {
  const { state, metAt } = result;
  const mark = readable(item, given[item.id]);
  const role = roleOf(section);
  const earned = isScored(item) && typeof mark === "number" ? earnedBy(item, mark) : 0;
  // Not −earned: there is no minus zero among points.
  const points = role === "deduction" ? 0 - earned : earned;
  return { id: item.id, item, section: section.id, role, mark, state, metAt, points };
}

/** Points in hundredths; what is taken off, in a deduction section. */
export const earnedBy = (item: ScoredItem, mark: number): number =>
  item.kind === "points"
    ? hundredths(mark)
    : Math.min(mark * hundredths(item.each), hundredths(item.max));

/** Marks and reasons may come from any JSON. */
export const recordOf = (value: unknown): Given =>
  typeof value === "object" && value !== null ? (value as Given) : {};

/** Whether nothing that counts stands there yet. */
export const isUnsettled = ({ state }: Pick<WeighedItem, "state">): boolean =>
  state === "open" || state === "invalid";

/** Not what follows from other items, nor what nobody has defined. */
export const takesMark = ({ item: { kind } }: WeighedItem): boolean =>
  kind !== "prerequisite" && kind !== "pending";
