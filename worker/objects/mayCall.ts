import { api, type Role } from "../../shared/index.ts";
import { type Refusal, refuse } from "../errors.ts";
import { readUnitOf } from "../store/districts.ts";
import type { Order, Who } from "./orders.ts";

/**
 * Whether a caller may call a route at all, and about this branch. Another branch's id is refused as one
 * that is not there: nobody learns which ids exist.
 */
export function mayCall(
  sql: SqlStorage,
  who: Who,
  { route, branch }: Pick<Order, "route" | "branch">,
): Refusal | undefined {
  const roles: readonly Role[] = api[route].who;
  const mayAnybody = roles.length === 0;
  if (!mayAnybody && !roles.some((role) => role === who.role)) return refuse(403, "request.role");
  return branch === undefined || reaches(sql, who, branch)
    ? undefined
    : refuse(403, "request.role");
}

/** A branch reaches itself, a reviewer with units the branches of these, everybody else all. */
export function reaches(sql: SqlStorage, { role, branch, units }: Who, id: string): boolean {
  if (role === "branch") return branch === id;
  if (units === null) return true;
  const unit = readUnitOf(sql, id);
  return unit !== undefined && units.includes(unit);
}
