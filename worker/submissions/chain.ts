import { chainText } from "../../shared/index.ts";
import { sha256 } from "../auth/hash.ts";
import type { SubmissionRow } from "./row.ts";

export { chainStart } from "../../shared/index.ts";

/** The hash of a submission, over what `chainText` says. */
export const chainHash = (row: Chained): string => sha256(chainText(row));

/** A row without its hash; one from before evidence could be named does not speak of it. */
type Chained = Omit<SubmissionRow, "hash" | "evidence"> & { evidence?: string | null };
