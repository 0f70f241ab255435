/** The shipped grids and nothing else: what the build makes a file of its own of, for `shippedGrids`. */
export { grids } from "../shared/index.ts";
