import { writeJson } from "../record/writeJson.ts";

/** What the first row of a chain is chained to. */
export const chainStart = "0".repeat(64);

/** A row as stored: its columns by name. */
export type ChainRow = Readonly<Record<string, string | number | null>>;

/** The end of a chain: the last row's number and hash. */
export interface ChainEnd {
  readonly number: number;
  readonly hash: string;
}
export const emptyChain: ChainEnd = { number: 0, hash: chainStart };

/** Columns that came after the first release: rows without them are hashed as they were then. */
const later: ReadonlySet<string> = new Set(["evidence"]);

/**
 * What a row's hash is made of: the canonical JSON of all its columns but the hash itself. The hash before
 * is one of them, so that no row can be changed, dropped or put in between.
 */
export function chainText(row: ChainRow): string {
  const hashed = Object.entries(row).filter(
    ([name, value]) => name !== "hash" && (value !== null || !later.has(name)),
  );
  return writeJson(Object.fromEntries(hashed));
}
