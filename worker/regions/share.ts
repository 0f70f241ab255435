import { type RankingRow, regionLimit } from "../../shared/index.ts";
import { rowOf } from "../acts/standings.ts";
import { districtOf } from "../store/districts.ts";
import { countShares, countStars, readBest, readStandings } from "../store/standings.ts";

/** How many there are of something. */
export type Counted = readonly (readonly [what: number, branches: number])[];

/**
 * What a district brings into its region, as long for a hundred branches as for a hundred thousand. Its best
 * keys (`standingKey`) are enough for exact ranks: whoever stands among the best of all has only such above.
 */
export interface Share {
  readonly id: string;
  readonly name: string;
  readonly cycle: number;
  /** of the district's ranking: the same, and it is the same share */
  readonly version: number;
  readonly stars: Counted;
  /** by attained share, from so many percent, in steps of five */
  readonly shares: Counted;
  /** how many branches stand at each of the greatest keys, until they are as many as can be asked for */
  readonly best: Counted;
}

/** What a region asks of a district. */
export interface Asked {
  /** who asks, and is told of the next change */
  readonly region: string;
  /** the version of the share that it has, if any */
  readonly known: number | undefined;
  /** how many of the best branches it wants to see */
  readonly rows: number;
}

/** A branch as a district brings it: its rank is for the region to say. */
export type BroughtRow = Omit<RankingRow, "rank" | "tied"> & { readonly key: number };

export interface Brought {
  readonly version: number;
  /** left out where the region has it */
  readonly share?: Share;
  readonly rows: readonly BroughtRow[];
}

/** Answers a region. */
export function bring(sql: SqlStorage, { known, rows }: Asked): Brought {
  const { id, name, cycle, version } = districtOf(sql);
  const best = rows > 0 ? readStandings(sql, cycle, rows) : [];
  const brought = best.map((row) => {
    const { rank, tied, ...facts } = rowOf(row, { rank: 1, tied: false });
    return { ...facts, key: -row.place };
  });
  if (version === known) return { version, rows: brought };
  const share = {
    ...{ id, name, cycle, version },
    stars: countStars(sql, cycle),
    shares: countShares(sql, cycle),
    best: readBest(sql, cycle, regionLimit),
  };
  return { version, share, rows: brought };
}
