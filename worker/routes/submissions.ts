import { Hono } from "hono";
import { type Submission, submissionSchema } from "../../shared/index.ts";
import type { AppEnv } from "../env.ts";
import { idempotent } from "../request/idempotent.ts";
import { jsonBody } from "../request/jsonBody.ts";
import { send } from "../request/send.ts";
import { signedIn } from "../request/signedIn.ts";
import { assess } from "../submissions/assess.ts";

/** Submissions: evaluated here, judged and stored by the district's object. */
export const submissions = new Hono<AppEnv>()
  .post("/submissions", signedIn, idempotent, jsonBody<Submission>(submissionSchema), async (c) => {
    const { district, token } = c.get("caller");
    const body = c.get("body");
    const once = { key: c.get("key"), bodyHash: c.get("bodyHash") };
    const { branch, stage } = body;
    const order = { token, once, branch, stage, grid: body.grid.id, outcome: assess(body) };
    return send(c, await district.submit(order));
  })
  .get("/submissions/:branch", signedIn, async (c) => {
    const { district, token } = c.get("caller");
    return send(c, await district.submission(token, c.req.param("branch")));
  });
