import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { apiBase, submissionSchema } from "../../../shared/index.ts";
import { LightResponse } from "./adapter.ts";
import { sha256 } from "./database.ts";
import type { Answer, Order } from "./handIn.ts";

const path = `${apiBase}/submissions`;

/** The headers that the product sends, put on at once rather than by one middleware after the other. */
const headers = {
  "content-type": "application/json",
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** The route of a submission, written for Node: Hono, the same schema, synchronous hashes. */
export function createApp(handIn: (order: Order) => Answer): Hono {
  return new Hono().post(path, async (c) => {
    const bearer = /^Bearer ([\x21-\x7e]{1,500})$/i.exec(c.req.header("authorization") ?? "")?.[1];
    const key = c.req.header("idempotency-key") ?? "";
    if (!bearer || !/^[\x21-\x7e]{1,100}$/.test(key)) return reply({ status: 400, body: "{}" });
    const text = await c.req.text();
    const parsed = submissionSchema.safeParse(JSON.parse(text));
    if (!parsed.success) return reply({ status: 422, body: "{}" });
    const bodyHash = sha256(`POST ${path}\n${text}`);
    return reply(handIn({ token: sha256(bearer), key, bodyHash, submission: parsed.data }));
  });
}

const reply = ({ status, body }: Answer): Response =>
  new LightResponse(body, status, {
    ...headers,
    "x-request-id": randomUUID(),
  }) as unknown as Response;
