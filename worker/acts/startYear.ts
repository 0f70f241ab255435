import { refuse } from "../errors.ts";
import { hasStandings } from "../store/cycles.ts";
import { setYear } from "../store/districts.ts";
import { placeAll } from "../store/standings.ts";
import type { Act, At } from "./act.ts";
import { answerOf, storedCycle } from "./cycle.ts";

/**
 * Takes the district into a later year that is set. The year it is in has to be published, unless nothing was
 * handed in: what is half decided would be out of everybody's reach. Its ranking and its records stay.
 */
export const startYear: Act<"startYear"> = (at, { params, body }) => {
  const { sql, memory } = at;
  const next = storedCycle(at, params.year);
  if (!next) return refuse(404, "request.notFound");
  if (next.cycle.year <= memory.year) return refuse(409, "cycle.notLater");
  if (!isOver(at)) return refuse(409, "cycle.unpublished");
  setYear(sql, next.cycle.year);
  placeAll(sql);
  at.cycleChanged();
  at.changed();
  at.log("startYear", params.year, body);
  return answerOf(next);
};

const isOver = ({ sql, memory }: At): boolean =>
  memory.cycle(memory.year)?.state === "published" || !hasStandings(sql, memory.year);
