import { describe, expect, it } from "vitest";
import { found, listOf } from "../../../addin/taskpane/state/reviewLists.ts";
import { initialReview, reduceReview } from "../../../addin/taskpane/state/reviewState.ts";
import type { BranchProgress, Receipt, Returned, Stage } from "../../../shared/index.ts";

const receipt = (stage: Stage, number: number): Receipt => ({
  ...{ number, stage, branch: "b1", time: "2026-11-22T08:00:00Z", star: 3, hash: "0".repeat(64) },
  grid: { id: "taihu-42", version: "1.0.0" },
});
const branch = (
  numbers: Partial<Record<Stage, number>>,
  more: Partial<BranchProgress> = {},
): BranchProgress => ({
  ...{ id: "b1", name: "云栖路第一支部", unit: "云栖社区", grid: "taihu-42" },
  receipts: Object.fromEntries(
    Object.entries(numbers).map(([stage, number]) => [stage, receipt(stage as Stage, number)]),
  ),
  ...more,
});
const returned: Returned = {
  number: 1,
  comment: "补材料",
  items: {},
  time: "2026-11-22T09:00:00Z",
};

describe("what is to be done with a branch", () => {
  it.each([
    ["nothing handed in", branch({}), "waiting", "waiting"],
    ["self-assessed", branch({ self: 1 }), "todo", "waiting"],
    ["sent back", branch({ self: 1 }, { returned }), "waiting", "waiting"],
    ["reviewed", branch({ self: 1, first: 2 }), "done", "todo"],
    ["handed in anew after the review", branch({ self: 3, first: 2 }), "todo", "todo"],
    ["rechecked", branch({ self: 1, first: 2, recheck: 3 }), "done", "done"],
    ["reviewed anew after the recheck", branch({ self: 1, first: 4, recheck: 3 }), "done", "todo"],
  ])("%s", (_, one, first, recheck) => {
    expect([listOf(one, "first"), listOf(one, "recheck")]).toEqual([first, recheck]);
  });

  it("branches are found by every word of their name and unit, in any case", () => {
    const all = [
      branch({ self: 1 }),
      branch({ self: 1 }, { id: "b2", name: "Harbour branch", unit: "Port East" }),
      branch({}, { id: "b3", name: "Harbour office", unit: "Port East" }),
    ];
    const ids = (words: string) => found(all, "todo", "first", words).map(({ id }) => id);
    expect(ids("")).toEqual(["b1", "b2"]);
    expect(ids("  east HARBOUR ")).toEqual(["b2"]);
    expect(ids("云栖 第一")).toEqual(["b1"]);
    expect(ids("nobody")).toEqual([]);
  });
});

describe("the reviewer's state", () => {
  const loading = reduceReview(initialReview, { type: "review.loading" });

  it("takes a list only while it is waited for", () => {
    const branches = [branch({ self: 1 })];
    expect(reduceReview(loading, { type: "review.loaded", branches }).branches).toBe(branches);
    expect(reduceReview(initialReview, { type: "review.loaded", branches })).toBe(initialReview);
  });

  it("keeps a comment while the reviewer looks elsewhere, and drops it once it is sent", () => {
    const comment = { type: "review.comment", comment: "请补充名册" } as const;
    const writing = [{ type: "review.back", back: "writing" } as const, comment];
    const state = writing.reduce(reduceReview, loading);
    const failed = reduceReview(state, { type: "review.notSent", issues: [] });
    expect(failed).toMatchObject({ back: "writing", comment: "请补充名册" });
    const sent = reduceReview(failed, { type: "review.sent", branch: "云栖路第一支部" });
    expect(sent).toMatchObject({ back: "no", comment: "", sent: "云栖路第一支部" });
  });

  it("begins anew with every sign-in", () => {
    const state = reduceReview(loading, { type: "review.comment", comment: "x" });
    expect(reduceReview(state, { type: "session.out", issues: [] })).toBe(initialReview);
  });
});
