import type { Act } from "./act.ts";

/** Whether one more socket may listen; the object opens it. */
export const live: Act<"live"> = ({ live, session, now }) =>
  live.refuses(session().id, now) ?? { ok: true, status: 101, body: "" };
