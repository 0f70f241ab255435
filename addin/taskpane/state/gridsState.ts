import type { Grid } from "../../../shared/index.ts";
import type { Action } from "./state.ts";

/** The shipped grids; none before Excel is there. */
export type GridsState = readonly Grid[];

export const initialGrids: GridsState = [];

export const reduceGrids = (state: GridsState, action: Action): GridsState =>
  action.type === "host.ready" ? action.grids : state;
