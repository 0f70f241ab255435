import { stages, type WindowInfo, windowOf } from "../../shared/index.ts";
import type { At } from "../acts/act.ts";
import { readUnitOf } from "../store/districts.ts";
import type { Person } from "../store/people.ts";

/** When each stage is open for somebody; undefined where the district has no dates. */
export function windowsOf(
  { sql, memory, now }: Pick<At, "sql" | "memory" | "now">,
  person: Person,
): WindowInfo[] | undefined {
  const cycle = memory.cycle(memory.year)?.cycle;
  if (!cycle) return undefined;
  const unit = unitOf(sql, person);
  return stages.map((stage) => ({ stage, ...windowOf(cycle, stage, unit, now) }));
}

/** Whose dates apply: a branch's unit, or a reviewer's only one. Others are told the district's. */
function unitOf(sql: SqlStorage, { branch, units }: Person): string | undefined {
  if (branch !== null) return readUnitOf(sql, branch);
  return units?.length === 1 ? units[0] : undefined;
}
