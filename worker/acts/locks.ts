import { type Act, done } from "./act.ts";

/** Who may see the locks. They lie in the directory, which the Worker asks then: prepare/locks.ts. */
export const locks: Act<"locks"> = ({ seen }) => {
  seen("locks", "");
  return done(200, { locks: [] });
};
