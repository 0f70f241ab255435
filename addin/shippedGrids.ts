import { failure, type Grid, issue, type Result, success } from "../shared/index.ts";

type Known = Result<readonly Grid[]>;

let shipped: Promise<Known> | undefined;
let own: readonly Grid[] = [];

/**
 * The shipped grids, fetched once and beside the pane's first load: they are data that no first paint needs;
 * behind them the district's own that are known. A failure is an issue and is not kept: the next call fetches
 * again.
 */
export async function shippedGrids(): Promise<Known> {
  shipped ??= fetchGrids();
  const known = await shipped;
  return known.ok && own.length > 0 ? success([...known.value, ...own]) : known;
}

/** From now on these are the district's own grids. */
export function keepOwnGrids(grids: readonly Grid[]): void {
  own = grids;
}

async function fetchGrids(): Promise<Known> {
  try {
    const { grids } = await import("./grids.ts");
    return success(grids);
  } catch {
    shipped = undefined;
    return failure(issue("request.network", undefined));
  }
}
