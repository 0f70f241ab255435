import { type Issue, type Receipt, type SessionInfo, stages } from "../../../shared/index.ts";
import type { Action } from "./state.ts";

/** Who is signed in. The token lives here, in memory. */
export type SessionState =
  | { readonly phase: "out"; readonly issues: readonly Issue[] }
  | { readonly phase: "checking" | "restoring" }
  | { readonly phase: "in"; readonly token: string; readonly info: SessionInfo };

export type SessionAction =
  | { readonly type: "session.checking" }
  | { readonly type: "session.restoring" }
  | { readonly type: "session.in"; readonly token: string; readonly info: SessionInfo }
  /** asked again: what came back from reviewers, what others handed in for the same branch */
  | { readonly type: "session.news"; readonly token: string; readonly info: SessionInfo }
  /** with issues: the server ended it or refused; without: the user signed out */
  | { readonly type: "session.out"; readonly issues: readonly Issue[] };

export const initialSession: SessionState = { phase: "out", issues: [] };

export function reduceSession(state: SessionState, action: Action): SessionState {
  switch (action.type) {
    case "session.checking":
      return { phase: "checking" };
    case "session.restoring":
      return { phase: "restoring" };
    case "session.in":
      return { phase: "in", token: action.token, info: action.info };
    case "session.news":
      return state.phase === "in" && state.token === action.token
        ? { ...state, info: action.info }
        : state;
    case "session.out":
      return { phase: "out", issues: action.issues };
    case "queue.stored":
      return state.phase === "in" && state.info.branch?.id === action.receipt.branch
        ? { ...state, info: withReceipt(state.info, action.receipt) }
        : state;
    default:
      return state;
  }
}

/** Handed in anew: nothing is sent back any more; the highest stage is the one that counts. */
function withReceipt(info: SessionInfo, receipt: Receipt): SessionInfo {
  const { returned: _, ...rest } = info;
  const receipts = { ...info.receipts, [receipt.stage]: receipt };
  const counts = stages.flatMap((stage) => receipts[stage] ?? []).at(-1);
  const state = info.state === undefined ? {} : { state: "submitted" as const };
  return { ...rest, ...state, receipts, ...(counts ? { receipt: counts } : {}) };
}
