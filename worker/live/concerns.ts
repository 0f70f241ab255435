import type { LiveEvent } from "../../shared/index.ts";
import { reaches } from "../objects/mayCall.ts";
import type { Who } from "../objects/orders.ts";
import { readUnitOf } from "../store/districts.ts";

/** Whether an event is anything to somebody: what was sent back to whoever may see it, a date to its unit. */
export function concerns(sql: SqlStorage, who: Who, event: LiveEvent): boolean {
  if (event.type === "returned") return who.role !== "observer" && reaches(sql, who, event.branch);
  const { unit } = event;
  if (unit === undefined) return true;
  if (who.branch !== null) return readUnitOf(sql, who.branch) === unit;
  return who.units === null || who.units.includes(unit);
}
