import { type Context, Hono } from "hono";
import { bearerOf } from "../auth/token.ts";
import type { AppEnv } from "../env.ts";
import { problem, refuse, unavailable } from "../errors.ts";
import { logFailure } from "../log.ts";
import { directoryOf } from "../request/findDistrict.ts";
import { isOperator } from "../request/isOperator.ts";
import { metrics } from "../service/metrics.ts";

/** For whoever runs the service: whether it answers, whether it can store, and what it has done. */
export const service = new Hono<AppEnv>()
  .get("/health", (c) => {
    c.set("route", "health");
    return c.json({ status: "ok" });
  })
  .get("/ready", async (c) => {
    c.set("route", "ready");
    return (await canStore(c)) ? c.json({ status: "ok" }) : problem(c, unavailable);
  })
  .get("/metrics", (c) => {
    c.set("route", "metrics");
    if (!c.env.OPERATOR_KEY) return problem(c, refuse(403, "request.role"));
    const secret = bearerOf(c.req.header("authorization")) ?? "";
    if (!isOperator(c.env, secret)) return problem(c, refuse(401, "request.token"));
    return c.body(metrics.text(), 200, { "content-type": "text/plain; version=0.0.4" });
  });

async function canStore(c: Context<AppEnv>): Promise<boolean> {
  try {
    return await directoryOf(c.env).ready();
  } catch (error) {
    logFailure(c.get("requestId"), error);
    return false;
  }
}
