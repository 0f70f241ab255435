import { sha256 } from "../auth/hash.ts";
import { progressOf } from "../progress/progressOf.ts";
import { matches } from "../rankings/matches.ts";
import { districtOf } from "../store/districts.ts";
import { type Act, done } from "./act.ts";

/** How far the caller's branches have come; 304 where the caller has the current list. */
export const branches: Act<"branches"> = ({ sql, who, ifNoneMatch, seen }, { query }) => {
  const { limit, after = "", active } = query;
  // The list of a reviewer with units is their own, and so is a page: the tag names both.
  const own = JSON.stringify([who.units && who.token, active, limit, after]);
  const etag = `"${districtOf(sql).version}.${sha256(own).slice(0, 16)}"`;
  if (matches(ifNoneMatch, etag)) return { ok: true, status: 304, body: "", etag };
  seen("branches", "");
  const list = progressOf(sql, { units: who.units, all: active === "all" }, { after, limit });
  const last = list.branches.at(-1);
  const more = limit !== undefined && last && list.branches.length === limit;
  return { ...done(200, more ? { ...list, next: last.id } : list), etag };
};
