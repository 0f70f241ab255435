import type { Decision, DecisionRecord, DecisionReply, Json } from "../../shared/index.ts";
import { sha256 } from "../auth/hash.ts";
import { type Preview, previewOf } from "../decisions/preview.ts";
import { headOf } from "../decisions/recordHead.ts";
import { refuse } from "../errors.ts";
import { matches } from "../rankings/matches.ts";
import type { StoredCycle } from "../store/cycles.ts";
import { districtOf } from "../store/districts.ts";
import { lastNumber } from "../store/ledger.ts";
import { readRated } from "../store/rated.ts";
import { type RecordRow, readNewestRecords, readRecordText } from "../store/records.ts";
import { type Act, type At, done } from "./act.ts";
import { storedCycle } from "./cycle.ts";

/** What the rules come to now; of a settled year what its record says. 304 where the caller has it. */
export const decision: Act<"decision"> = (at, { params }) => {
  const stored = storedCycle(at, params.year);
  const grid = stored && at.memory.grid(params.grid);
  if (!stored || !grid) return refuse(404, "request.notFound");
  const record = readNewestRecords(at.sql, stored.cycle.year).find((one) => one.grid === grid.id);
  const shown = () =>
    (stored.state !== "open" && record && sealed(at.sql, record)) || previewOf(at, stored, grid);
  const etag = tagOf(at, stored, () => [params.grid, record?.hash ?? ""]);
  if (matches(at.ifNoneMatch, etag)) return { ok: true, status: 304, body: "", etag };
  at.seen("decision", params.year);
  const { input, decision, open, notes } = shown();
  const reply: DecisionReply = {
    grid: grid.id,
    cycle: stored.cycle.year,
    state: stored.state,
    input: input as unknown as Json,
    decision: decision as unknown as Json,
    names: namesOf(at.sql, stored.cycle.year, grid.id, decision),
    open,
    notes,
    ...(record ? { record: headOf(record) } : {}),
  } as DecisionReply;
  return { ...done(200, reply), etag };
};

/** What was sealed, as it was sealed. */
function sealed(sql: SqlStorage, record: RecordRow): Preview | undefined {
  const text = readRecordText(sql, record);
  if (text === undefined) return undefined;
  const { content }: DecisionRecord = JSON.parse(text);
  return {
    input: content.input as Preview["input"],
    decision: content.decision as Decision,
    open: [],
    notes: [],
  };
}

/** Names as they are now, of those who are decided on. */
function namesOf(sql: SqlStorage, year: number, grid: string, { outcomes }: Decision) {
  const ids = new Set(outcomes.map(({ id }) => id));
  const rows = readRated(sql, year, grid).filter(({ id }) => ids.has(id));
  return Object.fromEntries(rows.map(({ id, name, unit_name: unit }) => [id, { name, unit }]));
}

/** Whatever it is made from: the district, the year, the ledger, and to the minute the dates. */
function tagOf({ sql, now }: At, { revision, state }: StoredCycle, rest: () => string[]): string {
  const minute = state === "open" ? Math.floor(now / 60_000) : 0;
  const parts = [districtOf(sql).version, revision, lastNumber(sql), minute, ...rest()];
  return `"${sha256(JSON.stringify(parts)).slice(0, 24)}"`;
}
