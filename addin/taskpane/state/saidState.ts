import type { Action } from "./state.ts";

/** What the one live region of the pane says. */
export interface SaidState {
  readonly text: string;
  /** counts, so that the same words said again are heard again */
  readonly times: number;
}

export type SaidAction = { readonly type: "said"; readonly text: string };

export const initialSaid: SaidState = { text: "", times: 0 };

export const reduceSaid = (state: SaidState, action: Action): SaidState =>
  action.type === "said" ? { text: action.text, times: state.times + 1 } : state;
