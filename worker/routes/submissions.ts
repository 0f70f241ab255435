import { Hono } from "hono";
import {
  type Return,
  returnSchema,
  type Submission,
  stages,
  submissionSchema,
} from "../../shared/index.ts";
import type { AppEnv } from "../env.ts";
import { problem, refusal } from "../errors.ts";
import { idempotent } from "../request/idempotent.ts";
import { jsonBody } from "../request/jsonBody.ts";
import { shape } from "../request/parseBody.ts";
import { send } from "../request/send.ts";
import { signedIn } from "../request/signedIn.ts";
import { assess } from "../submissions/assess.ts";

/** Submissions: evaluated here, judged and stored by the district's object; and what is sent back. */
export const submissions = new Hono<AppEnv>()
  .post("/submissions", signedIn, idempotent, jsonBody<Submission>(submissionSchema), async (c) => {
    const { district, token } = c.get("caller");
    const body = c.get("body");
    const once = { key: c.get("key"), bodyHash: c.get("bodyHash") };
    const { branch, stage, after } = body;
    const order = { token, once, branch, stage, after, grid: body.grid.id, outcome: assess(body) };
    return send(c, await district.submit(order));
  })
  .get("/submissions/:branch", signedIn, async (c) => {
    const { district, token } = c.get("caller");
    const asked = c.req.query("stage");
    const stage = stages.find((known) => known === asked);
    if (asked !== undefined && !stage) {
      return problem(c, refusal(422, shape(["stage"], stages.join(", "))));
    }
    return send(c, await district.submission(token, c.req.param("branch"), stage));
  })
  .post(
    "/submissions/:branch/returns",
    signedIn,
    idempotent,
    jsonBody<Return>(returnSchema),
    async (c) => {
      const { district, token } = c.get("caller");
      const once = { key: c.get("key"), bodyHash: c.get("bodyHash") };
      const order = { token, once, branch: c.req.param("branch"), body: c.get("body") };
      return send(c, await district.sendBack(order));
    },
  );
