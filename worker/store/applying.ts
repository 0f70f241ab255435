import type { Applying } from "../../shared/index.ts";

type ApplyingRow = {
  id: string;
  unit: string;
  category: string | null;
  active: number;
  self: number | null;
  first: number | null;
  returned: number;
};

/** As `stateOf`: sent back is what has nothing newer of its own; a review from before is none of what came after. */
const isReturned = "coalesce(r.returned >= coalesce(r.self, 0), 0)";
const self = "iif(r.self > coalesce(r.withdrawn, 0), r.self, NULL)";
const first = "iif(r.first > iif(r.returned IS NULL, 0, coalesce(r.self, 0)), r.first, NULL)";

/** The branches that are rated by a grid, and what of each stands in a cycle: who may apply for what. */
export const readApplying = (sql: SqlStorage, cycle: number, grid: string): Applying[] =>
  sql
    .exec<ApplyingRow>(
      `SELECT b.id, b.unit, b.category, b.active, s.star AS self, f.star AS first,
          ${isReturned} AS returned
        FROM branches b
        LEFT JOIN ratings r ON r.cycle = ? AND r.branch = b.id AND r.grid = b.grid
        LEFT JOIN submissions s ON s.seq = ${self}
        LEFT JOIN submissions f ON f.seq = ${first}
        WHERE b.grid = ? ORDER BY b.id`,
      cycle,
      grid,
    )
    .toArray()
    .map(applyingOf);

const applyingOf = (row: ApplyingRow): Applying => ({
  ...{ id: row.id, unit: row.unit, active: row.active === 1, isReturned: row.returned === 1 },
  ...(row.category === null ? {} : { category: row.category }),
  ...(row.self === null ? {} : { self: row.self }),
  ...(row.first === null ? {} : { first: row.first }),
});
