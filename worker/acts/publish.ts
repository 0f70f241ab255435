import { moveCycle } from "../cycle/moveCycle.ts";
import type { Act } from "./act.ts";

/** Publishes what was decided. */
export const publish: Act<"publish"> = (at, { params, body }) =>
  moveCycle(at, "publish", params.year, body.reason);
