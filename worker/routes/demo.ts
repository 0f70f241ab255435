import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import { codeRequestSchema } from "../../shared/index.ts";
import { issueCodes } from "../auth/issue.ts";
import type { AppEnv } from "../env.ts";
import { problem, refuse } from "../errors.ts";
import type { District } from "../objects/district.ts";
import { findDistrict } from "../request/findDistrict.ts";
import { jsonBody } from "../request/jsonBody.ts";
import { isLocalhost } from "../request/localhost.ts";
import { send } from "../request/send.ts";

const demoId = "demo";

/** Answers as if the routes were not there unless this is the demo, on localhost, with its district. */
const demoOnly = createMiddleware<AppEnv & { Variables: { demo: DurableObjectStub<District> } }>(
  async (c, next) => {
    const here = c.env.DEMO === "1" && isLocalhost(c.req.url);
    const demo = here ? await findDistrict(c.env, demoId) : undefined;
    if (!demo) return problem(c, refuse(404, "request.notFound"));
    c.set("demo", demo);
    return next();
  },
);

/** Codes without a token, so that a visitor of the demo can be anybody in it. */
export const demo = new Hono<AppEnv>()
  .post("/demo/codes", demoOnly, jsonBody(codeRequestSchema), async (c) => {
    const issued = await issueCodes(demoId, [c.get("body")], Date.now());
    const { reply, codes, expires } = issued;
    const once = { key: crypto.randomUUID(), bodyHash: "" };
    const order = { proof: { operator: true }, once, codes, expires, sealed: "" } as const;
    const answer = await c.get("demo").addCodes(order);
    return send(c, answer.ok ? { ...answer, body: JSON.stringify(reply.codes[0]) } : answer);
  })
  .get("/demo/branches", demoOnly, async (c) => send(c, await c.get("demo").branches()));
