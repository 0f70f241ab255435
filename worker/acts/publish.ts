import { moveCycle } from "../cycle/moveCycle.ts";
import { makePublication } from "../decisions/makePublication.ts";
import type { Act } from "./act.ts";

/** Publishes what was decided, once its notice is over and its objections are settled. */
export const publish: Act<"publish"> = (at, { params, body }) =>
  moveCycle(at, "publish", params.year, body, (stored) => makePublication(at, stored, body));
