import { failure, type Grid, issue, type Result, success } from "../shared/index.ts";

type Shipped = Result<readonly Grid[]>;

let shipped: Promise<Shipped> | undefined;

/**
 * The shipped grids, fetched once and beside the pane's first load: they are data that no first paint needs.
 * A failure is an issue and is not kept: the next call fetches again.
 */
export function shippedGrids(): Promise<Shipped> {
  shipped ??= fetchGrids();
  return shipped;
}

async function fetchGrids(): Promise<Shipped> {
  try {
    const { grids } = await import("./grids.ts");
    return success(grids);
  } catch {
    shipped = undefined;
    return failure(issue("request.network", undefined));
  }
}
