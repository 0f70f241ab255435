import type { BranchProgress, CycleState, Receipt, Returned } from "../../shared/index.ts";
import type { BranchRow } from "../store/districts.ts";
import { type HistoryRow, stateOfHistory } from "../store/histories.ts";
import type { OpenReturnRow } from "../store/progress.ts";
import type { ReturnRow } from "../store/returns.ts";
import { type ReceiptRow, receiptOf } from "../submissions/row.ts";

/** What is stored of some branches. */
export interface Stored {
  readonly branches: readonly BranchRow[];
  readonly receipts: readonly ReceiptRow[];
  readonly returns: readonly OpenReturnRow[];
  readonly histories: readonly HistoryRow[];
  readonly cycle: CycleState;
}

/** How far each branch has come. */
export function buildProgress({
  branches,
  receipts,
  returns,
  histories,
  cycle,
}: Stored): BranchProgress[] {
  const byBranch = receiptsByBranch(receipts);
  const sentBack = new Map(returns.map((row) => [row.branch, returnedOf(row)]));
  const states = new Map(histories.map((row) => [row.branch, stateOfHistory(cycle, row)]));
  return branches.map(({ type, category, active, ...branch }) => {
    const returned = sentBack.get(branch.id);
    const receipts = byBranch.get(branch.id) ?? {};
    const traits = { ...(type ? { type } : {}), ...(category ? { category } : {}) };
    const part = active ? {} : { active: false };
    const state = states.get(branch.id) ?? "draft";
    const back = returned ? { returned } : {};
    return { ...branch, ...traits, ...part, state, receipts, ...back };
  });
}

type ByStage = Partial<Record<Receipt["stage"], Receipt>>;

function receiptsByBranch(rows: readonly ReceiptRow[]): ReadonlyMap<string, ByStage> {
  const byBranch = new Map<string, ByStage>();
  for (const receipt of rows.map(receiptOf)) {
    const byStage = byBranch.get(receipt.branch) ?? {};
    byStage[receipt.stage] = receipt;
    byBranch.set(receipt.branch, byStage);
  }
  return byBranch;
}

/** A return as its branch sees it. */
export const returnedOf = ({ number, comment, items, time }: ReturnRow): Returned => ({
  number,
  comment,
  items: JSON.parse(items),
  time: new Date(time).toISOString(),
});
