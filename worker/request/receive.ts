import type { Context } from "hono";
import { api, type Route, type RouteName } from "../../shared/index.ts";
import { sha256 } from "../auth/hash.ts";
import type { AppEnv } from "../env.ts";
import { type Refusal, refuse } from "../errors.ts";
import type { Once, Raw } from "../objects/orders.ts";
import { type Caller, identify } from "./identify.ts";
import { checkType, limits, misshapen, parseBody } from "./parseBody.ts";
import { reached } from "./reached.ts";
import { credentialsOf, refuseSocket } from "./socket.ts";

/** A call, read: who makes it, what they send, and the key that makes it one call however often it comes. */
export interface Received {
  readonly ok: true;
  readonly caller: Caller;
  readonly raw: Raw<RouteName>;
  readonly once?: Once;
  /** the Idempotency-Key of a route that keeps no answers itself */
  readonly key?: string;
}

/** Reads a call of a route, in the order of cost: every refusal comes before what costs more than itself. */
export async function receive(c: Context<AppEnv>, name: RouteName): Promise<Received | Refusal> {
  const route: Route = api[name];
  const refused = route.raw === "websocket" && refuseSocket(c);
  if (refused) return refused;
  const header = credentialsOf(c, route);
  const named = c.req.param("district") ?? c.req.param("region");
  const caller = await identify(c.env, name, header, named);
  if (!caller.ok) return caller;
  // A bulk body is only for those who may send one.
  const { district, proof } = caller;
  const early =
    route.size && district && (await reached(district.object().allow({ route: name, proof })));
  if (early) return early;
  const key = keyOf(c, route);
  if (key && !key.ok) return key;
  const query = readQuery(c, route);
  if (!query.ok) return query;
  const body = await readBody(c, route);
  if (!body.ok) return body;
  const raw = { params: c.req.param(), query: query.value, body: body.value } as Raw<RouteName>;
  const received = { ok: true, caller, raw } as const;
  if (!key) return received;
  if (route.once === "optional") return { ...received, key: key.value };
  const bodyHash = sha256(`${c.req.method} ${c.req.path}\n${body.text}`);
  return { ...received, once: { key: key.value, bodyHash } };
}

interface Value<T> {
  readonly ok: true;
  readonly value: T;
}

/** An Idempotency-Key has 1–100 visible ASCII characters; undefined where none is needed. */
function keyOf(c: Context<AppEnv>, { once }: Route): Value<string> | Refusal | undefined {
  const given = c.req.header("idempotency-key");
  if (!once || (once === "optional" && given === undefined)) return undefined;
  const value = given ?? "";
  if (!/^[\x21-\x7e]{1,100}$/.test(value)) return refuse(400, "request.idempotency");
  return { ok: true, value };
}

/** A parameter that is given twice counts as its first, as everywhere. */
function readQuery(c: Context<AppEnv>, { query }: Route): Value<unknown> | Refusal {
  const given = c.req.query();
  if (!query) return { ok: true, value: {} };
  const parsed = query.safeParse(given);
  return parsed.success ? { ok: true, value: parsed.data } : misshapen(parsed.error);
}

/** A stream is not read here: the object reads it, line by line. */
async function readBody(c: Context<AppEnv>, { body, size = "usual", raw, once }: Route) {
  if (body) return parseBody(c.req.raw, body, limits[size]);
  const refused = raw && once ? checkType(c.req.raw, raw) : undefined;
  return refused ?? ({ ok: true, value: undefined, text: "" } as const);
}
