import type { Context } from "hono";
import { api, type Locale, type Route, type RouteName, type ViewType } from "../../shared/index.ts";
import type { AppEnv } from "../env.ts";
import type { Answer, Reply } from "../objects/orders.ts";
import { matches } from "../rankings/matches.ts";
import { views } from "../views/index.ts";
import type { View } from "../views/view.ts";
import { localeOf } from "./localeOf.ts";
import { preferred } from "./preferred.ts";
import { send } from "./send.ts";

/** Sends an answer in the form that Accept prefers among those that the route has; JSON unless said otherwise. */
export function present(c: Context<AppEnv>, name: RouteName, answer: Answer): Response {
  if (answer.role) c.set("role", answer.role);
  const route: Route = api[name];
  const { views: types = [] } = route;
  const type = preferred(c.req.header("accept"), ["application/json", ...types]);
  const view = views[name]?.[type as ViewType] as View<unknown> | undefined;
  const locale = localeOf(c);
  // Nobody learns from a header either which districts there are.
  if (route.public) return answer.ok ? toEverybody(c, answer, view, locale) : send(c, answer);
  const reply = answer.ok && view ? shown(answer, view, locale) : send(c, answer);
  if (types.length > 0) reply.headers.set("vary", "accept, accept-language");
  return reply;
}

const shown = ({ status, body }: Reply, { make, headers }: View<unknown>, locale: Locale) =>
  new Response(make(JSON.parse(String(body)), locale), { status, headers });

/** For caches as well: each form and language of it has a tag of its own. */
function toEverybody(
  c: Context<AppEnv>,
  answer: Reply,
  view: View<unknown> | undefined,
  locale: Locale,
): Response {
  const form = view ? `.${locale}"` : '"';
  const etag = `${(answer.etag ?? '""').slice(0, -1)}${form}`;
  const isSame = matches(c.req.header("if-none-match"), etag);
  const reply = isSame
    ? new Response(null, { status: 304 })
    : view
      ? shown(answer, view, locale)
      : send(c, answer);
  reply.headers.set("etag", etag);
  reply.headers.set("cache-control", "public, max-age=300");
  reply.headers.set("vary", "accept, accept-language");
  return reply;
}
