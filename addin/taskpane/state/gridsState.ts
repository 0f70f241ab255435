import type { Grid } from "../../../shared/index.ts";
import type { Action } from "./state.ts";

/** The shipped grids, none before Excel is there; behind them the district's own, once somebody has signed in. */
export type GridsState = readonly Grid[];

export interface OwnGridsAction {
  readonly type: "grids.own";
  readonly grids: readonly Grid[];
}

export const initialGrids: GridsState = [];

export function reduceGrids(state: GridsState, action: Action): GridsState {
  if (action.type === "host.ready") return action.grids;
  if (action.type !== "grids.own") return state;
  const own = new Set(action.grids.map(({ id }) => id));
  return [...state.filter(({ id }) => !own.has(id)), ...action.grids];
}
