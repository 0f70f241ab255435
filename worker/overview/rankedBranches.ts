import { type OverviewRow, overviewOf, type RatedBranch, stages } from "../../shared/index.ts";
import type { Memory } from "../objects/memory.ts";
import { readCycleState } from "../store/cycles.ts";
import { readHistories, stateOfHistory } from "../store/histories.ts";
import { type RatedRow, readRated, readStood, type Stood } from "../store/overview.ts";
import { explain } from "./explain.ts";

/** The district's ranking, without the ways to the next star; kept until something of it changes. */
export const rankedBranches = (
  sql: SqlStorage,
  { overview, year }: Memory,
): readonly OverviewRow[] =>
  overview.known("explained") ??
  overview.rows("ranked", () => overviewOf(ratedBranches(sql, year)));

/** The same with them: every branch has to be evaluated for it. */
export const explainedBranches = (sql: SqlStorage, memory: Memory): readonly OverviewRow[] =>
  memory.overview.rows("explained", () => explain(sql, memory, rankedBranches(sql, memory)));

function ratedBranches(sql: SqlStorage, year: number): RatedBranch[] {
  const rows = readRated(sql);
  const before = readStood(sql, year - 1);
  const cycle = readCycleState(sql);
  const states = new Map(
    readHistories(sql, { units: null }).map((row) => [row.branch, stateOfHistory(cycle, row)]),
  );
  return rows.map((row) => ({
    ...rated(row, before.get(row.branch)),
    state: states.get(row.branch) ?? "draft",
    near: false,
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
