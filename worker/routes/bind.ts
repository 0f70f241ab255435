import type { Context } from "hono";
import { api, type Route, type RouteName } from "../../shared/index.ts";
import type { AppEnv } from "../env.ts";
import { problem, refuse } from "../errors.ts";
import type { Order } from "../objects/orders.ts";
import { preparations } from "../prepare/index.ts";
import type { Prepare } from "../prepare/preparation.ts";
import { addressOf } from "../request/addressOf.ts";
import { deliver } from "../request/deliver.ts";
import { type Received, receive } from "../request/receive.ts";

/** Answers one route of the table: reads the call, prepares it, and has the district's object carry it out. */
export const bind = (name: RouteName) => async (c: Context<AppEnv>) => {
  c.set("route", name);
  const received = await receive(c, name);
  if (!received.ok) return problem(c, received);
  const { caller, raw } = received;
  const prepare = (preparations as Partial<Record<RouteName, Prepare<RouteName>>>)[name];
  const from = { key: received.key, address: addressOf(c.req.raw, c.env) };
  const prepared = await (prepare?.(c.env, caller, raw, from) ?? { ok: true as const, input: raw });
  if (!prepared.ok) return problem(c, prepared);
  const { district = caller.district, finish, after, input } = prepared;
  if (!district) return problem(c, refuse(404, "request.notFound"));
  const order = { ...orderOf(c, name, received), input } as Order;
  const reply = await deliver(c, district, order, finish);
  if (reply.ok) await after?.();
  return reply;
};

function orderOf(c: Context<AppEnv>, name: RouteName, received: Received): Omit<Order, "input"> {
  const { caller, raw, once } = received;
  const branch = branchOf(api[name], raw);
  const ifNoneMatch = c.req.header("if-none-match");
  const ifMatch = c.req.header("if-match");
  return {
    ...{ route: name, proof: caller.proof, requestId: c.get("requestId") },
    ...(branch === undefined ? {} : { branch }),
    ...(once ? { once } : {}),
    ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }),
    ...(ifMatch === undefined ? {} : { ifMatch }),
  };
}

/** The branch that a call is about: in its path, or in its body. */
function branchOf({ scope }: Route, { params, body }: Received["raw"]): string | undefined {
  if (scope !== "branch") return undefined;
  const named = { ...(body as object | undefined), ...params } as { branch?: string };
  return named.branch ?? "";
}
