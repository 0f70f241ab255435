import type { Grid, Issue } from "../../../shared/index.ts";
import type { HostInfo } from "../../excel/index.ts";
import type { Action } from "./state.ts";

/** Whether Excel is there: asked once at the start, and again on "try again". */
export type HostState =
  | { readonly phase: "starting" }
  | { readonly phase: "ready"; readonly info: HostInfo }
  | { readonly phase: "failed"; readonly issues: readonly Issue[] };

export type HostAction =
  | { readonly type: "host.starting" }
  | { readonly type: "host.ready"; readonly info: HostInfo; readonly grids: readonly Grid[] }
  | { readonly type: "host.failed"; readonly issues: readonly Issue[] };

export const initialHost: HostState = { phase: "starting" };

export function reduceHost(state: HostState, action: Action): HostState {
  switch (action.type) {
    case "host.starting":
      return initialHost;
    case "host.ready":
      return { phase: "ready", info: action.info };
    case "host.failed":
      return { phase: "failed", issues: action.issues };
    default:
      return state;
  }
}
