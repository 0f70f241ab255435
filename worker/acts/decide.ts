import { moveCycle } from "../cycle/moveCycle.ts";
import { sealAll } from "../decisions/sealAll.ts";
import type { Act } from "./act.ts";

/** Decides a cycle: a record is sealed for each grid, and nothing is handed in any more. */
export const decide: Act<"decide"> = (at, { params, body }) =>
  moveCycle(at, "decide", params.year, body, (stored) => sealAll(at, stored, body));
