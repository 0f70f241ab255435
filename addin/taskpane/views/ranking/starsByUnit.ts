import type { OverviewRow } from "../../../../shared/index.ts";

interface UnitStars {
  readonly id: string;
  readonly name: string;
  /** branches for each of the stars */
  readonly counts: readonly number[];
  readonly of: number;
}

/** The stars that anybody holds, the highest first, and how many of each a unit has; units by name. */
export function starsByUnit(rows: readonly OverviewRow[]): {
  readonly stars: readonly number[];
  readonly units: readonly UnitStars[];
} {
  const stars = [...new Set(rows.map(({ star }) => star))].sort((a, b) => b - a);
  const units = new Map<string, { name: string; counts: number[] }>();
  for (const { unitId, unit, star } of rows) {
    const known = units.get(unitId) ?? { name: unit, counts: stars.map(() => 0) };
    const at = stars.indexOf(star);
    known.counts[at] = (known.counts[at] ?? 0) + 1;
    units.set(unitId, known);
  }
  return {
    stars,
    units: [...units]
      .map(([id, { name, counts }]) => ({ id, name, counts, of: counts.reduce((a, b) => a + b) }))
      .sort((a, b) => a.name.localeCompare(b.name, "zh-CN")),
  };
}
