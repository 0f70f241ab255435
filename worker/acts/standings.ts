import type { RankingRow } from "../../shared/index.ts";
import { districtOf } from "../store/districts.ts";
import { countAround, readStandings, type StandingRow } from "../store/standings.ts";
import { type Act, type At, done } from "./act.ts";
import { placeBehind, placeOf } from "./pageMark.ts";

const usual = 50;

/** A page of the ranking, the best first. */
export const standings: Act<"standings"> = (at, { query }) => {
  const { limit = usual, after } = query;
  const { cycle } = districtOf(at.sql);
  const rows = readStandings(at.sql, cycle, limit, placeBehind(after));
  at.seen("standings", "");
  const last = rows.at(-1);
  const next = last && rows.length === limit ? { next: placeOf(last) } : {};
  return done(200, { rows: ranked(at, cycle, rows), ...next });
};

/** Rows with their ranks: equal places share one, and the place after them is left out. */
function ranked({ sql }: At, cycle: number, rows: readonly StandingRow[]): RankingRow[] {
  const ranks = new Map<number, { rank: number; tied: boolean }>();
  return rows.map((row) => {
    const known = ranks.get(row.place);
    const place = known ?? rankOf(sql, cycle, row.place);
    if (!known) ranks.set(row.place, place);
    return rowOf(row, place);
  });
}

/** The rank that goes with a place. */
export function rankOf(sql: SqlStorage, cycle: number, place: number) {
  const { before, at } = countAround(sql, cycle, place);
  return { rank: before + 1, tied: at > 1 };
}

/** A row as it goes out. */
export const rowOf = (row: StandingRow, place: { rank: number; tied: boolean }): RankingRow => ({
  branch: row.branch,
  name: row.name,
  unit: row.unit,
  grid: row.grid,
  star: row.star,
  attained: { value: row.attained_value, of: row.attained_of },
  ...place,
  time: new Date(row.time).toISOString(),
});
