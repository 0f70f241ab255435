import { createMiddleware } from "hono/factory";
import type * as z from "zod";
import { sha256 } from "../auth/hash.ts";
import type { AppEnv } from "../env.ts";
import { problem } from "../errors.ts";
import { limits, parseBody } from "./parseBody.ts";

/** Parses the body by a schema of the wire contract: `body`, and `bodyHash` over method, path and text. */
export const jsonBody = <T>(schema: z.ZodType<T>, limit: number = limits.usual) =>
  createMiddleware<AppEnv & { Variables: { body: T; bodyHash: string } }>(async (c, next) => {
    const parsed = await parseBody(c.req.raw, schema, limit);
    if (!parsed.ok) return problem(c, parsed);
    c.set("body", parsed.value);
    c.set("bodyHash", await sha256(`${c.req.method} ${c.req.path}\n${parsed.text}`));
    return next();
  });
