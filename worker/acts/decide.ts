import { moveCycle } from "../cycle/moveCycle.ts";
import type { Act } from "./act.ts";

/** Decides a cycle: nothing is handed in any more. */
export const decide: Act<"decide"> = (at, { params, body }) =>
  moveCycle(at, "decide", params.year, body.reason);
