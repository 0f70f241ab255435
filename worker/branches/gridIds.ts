import { grids } from "../../shared/index.ts";
import { readOwn } from "../store/grids.ts";

/** The grids of this release, by id. */
export const shippedIds: ReadonlySet<string> = new Set(grids.map(({ id }) => id));

/** The grids that a district's branches may be rated by: its own, and those of this release. */
export const gridIds = (sql: SqlStorage): ReadonlySet<string> =>
  new Set([...readOwn(sql).map(({ id }) => id), ...shippedIds]);
