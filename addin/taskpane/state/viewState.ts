import type { Locale } from "../../../shared/index.ts";
import type { Action } from "./state.ts";
import type { Stop } from "./stops.ts";

export const views = ["score", "review", "submit", "ranking", "district"] as const;
export type View = (typeof views)[number];

/** Whether the last call reached the server; unknown before the first. */
export type Connection = "unknown" | "online" | "offline";

export interface ViewState {
  readonly view: View;
  readonly locale: Locale;
  /** the grids to choose from are shown though the sheet is a grid */
  readonly choosing: boolean;
  readonly settings: boolean;
  /** nobody has used the pane on this computer yet: sample data are offered */
  readonly firstRun: boolean;
  /** the issue that the reader was last led to */
  readonly stop: Stop | null;
  readonly connection: Connection;
}

export type ViewAction =
  | { readonly type: "view.show"; readonly view: View }
  | { readonly type: "view.choose"; readonly on: boolean }
  | { readonly type: "view.settings"; readonly open: boolean }
  | { readonly type: "view.firstRun"; readonly on: boolean }
  | { readonly type: "view.stop"; readonly stop: Stop }
  | { readonly type: "view.locale"; readonly locale: Locale }
  | { readonly type: "view.connection"; readonly connection: Connection };

export const initialView: ViewState = {
  view: "score",
  locale: "zh-CN",
  choosing: false,
  settings: false,
  firstRun: false,
  stop: null,
  connection: "unknown",
};

export function reduceView(state: ViewState, action: Action): ViewState {
  switch (action.type) {
    case "view.show":
      return { ...state, view: action.view, settings: false };
    case "view.choose":
      return { ...state, choosing: action.on };
    case "view.settings":
      return { ...state, settings: action.open };
    case "view.firstRun":
      return state.firstRun === action.on ? state : { ...state, firstRun: action.on };
    case "view.stop":
      return { ...state, stop: action.stop };
    case "view.locale":
      return { ...state, locale: action.locale };
    case "view.connection":
      return state.connection === action.connection
        ? state
        : { ...state, connection: action.connection };
    case "host.ready":
      return { ...state, locale: action.info.locale };
    case "sheet.inserted":
      return { ...state, choosing: false, firstRun: false };
    default:
      return state;
  }
}
