import {
  type Overview,
  type OverviewQuery,
  type OverviewRow,
  overviewOf,
  selectOverview,
} from "../../shared/index.ts";
import { explain } from "../overview/explain.ts";
import { explainedBranches, rankedBranches } from "../overview/rankedBranches.ts";
import { districtOf } from "../store/districts.ts";
import { type Act, type At, done } from "./act.ts";
import { numberIn } from "./numbers.ts";

/** A district's table as a whole, unless its caller wants a page. */
const usual = 5000;

/**
 * The ranking with what explains it. Ranks are those among the whole district, whoever asks and whatever
 * is filtered and sorted by; only with `within`, or where one grid is asked for, those within each group.
 */
export const overview: Act<"overview"> = (at, { query }) => {
  const { limit = usual, after = "", ...choice } = query;
  const { id, name, cycle, version } = districtOf(at.sql);
  const rows = selectOverview(rankedFor(at, query), choice);
  at.seen("overview", "");
  const from = numberIn(after) ?? 0;
  const end = from + limit;
  const reply: Overview = {
    district: { id, name, cycle },
    version,
    rows: explain(at.sql, at.memory, rows.slice(from, end)),
    of: rows.length,
    ...(end < rows.length ? { next: String(end) } : {}),
  };
  return done(200, reply);
};

/** What the caller may see, ranked; a reviewer with units sees the ranks of theirs among all. */
function rankedFor(
  { sql, memory, who: { units } }: At,
  { grid, near, sort, within = grid === undefined ? undefined : "grid" }: OverviewQuery,
): readonly OverviewRow[] {
  const goesByWays = near !== undefined || sort === "next";
  const all = (goesByWays ? explainedBranches : rankedBranches)(sql, memory);
  const ranked = within === undefined ? all : overviewOf(all, within);
  return units === null ? ranked : ranked.filter(({ unitId }) => units.includes(unitId));
}
