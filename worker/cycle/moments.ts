import { type Moment, momentsOf, nextMoment } from "../../shared/index.ts";
import { type StoredCycle, setHandled } from "../store/cycles.ts";
import { addEntry } from "../store/log.ts";

/** When the district has to look at its cycle again, in milliseconds since 1970. A settled one is left alone. */
export const nextAlarm = (stored: StoredCycle | undefined): number | undefined =>
  stored?.state === "open" ? nextMoment(stored.cycle, stored.handled)?.at : undefined;

/**
 * Enters what has happened by itself since it was last looked at, oldest first, and gives it. Each moment is
 * entered once, however often this runs, and none is left out, however long the district slept. The entry's
 * role is "district": nobody acted but its clock.
 */
export function passMoments(sql: SqlStorage, stored: StoredCycle, now: number): readonly Moment[] {
  const { cycle, state, handled } = stored;
  if (state !== "open") return [];
  const due = momentsOf(cycle).filter(({ at }) => at > handled && at <= now);
  for (const moment of due) addEntry(sql, entryOf(cycle.year, moment, now));
  const last = due.at(-1);
  if (last) setHandled(sql, cycle.year, last.at);
  return due;
}

/** About a unit where the moment is its own, about the year otherwise. */
const entryOf = (year: number, { kind, stage, unit, at }: Moment, time: number) => ({
  ...{ time, role: "district", person: null, token: null },
  act: `stage.${kind}`,
  subject: unit ?? String(year),
  detail: { year, stage, at: new Date(at).toISOString() },
});
