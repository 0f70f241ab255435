import type { Issue } from "../../../shared/index.ts";
import type { PulledRanking, RankingWritten, WriteProgress } from "../../excel/index.ts";
import { noFilter, type RankingFilter } from "./rankingFilter.ts";
import type { Action } from "./state.ts";

/** What became of the sheets. */
export type Written = Extract<RankingWritten, { kind: "written" }>;

/** The ranking as it was last pulled. */
export interface RankingState {
  readonly phase: "idle" | "pulling" | "done" | "failed" | "cancelled";
  readonly ranking: PulledRanking | null;
  /** ISO 8601; null while a newer one is on its way */
  readonly pulledAt: string | null;
  /** while it is written */
  readonly progress: WriteProgress | null;
  /** null where it was not written */
  readonly written: Written | null;
  readonly filter: RankingFilter;
  readonly issues: readonly Issue[];
}

export type RankingAction =
  | { readonly type: "ranking.pulling" | "ranking.cancelled" | "ranking.shown" }
  | { readonly type: "ranking.pulled"; readonly ranking: PulledRanking; readonly time: string }
  | { readonly type: "ranking.progress"; readonly progress: WriteProgress }
  | { readonly type: "ranking.written"; readonly written: Written }
  | { readonly type: "ranking.filter"; readonly filter: Partial<RankingFilter> }
  | { readonly type: "ranking.failed"; readonly issues: readonly Issue[] };

export const initialRanking: RankingState = {
  phase: "idle",
  ranking: null,
  pulledAt: null,
  progress: null,
  written: null,
  filter: noFilter,
  issues: [],
};

export function reduceRanking(state: RankingState, action: Action): RankingState {
  switch (action.type) {
    case "ranking.pulling":
      return { ...state, phase: "pulling", pulledAt: null, written: null, issues: [] };
    case "ranking.filter":
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case "session.out":
    case "session.in":
      return initialRanking;
    default:
      // an answer counts only while it is waited for: after signing out it belongs to nobody here
      return state.phase === "pulling" ? reducePull(state, action) : state;
  }
}

function reducePull(state: RankingState, action: Action): RankingState {
  switch (action.type) {
    case "ranking.pulled":
      return { ...state, ranking: action.ranking, pulledAt: action.time, filter: noFilter };
    case "ranking.progress":
      return { ...state, progress: action.progress };
    case "ranking.written":
      return { ...state, phase: "done", progress: null, written: action.written };
    case "ranking.shown":
      return { ...state, phase: "done", progress: null };
    case "ranking.cancelled":
      return { ...state, phase: "cancelled", progress: null };
    case "ranking.failed":
      return { ...state, phase: "failed", progress: null, issues: action.issues };
    default:
      return state;
  }
}
