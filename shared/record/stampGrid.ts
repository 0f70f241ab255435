import { type Result, success } from "../base/result.ts";
import type { Grid } from "../grid/grid.ts";
import { hashOf } from "./canonical.ts";
import type { GridStamp } from "./record.ts";

/** The stamp by which a record names a grid. Fails only where the grid holds what is no JSON. */
export function stampGrid(grid: Grid): Result<GridStamp> {
  const hash = hashOf(grid, "grid");
  if (!hash.ok) return hash;
  return success({ id: grid.id, version: grid.version, hash: hash.value });
}
