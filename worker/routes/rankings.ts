import { Hono } from "hono";
import type { AppEnv } from "../env.ts";
import { sendTagged } from "../request/send.ts";
import { signedIn } from "../request/signedIn.ts";

/** The district's combined ranking, for reviewers and coordinators; 304 where the caller has it. */
export const rankings = new Hono<AppEnv>().get("/rankings", signedIn, async (c) => {
  const { district, token } = c.get("caller");
  return sendTagged(c, await district.ranking(token, c.req.header("if-none-match")));
});
