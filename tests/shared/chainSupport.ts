import {
  chainStart,
  chainText,
  evaluate,
  type Grid,
  gridById,
  itemsOf,
  ledgerHash,
  plainHashing,
  resultOf,
  sealAct,
  sealReturn,
  writeJson,
} from "../../shared/index.ts";

const known = gridById("taihu-42");
if (!known) throw new Error("no grid");
export const taihu: Grid = known;

export interface Wanted {
  readonly district: string;
  readonly submissions: number;
  /** milliseconds since 1970 of the first row */
  readonly start?: number;
  readonly version?: string;
  /** a grid of the district's own */
  readonly grid?: Grid;
  /** states this star instead of the one that the marks give */
  readonly star?: number;
  readonly evidence?: string | null;
  /** the return was there before the log, and was sealed when the log began */
  readonly sealed?: true;
  /** the log's second entry is of a row of the ledger */
  readonly ledger?: true;
  /** the first submission was taken back */
  readonly withdrawn?: true;
}

const usual = { act: "submission", detail: "{}" };

type Row = Record<string, string | number | null>;
const record = (kind: string, row: Row) => JSON.stringify({ kind, row });

/** An export as the Worker writes one: a chain of submissions, a log that is bound to it, one return. */
export function exportOf(wanted: Wanted): string[] {
  const { district, grid, start = 1000 } = wanted;
  const submissions = chained(wanted.submissions, (seq) => submissionOf(wanted, seq, start));
  const returned = { number: 1, comment: "补材料", items: {} };
  const back = {
    ...{ id: 1, number: 1, author: 7, time: start + wanted.submissions + 1 },
    ...{ comment: "补材料", items: "{}" },
  };
  const seal = { returns: 1, hash: sealReturn(plainHashing, chainStart, back) };
  const entered = {
    ...{ number: 1, cycle: 2026, time: start + 2, role: "reviewer", person: 2, token: 7 },
    ...{ kind: "points", branch: "e1", entry: null, body: '{"kind":"points","points":90}' },
  };
  const sealed = { number: 1, hash: ledgerHash(plainHashing, entered) };
  const log = chained(wanted.submissions + 1, (seq) => {
    const before = submissions[seq - 2];
    const last = seq === wanted.submissions + 1;
    return {
      ...{ seq, time: start + seq, role: "reviewer", person: 2, token: 7, subject: "e1" },
      ...(last ? { act: "sendBack", detail: writeJson(returned) } : usual),
      ...(last && wanted.sealed ? { act: sealAct, detail: writeJson(seal) } : {}),
      ...(wanted.withdrawn && seq === 2 ? { act: "withdraw", detail: '{"number":1}' } : {}),
      ...(wanted.ledger && seq === 2 ? { act: "addLedger", detail: writeJson(sealed) } : {}),
      ...{ number: seq - 1, head: String(before?.["hash"] ?? chainStart) },
    };
  });
  const taken = { number: 1, branch: "e1", author: 7, time: start + 2 };
  const heads = { submissions: endOf(submissions), log: endOf(log) };
  const header = {
    ...{ kind: "header", format: 1, district: { id: district, name: "示范区", cycle: 2026 } },
    ...{ schema: 4, made: "2026-11-22T00:00:00.000Z", heads },
  };
  const records = [
    record("unit", { id: "east", name: "东街道" }),
    ...(grid
      ? [record("grid", { id: grid.id, version: grid.version, body: writeGrid(grid) })]
      : []),
    record("branch", { id: "e1", name: "东一支部", unit: "east" }),
    ...submissions.map((row) => record("submission", row)),
    ...log.map((row) => record("log", row)),
    record("return", back),
    ...(wanted.withdrawn ? [record("withdrawal", taken)] : []),
    ...(wanted.ledger ? [record("ledger", entered)] : []),
  ];
  const counts = {
    ...(grid ? { grid: 1 } : {}),
    ...(wanted.withdrawn ? { withdrawal: 1 } : {}),
    ...(wanted.ledger ? { ledger: 1 } : {}),
    ...{ unit: 1, branch: 1, submission: submissions.length, log: log.length, return: 1 },
  };
  const end = { kind: "end", counts, heads, digest: chainStart };
  return resealed([JSON.stringify(header), ...records, JSON.stringify(end)]);
}

const writeGrid = (grid: Grid) => JSON.stringify(grid);

/** A file whose end has the hash of its lines as they are now. */
export function resealed(lines: readonly string[]): string[] {
  const digest = plainHashing.of(
    lines
      .slice(0, -1)
      .map((line) => `${line}\n`)
      .join(""),
  );
  const end = { ...JSON.parse(lines.at(-1) ?? "{}"), digest };
  return [...lines.slice(0, -1), JSON.stringify(end)];
}

function submissionOf(wanted: Wanted, seq: number, start: number): Row {
  const marks = Object.fromEntries(
    itemsOf(taihu).map((item) => [item.id, item.kind === "yesno" ? true : 100]),
  );
  const result = resultOf(evaluate(taihu, marks));
  if (!result) throw new Error("no star");
  return {
    ...{ seq, cycle: 2026, branch: "e1", stage: 0, author: 3, time: start + seq },
    ...{ grid: taihu.id, grid_version: wanted.version ?? taihu.version },
    ...{ marks: writeJson(marks), reasons: "{}" },
    ...result,
    ...(wanted.star === undefined ? {} : { star: wanted.star }),
    ...(wanted.evidence === undefined ? {} : { evidence: wanted.evidence }),
  };
}

function chained(length: number, make: (seq: number) => Row): Row[] {
  const rows: Row[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const row: Row = { ...make(seq), prev_hash: String(rows.at(-1)?.["hash"] ?? chainStart) };
    rows.push({ ...row, hash: plainHashing.of(chainText(row)) });
  }
  return rows;
}

const endOf = (rows: readonly Row[]) => ({
  number: Number(rows.at(-1)?.["seq"] ?? 0),
  hash: String(rows.at(-1)?.["hash"] ?? chainStart),
});
