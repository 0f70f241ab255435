import { type Cycle, type Issue, issue } from "../../shared/index.ts";
import type { At } from "../acts/act.ts";
import { gridIds } from "../branches/gridIds.ts";
import { type Refusal, refusal } from "../errors.ts";
import { readUnitIds } from "../store/districts.ts";
import { checkPolicies } from "./checkPolicies.ts";

/** What a cycle's shape does not say: the year that its path names, grids that we know, units of the district. */
export function checkCycle(
  { sql, memory }: Pick<At, "sql" | "memory">,
  cycle: Cycle,
  year: number,
): Refusal | undefined {
  const units = readUnitIds(sql);
  const grids = gridIds(sql);
  const issues = [
    ...(cycle.year === year ? [] : [shape("year", String(year))]),
    ...Object.entries(cycle.grids ?? {})
      .filter(([, grid]) => !grids.has(grid))
      .map(([category]) => shape(`grids.${category}`, "a grid of this release or of the district")),
    ...(cycle.overrides ?? []).flatMap(({ unit }, at) =>
      units.has(unit) ? [] : [shape(`overrides.${at}.unit`, "a unit of the district")],
    ),
    ...checkPolicies(cycle, (id) => memory.grid(id)),
  ];
  return issues.length > 0 ? refusal(422, ...issues) : undefined;
}

const shape = (at: string, limit: string): Issue =>
  issue("request.shape", undefined, { at, limit });
