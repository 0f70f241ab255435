import { Hono } from "hono";
import type { AppEnv } from "../env.ts";
import { problem } from "../errors.ts";
import { send } from "../request/send.ts";
import { signedIn } from "../request/signedIn.ts";

/** The district's combined ranking, for reviewers and coordinators; 304 where the caller has it. */
export const rankings = new Hono<AppEnv>().get("/rankings", signedIn, async (c) => {
  const { district, token } = c.get("caller");
  const answer = await district.ranking(token, c.req.header("if-none-match"));
  if (!answer.ok) return problem(c, answer);
  const headers = {
    etag: answer.etag,
    "cache-control": "private, no-cache",
    vary: "authorization",
  };
  return send(c, answer, headers);
});
