import {
  type Cycle,
  type DecisionBranch,
  type DecisionSources,
  type Grid,
  type Rating,
  ratingOf,
} from "../../shared/index.ts";
import type { At } from "../acts/act.ts";
import { type RatedRow, readMarks, readRated } from "../store/rated.ts";
import { ledgerOf } from "./ledgerOf.ts";
import { pastStars } from "./pastStars.ts";

/** All that a grid's decision follows from, and the branches with their names. */
export interface Sources extends DecisionSources {
  readonly rows: readonly RatedRow[];
}

export function sourcesOf({ sql, memory }: Pick<At, "sql" | "memory">, cycle: Cycle, grid: Grid) {
  const rows = readRated(sql, cycle.year, grid.id);
  const ledger = ledgerOf(sql, cycle.year);
  const rate = (row: RatedRow): Rating | undefined => {
    if (row.seq === null) return undefined;
    // Where it has moved since, it is rated as what it was when it handed in.
    const category = (ledger.moved.get(row.id)?.body.from ?? row).category ?? undefined;
    const traits = { ...(row.type ? { type: row.type } : {}), ...(category ? { category } : {}) };
    const key = `${row.seq} ${row.type} ${category}`;
    return memory.rating(key, () => {
      const own = memory.grid(grid.id, row.grid_version ?? undefined);
      return own ? ratingOf(own, traits, JSON.parse(readMarks(sql, row.seq ?? 0))) : stated(row);
    });
  };
  const branches = rows.map((row): DecisionBranch => {
    const { id, unit, category, self } = row;
    const rating = rate(row);
    return {
      ...{ id, unit, active: true, grid: row.grid },
      ...(category ? { category } : {}),
      ...(rating ? { rating } : {}),
      ...(self === null ? {} : { self }),
    };
  });
  const before = pastStars(sql, cycle.year, grid.id);
  return { grid, cycle, branches, ledger, before, rows } satisfies Sources;
}

/** What a submission says of itself: the version of its grid is not there any more. */
const stated = ({ star, attained_value, attained_of }: RatedRow): Rating => ({
  star,
  attained: { value: attained_value ?? 0, of: attained_of ?? 1 },
});
