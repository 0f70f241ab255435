import { createMiddleware } from "hono/factory";
import { bearerOf } from "../auth/token.ts";
import type { AppEnv, Env } from "../env.ts";
import { problem, type Refusal, refuse } from "../errors.ts";
import type { District } from "../objects/district.ts";
import type { Proof } from "../objects/orders.ts";
import { findDistrict } from "./findDistrict.ts";
import { isOperator } from "./operator.ts";
import { callerOf } from "./signedIn.ts";

/** Who may hand out access codes of a district, and the secret that seals what they are shown. */
export interface Issuer {
  readonly ok: true;
  readonly districtId: string;
  readonly district: DurableObjectStub<District>;
  readonly proof: Proof;
  readonly secret: string;
}

/**
 * Lets the operator pass, or a coordinator of the district in the path: `issuer`. Comes before the
 * body is read: a bulk body is only for those who may send one.
 */
export const codeIssuer = createMiddleware<AppEnv & { Variables: { issuer: Issuer } }>(
  async (c, next) => {
    const header = c.req.header("authorization");
    const districtId = c.req.param("id") ?? "";
    const issuer = (await isOperator(c.env, header))
      ? await operator(c.env, header, districtId)
      : await coordinator(c.env, header, districtId);
    if (!issuer.ok) return problem(c, issuer);
    c.set("issuer", issuer);
    return next();
  },
);

type Maybe = Promise<Issuer | Refusal>;

async function operator(env: Env, header: string | undefined, districtId: string): Maybe {
  const district = await findDistrict(env, districtId);
  if (!district) return refuse(404, "request.notFound");
  const secret = bearerOf(header) ?? "";
  return { ok: true, districtId, district, proof: { operator: true }, secret };
}

async function coordinator(env: Env, header: string | undefined, districtId: string): Maybe {
  const caller = await callerOf(env, header);
  if (!caller) return refuse(401, "request.token");
  const allowed = await caller.district.allow(caller.token, ["coordinator"]);
  if (!allowed.ok) return allowed;
  if (caller.districtId !== districtId) return refuse(403, "request.role");
  return { ok: true, ...caller, proof: { token: caller.token }, secret: bearerOf(header) ?? "" };
}
