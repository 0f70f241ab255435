import { createMiddleware } from "hono/factory";
import { apiBase } from "../../shared/index.ts";
import type { AppEnv } from "../env.ts";
import { logRequest } from "../log.ts";
import { metrics } from "./metrics.ts";

/**
 * Counts every request and writes its line. A route is told by its name, since a path holds ids of
 * branches; nothing that a client sent is told at all.
 */
export const observe = createMiddleware<AppEnv>(async (c, next) => {
  const since = performance.now();
  await next();
  const milliseconds = performance.now() - since;
  const { status } = c.res;
  const route = c.get("route") ?? (c.req.path.startsWith(`${apiBase}/`) ? "none" : "static");
  metrics.request(route, status, milliseconds);
  if (c.env.LOG === "off") return;
  const role = c.get("role");
  logRequest(c.get("requestId"), { route, status, milliseconds, ...(role ? { role } : {}) });
});
