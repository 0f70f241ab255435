import { gridFor, type NextStar, nextStarOf } from "../../shared/index.ts";
import { traitsOf } from "../branches/gridOf.ts";
import type { Memory } from "../objects/memory.ts";
import { type RatedRow, readMarks } from "../store/overview.ts";

/** How many submissions' marks are read at a time. */
const atOnce = 500;

/** The way to the next star of each of these branches, by the number of what counts: evaluated once. */
export function nextStars(sql: SqlStorage, memory: Memory, rows: readonly RatedRow[]): NextStars {
  const found = new Map<number, NextStar>();
  const unknown: RatedRow[] = [];
  for (const row of rows) {
    const known = memory.nextStar(keyOf(row));
    if (known) found.set(row.seq, known);
    else unknown.push(row);
  }
  for (let from = 0; from < unknown.length; from += atOnce)
    for (const [row, next] of evaluated(sql, memory, unknown.slice(from, from + atOnce))) {
      found.set(row.seq, next);
      memory.keepNextStar(keyOf(row), next);
    }
  return found;
}

export type NextStars = ReadonlyMap<number, NextStar>;

/** A submission never changes; what a grid asks of it may depend on the branch's kind, which may. */
const keyOf = ({ seq, type, category }: RatedRow) => `${seq} ${type} ${category}`;

function evaluated(
  sql: SqlStorage,
  memory: Memory,
  rows: readonly RatedRow[],
): [RatedRow, NextStar][] {
  const marks = readMarks(
    sql,
    rows.map(({ seq }) => seq),
  );
  return rows.map((row) => [row, nextStarIn(memory, row, marks.get(row.seq) ?? "{}")]);
}

/** By the version that it was handed in under, or where that is not here any more by the one in force. */
function nextStarIn(memory: Memory, row: RatedRow, marks: string): NextStar {
  const grid = memory.grid(row.grid, row.grid_version) ?? memory.grid(row.grid);
  return grid
    ? nextStarOf(gridFor(grid, traitsOf(row)), JSON.parse(marks))
    : { star: null, near: false };
}
