import type { Context } from "hono";
import { api, type Route } from "../../shared/index.ts";
import type { AppEnv } from "../env.ts";
import { problem, unavailable } from "../errors.ts";
import { logFailure } from "../log.ts";
import type { District } from "../objects/district.ts";
import { isRead } from "../objects/isRead.ts";
import type { Answer, Order } from "../objects/orders.ts";
import { send } from "./send.ts";
import { writeTogether } from "./writeTogether.ts";

type Finish = ((body: string) => string | Promise<string>) | undefined;

/**
 * Has a district's object carry out an order, and sends what it answers. An object that cannot be reached,
 * or whose disk refuses to take more, is a passing state: 503, and the same key may be sent again.
 */
export async function deliver(
  c: Context<AppEnv>,
  districtId: string,
  district: DurableObjectStub<District>,
  order: Order,
  finish: Finish,
): Promise<Response> {
  try {
    const route: Route = api[order.route];
    if (route.tagged) return await straight(c, district, order);
    const answer = await ask(c, districtId, district, order);
    if (!answer.ok || !finish) return send(c, answer);
    return send(c, { ...answer, body: await finish(String(answer.body)) });
  } catch (error) {
    logFailure(c.get("requestId"), error);
    // What is seen is entered in the log, and nobody is kept from reading because that has no room.
    if (isRead(order) && !order.unlogged) {
      // A stub that has failed stays so: the object is asked through a new one.
      const again = c.env.DISTRICT.get(district.id);
      return deliver(c, districtId, again, { ...order, unlogged: true }, finish);
    }
    return problem(c, unavailable);
  }
}

/** Writes go together, reads alone. */
const ask = (
  c: Context<AppEnv>,
  districtId: string,
  district: DurableObjectStub<District>,
  order: Order,
): Promise<Answer> =>
  order.once
    ? writeTogether(c.executionCtx, districtId, district, order)
    : (district.call(order) as Promise<Answer>);

/** What may be large, or is often unchanged, comes as the object sends it: its bytes are not copied on the way. */
const straight = (
  c: Context<AppEnv>,
  district: DurableObjectStub<District>,
  order: Order,
): Promise<Response> =>
  district.fetch("https://district/", {
    headers: { "x-order": encodeURIComponent(JSON.stringify(order)) },
    signal: c.req.raw.signal,
  });
