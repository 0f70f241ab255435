import { createMiddleware } from "hono/factory";
import { sameSecret } from "../auth/hash.ts";
import { bearerOf } from "../auth/token.ts";
import type { AppEnv, Env } from "../env.ts";
import { problem, refuse } from "../errors.ts";

/** Whether an Authorization header carries the operator's key; never where there is no key. */
export const isOperator = async (env: Env, header: string | undefined): Promise<boolean> =>
  env.OPERATOR_KEY ? sameSecret(bearerOf(header) ?? "", env.OPERATOR_KEY) : false;

/** Lets the operator pass: 403 where the service has no operator, 401 for another key. */
export const operatorOnly = createMiddleware<AppEnv>(async (c, next) => {
  if (!c.env.OPERATOR_KEY) return problem(c, refuse(403, "request.role"));
  const passes = await isOperator(c.env, c.req.header("authorization"));
  return passes ? next() : problem(c, refuse(401, "request.token"));
});
