import { sameSecret } from "../auth/hash.ts";
import type { Env } from "../env.ts";

/** Whether somebody gives the operator's key; never where there is no key. */
export const isOperator = (env: Env, secret: string): boolean =>
  env.OPERATOR_KEY ? sameSecret(secret, env.OPERATOR_KEY) : false;
