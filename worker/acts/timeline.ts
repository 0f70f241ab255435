import { stages, type Timeline } from "../../shared/index.ts";
import { refuse } from "../errors.ts";
import { type ArrivalRow, countTakingPart, readArrivals } from "../store/timeline.ts";
import { type Act, done } from "./act.ts";
import { storedCycle } from "./cycle.ts";
import { numberIn } from "./numbers.ts";

/**
 * How the submissions of a year came in, of the branches within reach that take part now; 404 for a year
 * of which the district has neither a cycle nor a submission.
 */
export const timeline: Act<"timeline"> = (at, { params }) => {
  const { sql, memory, who, now } = at;
  const year = numberIn(params.year) ?? 0;
  const arrivals = readArrivals(sql, year, who.units);
  const isKnown = year === memory.year || storedCycle(at, params.year) || arrivals.length > 0;
  if (!isKnown) return refuse(404, "request.notFound");
  at.seen("timeline", String(year));
  const asOf = new Date(now).toISOString();
  const reply: Timeline = { of: countTakingPart(sql, who.units), days: daysOf(arrivals), asOf };
  return done(200, reply);
};

/** Adds up what came in, day by day; rows come in the order of their days. */
function daysOf(arrivals: readonly ArrivalRow[]): Timeline["days"] {
  const soFar = { self: 0, first: 0, recheck: 0 };
  const days = new Map<string, Timeline["days"][number]>();
  for (const { day, stage, n } of arrivals) {
    soFar[stages[stage] ?? "self"] += n;
    days.set(day, { day, ...soFar });
  }
  return [...days.values()];
}
