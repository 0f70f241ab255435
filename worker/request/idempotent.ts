import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../env.ts";
import { problem, refuse } from "../errors.ts";

/** Asks for an Idempotency-Key of 1–100 visible ASCII characters: `key`. */
export const idempotent = createMiddleware<AppEnv & { Variables: { key: string } }>(
  async (c, next) => {
    const key = c.req.header("idempotency-key") ?? "";
    if (!/^[\x21-\x7e]{1,100}$/.test(key)) return problem(c, refuse(400, "request.idempotency"));
    c.set("key", key);
    return next();
  },
);
