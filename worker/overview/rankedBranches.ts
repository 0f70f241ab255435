import { type OverviewRow, overviewOf, type RatedBranch, stages } from "../../shared/index.ts";
import type { Memory } from "../objects/memory.ts";
import { readCycleState } from "../store/cycles.ts";
import { readHistories, stateOfHistory } from "../store/histories.ts";
import { type RatedRow, readRated, readStood, type Stood } from "../store/overview.ts";
import { type NextStars, nextStars } from "./nextStars.ts";

/** The district's ranking with what explains it, kept until something of it changes. */
export const rankedBranches = (sql: SqlStorage, memory: Memory): readonly OverviewRow[] =>
  memory.overview(() => overviewOf(ratedBranches(sql, memory)));

function ratedBranches(sql: SqlStorage, memory: Memory): RatedBranch[] {
  const rows = readRated(sql);
  const next = nextStars(sql, memory, rows);
  const before = readStood(sql, memory.year - 1);
  const cycle = readCycleState(sql);
  const states = new Map(
    readHistories(sql, { units: null }).map((row) => [row.branch, stateOfHistory(cycle, row)]),
  );
  return rows.map((row) => ({
    ...rated(row, before.get(row.branch)),
    state: states.get(row.branch) ?? "draft",
    ...wayOf(row, next),
  }));
}

function rated(row: RatedRow, before: Stood | undefined): Omit<RatedBranch, "state" | "near"> {
  const { branch, name, unit, unit_id: unitId, grid, category, star, earned, max } = row;
  return {
    ...{ branch, name, unit, unitId, grid, star },
    ...(category === null ? {} : { category }),
    attained: { value: row.attained_value, of: row.attained_of },
    stage: stages[row.stage] ?? "self",
    ...(earned === null || max === null ? {} : { total: { earned: earned / 100, max: max / 100 } }),
    ...selfOf(row),
    ...(before ? { before } : {}),
    time: new Date(row.time).toISOString(),
  };
}

const selfOf = ({ self_star: star, self_value: value, self_of: of }: RatedRow) =>
  star === null || value === null || of === null ? {} : { self: { star, attained: { value, of } } };

/** Left out where the grid asks otherwise of the branch by now than when it was rated: the star stands as it was given. */
function wayOf({ seq, star }: RatedRow, found: NextStars): Pick<RatedBranch, "next" | "near"> {
  const way = found.get(seq);
  if (!way || way.star !== star) return { near: false };
  return way.next ? { next: way.next, near: way.near } : { near: false };
}
