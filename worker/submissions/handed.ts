import type { Content } from "./assess.ts";
import { canonical } from "./canonical.ts";
import type { SubmissionRow } from "./row.ts";

/** What was handed in, as it is stored and hashed. */
export type Handed = Pick<SubmissionRow, "marks" | "reasons" | "evidence">;

/** Naming no files is the same as not speaking of files. */
export const handedOf = ({ marks, reasons, evidence = {} }: Content): Handed => ({
  marks: canonical(marks),
  reasons: canonical(reasons),
  evidence: Object.keys(evidence).length > 0 ? canonical(evidence) : null,
});

/** Reads it back. */
export const contentOf = ({ marks, reasons, evidence }: Handed): Content => ({
  marks: JSON.parse(marks),
  reasons: JSON.parse(reasons),
  ...(evidence === null ? {} : { evidence: JSON.parse(evidence) }),
});
