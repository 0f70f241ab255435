import { api, type Role, type Route, type RouteName } from "../../shared/index.ts";
import { sha256 } from "../auth/hash.ts";
import { bearerOf, type Office, officeOfToken } from "../auth/token.ts";
import type { Env } from "../env.ts";
import { type Refusal, refuse } from "../errors.ts";
import type { Proof } from "../objects/orders.ts";
import { type Found, findOffice } from "./findDistrict.ts";
import { isOperator } from "./isOperator.ts";
import { reached } from "./reached.ts";

/** Who calls, as far as a header says, and the district or region that it concerns, where there is one already. */
export interface Caller {
  readonly ok: true;
  readonly proof: Proof;
  /** the token or key itself: seals what only its owner may read again */
  readonly secret: string;
  readonly district?: Found;
}

/**
 * The caller of a route. Whether a token lives and what its role may do is for the object of its district or
 * region to say; the operator's key is checked here.
 *
 * @param named id of the district or region in the path
 */
export async function identify(
  env: Env,
  name: RouteName,
  header: string | undefined,
  named: string | undefined,
): Promise<Caller | Refusal> {
  const { who: roles, fresh, of = "district" }: Route = api[name];
  const secret = bearerOf(header) ?? "";
  if (roles.length === 0) return { ok: true, proof: { nobody: true }, secret };
  const own = officeOfToken(secret);
  if (own === undefined && isOperator(env, secret)) {
    const kind = of === "region" ? "region" : "district";
    const asked = named === undefined ? undefined : { kind, id: named };
    return operator(env, { roles, fresh: fresh === true }, secret, asked as Office | undefined);
  }
  if (roles.every((role) => role === "operator")) {
    return env.OPERATOR_KEY ? refuse(401, "request.token") : refuse(403, "request.role");
  }
  if (own === undefined) return refuse(401, "request.token");
  const caller = await person(env, secret, own);
  if (!caller.ok) return caller;
  const isOwn = (named === undefined || named === own.id) && (of === "both" || of === own.kind);
  if (isOwn) return caller;
  // Another district is refused as one that is not there would be, and only to whom a token lets in at all.
  const { district, proof } = caller;
  const refused = district && (await reached(district.object().allow({ route: name, proof })));
  return (refused as Refusal | undefined) ?? refuse(403, "request.role");
}

async function operator(
  env: Env,
  { roles, fresh }: { readonly roles: readonly Role[]; readonly fresh: boolean },
  secret: string,
  asked: Office | undefined,
): Promise<Caller | Refusal> {
  // The key is no token: to a route for people its owner is nobody.
  if (!roles.includes("operator")) return refuse(401, "request.token");
  const caller = { ok: true, proof: { operator: true }, secret } as const;
  if (asked === undefined) return caller;
  const district = await findOffice(env, asked);
  if (district) return { ...caller, district };
  return fresh ? caller : refuse(404, "request.notFound");
}

async function person(env: Env, secret: string, own: Office): Promise<Caller | Refusal> {
  const district = await findOffice(env, own);
  if (!district) return refuse(401, "request.token");
  return { ok: true, proof: { token: sha256(secret) }, secret, district };
}
