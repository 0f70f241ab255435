import { chainText } from "../../shared/index.ts";
import { sha256 } from "../auth/hash.ts";
import type { SubmissionRow } from "./row.ts";

export { chainStart } from "../../shared/index.ts";

/** The hash of a submission, over what `chainText` says. */
export const chainHash = (row: Omit<SubmissionRow, "hash">): string => sha256(chainText(row));
