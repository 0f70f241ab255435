import type { Grid, Result } from "../../shared/index.ts";
import { shippedGrids } from "../shippedGrids.ts";
import { runExcel } from "./runExcel.ts";

/** Runs one batch that needs the shipped grids; where they cannot be fetched, Excel is not asked. */
export async function runWithGrids<T>(
  batch: (context: Excel.RequestContext, grids: readonly Grid[]) => Promise<Result<T>>,
): Promise<Result<T>> {
  const grids = await shippedGrids();
  return grids.ok ? runExcel((context) => batch(context, grids.value)) : grids;
}
