import { type RankEntry, type Ranking, type RankingRow, rank } from "../../shared/index.ts";
import type { DistrictRow } from "../store/districts.ts";
import type { LatestRow } from "../store/submissions.ts";

interface Entry extends RankEntry {
  readonly row: LatestRow;
}

/** The district's combined ranking from the latest submission of each branch. */
export function buildRanking(district: DistrictRow, latest: readonly LatestRow[]): Ranking {
  const entries = latest.map(
    (row): Entry => ({
      id: row.id,
      star: row.star,
      attained: { value: row.attained_value ?? 0, of: row.attained_of ?? 0 },
      row,
    }),
  );
  const rows: RankingRow[] = [];
  const missing: { branch: string; name: string; unit: string }[] = [];
  for (const { entry, rank: place, tied } of rank(entries)) {
    const { id, name, unit, grid, star, time } = entry.row;
    if (place === null || star === null || time === null) missing.push({ branch: id, name, unit });
    else {
      const { attained } = entry;
      const iso = new Date(time).toISOString();
      rows.push({ branch: id, name, unit, grid, star, attained, rank: place, tied, time: iso });
    }
  }
  const { id, name, cycle, version } = district;
  return { district: { id, name, cycle }, version, rows, missing };
}
