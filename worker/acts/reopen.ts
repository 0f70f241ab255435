import { moveCycle } from "../cycle/moveCycle.ts";
import type { Act } from "./act.ts";

/** Opens a settled cycle again, for a reason that the log keeps. What was published stays as it was. */
export const reopen: Act<"reopen"> = (at, { params, body }) =>
  moveCycle(at, "reopen", params.year, body);
