import {
  type BranchProgress,
  type Cycle,
  type MissingBranches,
  type Stage,
  type Timeline,
  type UnitsReply,
  windowOf,
} from "../../../shared/index.ts";

export interface UnitMissing {
  readonly unit: string;
  readonly names: readonly string[];
}

/** Who is missing, by unit, those with the most first; units with as many in the order of their names. */
export function missingByUnit(missing: MissingBranches["branches"]): readonly UnitMissing[] {
  const units = new Map<string, string[]>();
  for (const { unit, name } of missing) units.set(unit, [...(units.get(unit) ?? []), name]);
  return [...units]
    .map(([unit, names]) => ({ unit, names }))
    .sort((a, b) => b.names.length - a.names.length || (a.unit < b.unit ? -1 : 1));
}

/** The list as plain text, to be sent to whoever reminds them: a unit a line. */
export const missingText = (units: readonly UnitMissing[], title: string): string =>
  [
    title,
    ...units.map(({ unit, names }) => `${unit}（${names.length}）：${names.join("、")}`),
  ].join("\n");

/** How many have something of each stage. */
export function doneByStage({ days }: Timeline): Readonly<Record<Stage, number>> {
  const last = days.at(-1);
  return { self: last?.self ?? 0, first: last?.first ?? 0, recheck: last?.recheck ?? 0 };
}

export interface Late {
  readonly branch: string;
  readonly name: string;
  readonly unit: string;
  readonly time: string;
  /** when it should have come */
  readonly closes: string;
}

/** Who handed in after the date for it: what was taken in the grace, and what a later date now calls late. */
export function lateBranches(
  branches: readonly BranchProgress[],
  cycle: Cycle,
  units: UnitsReply["units"],
  stage: Stage,
): readonly Late[] {
  const idOf = new Map(units.map(({ id, name }) => [name, id]));
  return branches.flatMap(({ id, name, unit, receipts }) => {
    const time = receipts[stage]?.time;
    if (time === undefined) return [];
    const window = windowOf(cycle, stage, idOf.get(unit), Date.parse(time));
    const isLate = window.state === "grace" || window.state === "closed";
    return isLate ? [{ branch: id, name, unit, time, closes: window.closes }] : [];
  });
}
