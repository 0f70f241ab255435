import { refuse } from "../errors.ts";
import { readRecordHeads, readRecordText } from "../store/records.ts";
import type { Act } from "./act.ts";
import { storedCycle } from "./cycle.ts";

/** A sealed record as it was written: the newest version, or the one that is named. */
export const record: Act<"record"> = (at, { params, query }) => {
  const stored = storedCycle(at, params.year);
  const row =
    stored &&
    readRecordHeads(at.sql, stored.cycle.year).findLast(
      ({ grid, version }) =>
        grid === params.grid && (query.version === undefined || version === query.version),
    );
  const body = row && readRecordText(at.sql, row);
  if (body === undefined) return refuse(404, "request.notFound");
  at.seen("record", params.year);
  return { ok: true, status: 200, body };
};
