import { type BranchProgress, stageBefore } from "../../../shared/index.ts";
import type { ReviewStage } from "./reviewState.ts";

export const reviewLists = ["todo", "done", "waiting"] as const;
export type ReviewList = (typeof reviewLists)[number];

/** To review: the stage before is there, and newer than this one; waiting: it is for the branch to act. */
export function listOf({ receipts, returned }: BranchProgress, stage: ReviewStage): ReviewList {
  const before = receipts[stageBefore(stage)];
  if (returned || !before) return "waiting";
  const own = receipts[stage];
  return own && own.number > before.number ? "done" : "todo";
}

/** Branches of one list whose name or unit holds every word looked for. */
export function found(
  branches: readonly BranchProgress[],
  list: ReviewList,
  stage: ReviewStage,
  words: string,
): BranchProgress[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return branches.filter((branch) => {
    const text = `${branch.name} ${branch.unit}`.toLowerCase();
    return listOf(branch, stage) === list && wanted.every((word) => text.includes(word));
  });
}
