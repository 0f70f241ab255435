import type { RankingRow } from "../../shared/index.ts";
import { rankOf, rowOf } from "../acts/standings.ts";
import { districtOf } from "../store/districts.ts";
import { readStandings, readTally } from "../store/standings.ts";

/** What a district brings into its region: how many branches stand at each key, and its best. */
export interface Share {
  readonly id: string;
  readonly name: string;
  readonly cycle: number;
  readonly tally: readonly { readonly key: number; readonly n: number }[];
  readonly top: readonly { readonly key: number; readonly row: RankingRow }[];
}

/** A district's share: as long as there are different keys, however many branches. */
export function shareOf(sql: SqlStorage, limit: number): Share {
  const { id, name, cycle } = districtOf(sql);
  const top = readStandings(sql, cycle, limit, undefined).map((row) => ({
    key: -row.place,
    row: rowOf(row, rankOf(sql, cycle, row.place)),
  }));
  return { id, name, cycle, tally: readTally(sql, cycle), top };
}
