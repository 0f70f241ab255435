import {
  type BranchProgress,
  failure,
  type Grid,
  issue,
  type Marks,
  type Result,
  type Return,
  type Role,
  type Stage,
  type StageMarks,
  stageBefore,
  stages,
  success,
} from "../../../shared/index.ts";
import type { ReviewStage } from "../state/reviewState.ts";
import type { Deps } from "./deps.ts";
import { endIfExpired } from "./expired.ts";
import { headOf } from "./headOf.ts";

/** Whether a role may see how far the branches have come; only reviewers mark. */
export const maySeeBranches = (role: Role): boolean =>
  role === "reviewer" || role === "coordinator";

/** A reviewer's work: the list, a branch's sheet, and sending back. */
export function reviewActions(deps: Deps, readAgain: () => Promise<void>) {
  const { store, excel, api, newKey, now } = deps;
  /** a return that got no answer keeps its key, so that it is stored once */
  let attempt = { text: "", key: "" };

  async function loadBranches(): Promise<void> {
    const { session, review } = store.get();
    if (session.phase !== "in" || !maySeeBranches(session.info.role) || review.phase === "loading")
      return;
    store.dispatch({ type: "review.loading" });
    const reply = await api.branches(session.token);
    if (!reply.ok) {
      store.dispatch({ type: "review.failed", issues: reply.issues });
      return endIfExpired(deps, reply.issues);
    }
    const { branches } = reply.value;
    store.dispatch({ type: "known.branches", branches });
    store.dispatch({ type: "review.loaded", branches });
  }

  /** Shows the branch's sheet of this stage, or makes it from what was handed in. */
  async function openBranch(branch: BranchProgress): Promise<void> {
    const { review } = store.get();
    if (review.opening !== null) return;
    store.dispatch({ type: "review.opening", branch: branch.id });
    const opened = await sheetOf(branch, review.stage);
    store.dispatch({ type: "review.opened", issues: opened.ok ? [] : opened.issues });
    if (!opened.ok) return endIfExpired(deps, opened.issues);
    await readAgain();
    store.dispatch({ type: "view.show", view: "score" });
  }

  async function sheetOf(branch: BranchProgress, stage: ReviewStage): Promise<Result<unknown>> {
    const { session, grids, view } = store.get();
    const grid = grids.find(({ id }) => id === branch.grid);
    if (session.phase !== "in") return failure(issue("request.token", undefined));
    if (!grid)
      return failure(issue("sheet.otherGrid", undefined, { at: branch.name, found: branch.grid }));
    const from = branch.receipts[stageBefore(stage)]?.number ?? 0;
    const shown = await excel.showSheet({ grid: grid.id, stage, branch: branch.id, from });
    if (!shown.ok || shown.value) return shown;
    const given = await handedIn(session.token, branch, grid, stage);
    if (!given.ok) return given;
    const own = branch.receipts[stage];
    if (own) store.dispatch({ type: "known.receipt", receipt: own });
    return excel.insertGrid(grid, view.locale, {
      ...headOf(branch),
      ...{ from, cycle: session.info.district.cycle, stage, stages: given.value },
    });
  }

  /** What was handed in up to a stage: a review that is done anew begins with what it said before. */
  async function handedIn(
    token: string,
    { id, receipts }: BranchProgress,
    grid: Grid,
    upTo: Stage,
  ): Promise<Result<Partial<Record<Stage, StageMarks>>>> {
    const there = stages.slice(0, stages.indexOf(upTo) + 1).filter((stage) => receipts[stage]);
    const replies = await Promise.all(there.map((stage) => api.submission(token, id, stage)));
    const given: Partial<Record<Stage, StageMarks>> = {};
    for (const [at, reply] of replies.entries()) {
      if (!reply.ok) return reply;
      const { receipt, marks, reasons } = reply.value;
      const data = { found: receipt.grid.version, limit: grid.version };
      if (data.found !== data.limit) return failure(issue("submission.version", undefined, data));
      given[there[at] ?? upTo] = { marks: marks as Marks, reasons };
    }
    return success(given);
  }

  /** Fills what is blank as in the stage before: then only what differs has to be typed. */
  async function fillFromBefore(): Promise<void> {
    const { reading } = store.get().sheet;
    if (reading === null) return;
    const filled = await excel.fillFromBefore(reading.sheet.id, now());
    await readAgain();
    store.dispatch({ type: "sheet.notice", issues: filled.ok ? [] : filled.issues });
  }

  /** Sends the branch of the sheet in front its self-assessment back, with the reasons typed so far. */
  async function sendBack(): Promise<void> {
    const { session, review } = store.get();
    if (session.phase !== "in" || review.back !== "writing") return;
    store.dispatch({ type: "review.back", back: "sending" });
    const read = await excel.readSheet();
    if (!read.ok) return store.dispatch({ type: "review.notSent", issues: read.issues });
    const branch = review.branches.find(({ id }) => id === read.value.branch);
    const number = branch?.receipts.self?.number;
    if (!branch || number === undefined)
      return store.dispatch({ type: "review.notSent", issues: [issue("sheet.none", undefined)] });
    const back: Return = { number, comment: review.comment.trim(), items: read.value.reasons };
    const text = JSON.stringify([branch.id, back]);
    if (attempt.text !== text) attempt = { text, key: newKey() };
    const reply = await api.sendBack(session.token, branch.id, back, attempt.key);
    if (!reply.ok) {
      store.dispatch({ type: "review.notSent", issues: reply.issues });
      return endIfExpired(deps, reply.issues);
    }
    attempt = { text: "", key: "" };
    store.dispatch({ type: "review.sent", branch: branch.name });
    await loadBranches();
  }

  return {
    loadBranches,
    openBranch,
    fillFromBefore,
    sendBack,
    setReviewStage: (stage: ReviewStage) => store.dispatch({ type: "review.stage", stage }),
    writeBack: (on: boolean) =>
      store.dispatch({ type: "review.back", back: on ? "writing" : "no" }),
    setComment: (comment: string) => store.dispatch({ type: "review.comment", comment }),
  };
}
