import { type Act, done } from "./act.ts";
import { sessionInfo } from "./sessionInfo.ts";

/** Who is signed in, and how far they have come. */
export const me: Act<"me"> = (at) => done(200, sessionInfo(at, at.session()));
