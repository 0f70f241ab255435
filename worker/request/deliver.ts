import type { Context } from "hono";
import { api, type Route } from "../../shared/index.ts";
import type { AppEnv } from "../env.ts";
import { problem, unavailable } from "../errors.ts";
import { logFailure } from "../log.ts";
import { isRead } from "../objects/isRead.ts";
import { nearBy } from "../objects/near.ts";
import type { Answer, Order, Reply } from "../objects/orders.ts";
import type { Finish } from "../prepare/preparation.ts";
import { matches } from "../rankings/matches.ts";
import type { Found } from "./findDistrict.ts";
import { present } from "./present.ts";
import { roleHeader } from "./roleHeader.ts";
import { send } from "./send.ts";
import { writeTogether } from "./writeTogether.ts";

/**
 * Has a district's object carry out an order, and sends what it answers. An object that cannot be reached,
 * or whose disk refuses to take more, is a passing state: 503, and the same key may be sent again.
 */
export async function deliver(
  c: Context<AppEnv>,
  district: Found,
  order: Order,
  finish: Finish | undefined,
): Promise<Response> {
  try {
    const route: Route = api[order.route];
    const same = order.route === "rankings" && unchanged(district.id, order);
    if (same) return send(c, same);
    if (route.raw === "websocket") return await listen(district, order);
    if ((route.tagged && !route.public) || route.long) return await straight(c, district, order);
    const answer = await ask(c, district, order);
    return present(c, order.route, finish ? await finish(answer) : answer);
  } catch (error) {
    logFailure(c.get("requestId"), error);
    // What is seen is entered in the log, and nobody is kept from reading because that has no room.
    if (isRead(order) && !order.unlogged) {
      return deliver(c, district, { ...order, unlogged: true }, finish);
    }
    return problem(c, unavailable);
  }
}

/**
 * 304 for a ranking that is still the same, where the object is near: what the caller names was sent to
 * them, hence on disk, so that nothing is given away that could be taken back.
 */
function unchanged(id: string, { proof, ifNoneMatch }: Order): Reply | undefined {
  if (ifNoneMatch === undefined || !("token" in proof)) return undefined;
  const found = nearBy(id, Date.now())?.ranking(proof.token);
  if (!found || !matches(ifNoneMatch, found.etag)) return undefined;
  return { ok: true, status: 304, body: "", etag: found.etag };
}

/** Writes go together, reads alone. */
const ask = (c: Context<AppEnv>, district: Found, order: Order): Promise<Answer> =>
  order.once
    ? writeTogether(c.executionCtx, district, order)
    : (district.object().call(order) as Promise<Answer>);

/** What may be large, or is often unchanged, comes as the object sends it: its bytes are not copied on the way. */
async function straight(c: Context<AppEnv>, district: Found, order: Order): Promise<Response> {
  const { method, body, signal } = c.req.raw;
  const headers = orderHeader(order);
  // A read (GET, HEAD) may come with a body, and is not passed on with one.
  const sent = isRead(order) ? { method } : { method, body };
  const reply = await district.object().fetch("https://district/", { ...sent, headers, signal });
  const role = reply.headers.get(roleHeader);
  if (role) c.set("role", role);
  return reply;
}

/** A socket goes from the client to the object; the Worker has no more to do with it. */
async function listen(district: Found, order: Order): Promise<Response> {
  const headers = { ...orderHeader(order), upgrade: "websocket" };
  const reply = await district.object().fetch("https://district/", { headers });
  return reply.webSocket ? new Response(null, reply) : reply;
}

const orderHeader = (order: Order) => ({ "x-order": encodeURIComponent(JSON.stringify(order)) });
