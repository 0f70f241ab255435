import type { Context } from "hono";
import { api, type Route, type RouteName, type ViewType } from "../../shared/index.ts";
import type { AppEnv } from "../env.ts";
import type { Answer } from "../objects/orders.ts";
import { views } from "../views/index.ts";
import type { View } from "../views/view.ts";
import { preferred } from "./preferred.ts";
import { send } from "./send.ts";

/** Sends an answer in the form that Accept prefers among those that the route has; JSON unless said otherwise. */
export function present(c: Context<AppEnv>, name: RouteName, answer: Answer): Response {
  if (answer.role) c.set("role", answer.role);
  const { views: types = [] }: Route = api[name];
  const type = preferred(c.req.header("accept"), ["application/json", ...types]);
  const view = views[name]?.[type as ViewType] as View<unknown> | undefined;
  const reply =
    answer.ok && view ? shown(answer.status, view, String(answer.body)) : send(c, answer);
  if (types.length > 0) reply.headers.set("vary", "accept");
  return reply;
}

const shown = (status: number, { make, headers }: View<unknown>, json: string): Response =>
  new Response(make(JSON.parse(json)), { status, headers });
