import { createMiddleware } from "hono/factory";
import { apiBase } from "../../shared/index.ts";
import type { AppEnv } from "../env.ts";
import { allowOrigin } from "./allowOrigin.ts";
import { contentPolicy } from "./contentPolicy.ts";
import { roleHeader } from "./roleHeader.ts";

/**
 * Puts the headers that keep a browser honest on every reply, all at once: what comes from another service
 * is copied to be changed, and only once. What an API answers is not to be kept unless it says so.
 */
export const securityHeaders = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  const type = c.res.headers.get("content-type") ?? "";
  const reply = isOurs(c.res) ? c.res : new Response(c.res.body, c.res);
  const { headers } = reply;
  headers.set("x-content-type-options", "nosniff");
  headers.set("referrer-policy", "no-referrer");
  headers.set("x-request-id", c.get("requestId"));
  const policy = contentPolicy(type, c.env.CLOUD, c.req.url);
  // A page that says itself what it may do needs less than the pane.
  if (policy && !headers.has("content-security-policy")) {
    headers.set("content-security-policy", policy);
  }
  headers.delete(roleHeader);
  const isApi = c.req.path.startsWith(`${apiBase}/`);
  if (isApi) allowOrigin(c.req.raw, headers, c.env.ORIGINS);
  if (isApi && !headers.has("cache-control")) headers.set("cache-control", "no-store");
  if (reply === c.res) return;
  c.res = undefined;
  c.res = reply;
});

/** Whether a reply was made here; the headers of one that came by `fetch` cannot be changed. */
function isOurs(reply: Response): boolean {
  try {
    reply.headers.delete("x-request-id");
    return true;
  } catch {
    return false;
  }
}
