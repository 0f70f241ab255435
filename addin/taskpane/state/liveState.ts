import type { Action } from "./state.ts";

/** What the server last told of itself. */
export interface LiveState {
  /** the district's newest version; null where it has not been told */
  readonly version: number | null;
}

export type LiveAction = { readonly type: "live.version"; readonly version: number };

export const initialLive: LiveState = { version: null };

export function reduceLive(state: LiveState, action: Action): LiveState {
  switch (action.type) {
    case "live.version":
      return state.version === action.version ? state : { version: action.version };
    case "session.in":
    case "session.out":
      return initialLive;
    default:
      return state;
  }
}
