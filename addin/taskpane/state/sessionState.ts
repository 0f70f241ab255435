import type { Issue, SessionInfo } from "../../../shared/index.ts";
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
    case "session.out":
      return { phase: "out", issues: action.issues };
    case "submission.done":
      return state.phase === "in" && state.info.branch?.id === action.receipt.branch
        ? { ...state, info: { ...state.info, receipt: action.receipt } }
        : state;
    default:
      return state;
  }
}
