import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { expect } from "vitest";
import { query } from "./files.ts";

/** A submission as it lies on the disk: whatever columns there are. */
export type StoredRow = Readonly<Record<string, unknown>>;

/**
 * The rows of a district's chain, after checking from the file alone that numbers run from 1 without a
 * gap and that every hash is the one of its row and of the hash before. Written without the Worker's code.
 */
export function checkedChain(from: string | DatabaseSync): readonly StoredRow[] {
  const rows = typeof from === "string" ? query(from, readRows) : readRows(from);
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, at) => at + 1));
  let before: unknown = "0".repeat(64);
  for (const { hash, ...row } of rows) {
    expect(row["prev_hash"]).toBe(before);
    expect(hashOf(row)).toBe(hash);
    before = hash;
  }
  return rows;
}

function readRows(data: DatabaseSync): StoredRow[] {
  expect(data.prepare("PRAGMA integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
  return data.prepare("SELECT * FROM submissions ORDER BY seq").all();
}

/** SHA-256 over a flat JSON object with its keys in order; evidence that there is none of is no part of it. */
export const hashOf = (row: StoredRow): string => {
  const parts = Object.entries(row).filter(([key, value]) => key !== "evidence" || value !== null);
  return createHash("sha256")
    .update(JSON.stringify(Object.fromEntries(parts.sort(byKey))))
    .digest("hex");
};

const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);
