import { outcomeChanges, type RecordHead } from "../../shared/index.ts";
import { decisionOf } from "../decisions/decisionOf.ts";
import { headOf } from "../decisions/recordHead.ts";
import { refuse } from "../errors.ts";
import { readRecordHeads } from "../store/records.ts";
import { type Act, done } from "./act.ts";
import { storedCycle } from "./cycle.ts";

/** The records of a year, each with what it changed of the one before. */
export const records: Act<"records"> = (at, { params }) => {
  const stored = storedCycle(at, params.year);
  if (!stored) return refuse(404, "request.notFound");
  at.seen("records", params.year);
  const rows = readRecordHeads(at.sql, stored.cycle.year);
  const heads: RecordHead[] = rows.map((row, place) => {
    const before = rows[place - 1];
    const changes =
      before?.grid === row.grid
        ? outcomeChanges(decisionOf(at.sql, before), decisionOf(at.sql, row))
        : [];
    return { ...headOf(row), changes };
  });
  return done(200, { records: heads });
};
