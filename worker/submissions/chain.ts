import { sha256 } from "../auth/hash.ts";
import { canonical } from "./canonical.ts";
import type { SubmissionRow } from "./row.ts";

/** What the first submission of a district is chained to. */
export const chainStart = "0".repeat(64);

/**
 * The hash of a submission: SHA-256 in hex over the canonical JSON of all its columns but the hash
 * itself. The hash before is one of them, so that no row can be changed, dropped or put in between.
 */
export const chainHash = (row: Omit<SubmissionRow, "hash">): string => sha256(canonical(row));
