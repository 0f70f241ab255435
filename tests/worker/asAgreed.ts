import { apiRoutes, problemSchema, type Route } from "../../shared/index.ts";

/**
 * A reply as it is, once it is known to be what the table says of its route: status, shape, and no field
 * that the table does not know. So every test of the Worker is a test of the contract as well.
 */
export async function asAgreed(method: string, path: string, reply: Response): Promise<Response> {
  const about = `${method} ${path} answered ${reply.status}`;
  const type = reply.headers.get("content-type") ?? "";
  if (type === "application/problem+json") {
    check(about, problemSchema, await reply.clone().json());
    return reply;
  }
  const route = routeOf(method, path);
  if (!route || !reply.ok) return reply;
  const { status, again = status } = route.reply;
  if (reply.status !== status && reply.status !== again) throw new Error(`${about}, not ${status}`);
  const isJson = type.startsWith("application/json");
  if (isJson && !route.reply.body) throw new Error(`${about} with a body that nobody knows of`);
  if (isJson && route.reply.body) check(about, route.reply.body, await reply.clone().json());
  return reply;
}

const table = apiRoutes.map(([, route]) => ({
  route,
  path: new RegExp(`^${route.path.replace(/:\w+/g, "[^/]+")}$`),
}));

/** The route that answers: a fixed path comes before one with a parameter. */
function routeOf(method: string, path: string): Route | undefined {
  const plain = path.split("?")[0] ?? "";
  const found = table.filter(
    ({ route, path }) => route.method === method.toLowerCase() && path.test(plain),
  );
  return (found.find(({ route }) => route.path === plain) ?? found[0])?.route;
}

function check(about: string, schema: NonNullable<Route["reply"]["body"]>, body: unknown): void {
  const { success, data, error } = schema.safeParse(body);
  if (!success) throw new Error(`${about} with what the table does not say: ${error.message}`);
  const extra = unknownKey(body, data);
  if (extra !== undefined)
    throw new Error(`${about} with a field the table does not know: ${extra}`);
}

/** The first key of what was sent that its schema left out: zod drops what it does not know. */
export function unknownKey(sent: unknown, known: unknown, at = ""): string | undefined {
  if (typeof sent !== "object" || sent === null) return undefined;
  for (const [key, part] of Object.entries(sent)) {
    const place = `${at}/${key}`;
    if (!Object.hasOwn(Object(known), key)) return place;
    const inside = unknownKey(part, (known as Record<string, unknown>)[key], place);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
