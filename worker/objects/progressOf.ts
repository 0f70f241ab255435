import type { BranchesReply } from "../../shared/index.ts";
import { buildProgress } from "../progress/build.ts";
import { type Reach, readBranches, readOpenReturns, readReceipts } from "../store/progress.ts";

/** How far the branches within reach have come: three statements, however many they are. */
export const progressOf = (sql: SqlStorage, reach: Reach): BranchesReply =>
  buildProgress({
    branches: readBranches(sql, reach),
    receipts: readReceipts(sql, reach),
    returns: readOpenReturns(sql, reach),
  });
