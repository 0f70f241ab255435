import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { SubmissionRow } from "./product.ts";

const columns = [
  "seq, cycle, branch, stage, author, time, grid, grid_version, marks, reasons, star",
  "attained_value, attained_of, earned, max, prev_hash, hash",
].join(", ");

/** Every statement prepared once. */
export function statements(database: DatabaseSync) {
  const one = <T>(text: string) => {
    const statement = database.prepare(text);
    return (...values: SQLInputValue[]) => statement.get(...values) as T | undefined;
  };
  const run = (text: string) => {
    const statement = database.prepare(text);
    return (...values: SQLInputValue[]) => void statement.run(...values);
  };
  const readCycle = one<{ cycle: number }>("SELECT cycle FROM district");
  const readHead = one<{ seq: number; hash: string }>(
    "SELECT seq, hash FROM submissions ORDER BY seq DESC LIMIT 1",
  );
  const addSubmission = run(
    `INSERT INTO submissions (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const addAnswer = run(
    "INSERT INTO answers (scope, key, body_hash, status, body, time) VALUES (?, ?, ?, ?, ?, ?)",
  );
  return {
    begin: run("BEGIN IMMEDIATE"),
    commit: run("COMMIT"),
    rollback: run("ROLLBACK"),
    readToken: one<{ id: number; role: string; branch: string | null }>(
      "SELECT id, role, branch FROM tokens WHERE hash = ? AND revoked IS NULL AND expires > ?",
    ),
    readAnswer: one<{ body_hash: string; status: number; body: string }>(
      "SELECT body_hash, status, body FROM answers WHERE scope = ? AND key = ?",
    ),
    readBranch: one<{ unit: string; grid: string }>("SELECT unit, grid FROM branches WHERE id = ?"),
    readCycle: () => readCycle()?.cycle ?? 0,
    readHead: () => readHead() ?? { seq: 0, hash: "0".repeat(64) },
    addSubmission(row: SubmissionRow) {
      addSubmission(
        ...[row.seq, row.cycle, row.branch, row.stage, row.author, row.time, row.grid],
        ...[row.grid_version, row.marks, row.reasons, row.star, row.attained_value],
        ...[row.attained_of, row.earned, row.max, row.prev_hash, row.hash],
      );
    },
    addAnswer(kept: Kept) {
      addAnswer(kept.scope, kept.key, kept.bodyHash, kept.status, kept.body, kept.time);
    },
    bumpVersion: run("UPDATE district SET version = version + 1"),
  };
}

/** The answer to a call, for when it is repeated. */
interface Kept {
  readonly scope: string;
  readonly key: string;
  readonly bodyHash: string;
  readonly status: number;
  readonly body: string;
  readonly time: number;
}
