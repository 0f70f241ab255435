import type { BranchesReply } from "../../shared/index.ts";
import { readCycleState } from "../store/cycles.ts";
import { readHistories } from "../store/histories.ts";
import {
  type Reach,
  readBranches,
  readOpenReturns,
  readReceipts,
  type Span,
} from "../store/progress.ts";
import { buildProgress } from "./build.ts";

/** How far the branches within reach have come: five statements, however many they are. */
export const progressOf = (sql: SqlStorage, reach: Reach, span: Span = {}): BranchesReply => ({
  branches: buildProgress({
    branches: readBranches(sql, reach, span),
    receipts: readReceipts(sql, reach, span),
    returns: readOpenReturns(sql, reach, span),
    histories: readHistories(sql, reach, span),
    cycle: readCycleState(sql),
  }),
});
