import { type Context, Hono } from "hono";
import { apiBase, apiRoutes } from "../shared/index.ts";
import type { AppEnv } from "./env.ts";
import { isStorageFailure, problem, refuse, unavailable } from "./errors.ts";
import { logFailure } from "./log.ts";
import { Unreachable } from "./request/reached.ts";
import { securityHeaders } from "./request/securityHeaders.ts";
import { bind } from "./routes/bind.ts";
import { demo } from "./routes/demo.ts";
import { service } from "./routes/service.ts";
import { serveStatic } from "./routes/static.ts";
import { observe } from "./service/observe.ts";

/** The table's routes, and those that no district answers. */
function apiApp(): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  for (const [name, { method, path }] of apiRoutes) app.on(method.toUpperCase(), path, bind(name));
  return app;
}

const routes = [apiApp(), service, demo];

/** The whole service: the API under /api/v1, everything else from the built add-in. */
export function createApp(): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(async (c, next) => {
    c.set("requestId", crypto.randomUUID());
    return next();
  });
  app.use(observe);
  app.use(securityHeaders);
  for (const part of routes) app.route(apiBase, part);
  for (const [path, methods] of methodsByPath()) app.all(path, otherMethod(methods));
  app.all("/api/*", (c) => problem(c, refuse(404, "request.notFound")));
  app.get("*", serveStatic);
  app.all("*", otherMethod(["GET"]));
  app.onError((error, c) => {
    logFailure(c.get("requestId"), error);
    const failed = error instanceof Unreachable || isStorageFailure(error);
    return problem(c, failed ? unavailable : refuse(500, "request.internal"));
  });
  return app;
}

function methodsByPath(): Map<string, string[]> {
  const methods = new Map<string, string[]>();
  for (const { path, method } of routes.flatMap((part) => part.routes)) {
    const full = apiBase + path;
    methods.set(full, [...new Set([...(methods.get(full) ?? []), method])]);
  }
  return methods;
}

/** 405 with Allow. OPTIONS names the methods; which origins may use them: request/allowOrigin.ts. */
function otherMethod(methods: readonly string[]) {
  const all = [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"];
  const allow = { allow: all.join(", ") };
  return (c: Context<AppEnv>) =>
    c.req.method === "OPTIONS"
      ? new Response(null, { status: 204, headers: allow })
      : problem(c, refuse(405, "request.method"), allow);
}
