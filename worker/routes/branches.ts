import { Hono } from "hono";
import type { AppEnv } from "../env.ts";
import { sendTagged } from "../request/send.ts";
import { signedIn } from "../request/signedIn.ts";

/** How far the branches have come, for their reviewers and coordinators; 304 where the caller has it. */
export const branches = new Hono<AppEnv>().get("/branches", signedIn, async (c) => {
  const { district, token } = c.get("caller");
  return sendTagged(c, await district.progress(token, c.req.header("if-none-match")));
});
