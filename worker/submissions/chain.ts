import { sha256 } from "../auth/hash.ts";
import { canonical } from "./canonical.ts";
import type { SubmissionRow } from "./row.ts";

/** What the first submission of a district is chained to. */
export const chainStart = "0".repeat(64);

/**
 * The hash of a submission: SHA-256 in hex over the canonical JSON of all its columns but the hash
 * itself. The hash before is one of them, so that no row can be changed, dropped or put in between.
 * Evidence that is not there is left out: rows from before it could be named have the hash they had.
 */
export const chainHash = ({ evidence, ...row }: Chained): string =>
  sha256(canonical(typeof evidence === "string" ? { ...row, evidence } : row));

/** A row without its hash; one from an older export does not speak of evidence. */
type Chained = Omit<SubmissionRow, "hash" | "evidence"> & { evidence?: string | null };
