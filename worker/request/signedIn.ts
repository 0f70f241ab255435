import { createMiddleware } from "hono/factory";
import { sha256 } from "../auth/hash.ts";
import { bearerOf, districtOfToken } from "../auth/token.ts";
import type { AppEnv, Env } from "../env.ts";
import { problem, refuse } from "../errors.ts";
import type { District } from "../objects/district.ts";
import { findDistrict } from "./findDistrict.ts";

/** Who calls, as far as the token's text says; whether the token lives is for the object to say. */
export interface Caller {
  readonly districtId: string;
  readonly district: DurableObjectStub<District>;
  /** the token's hash */
  readonly token: string;
}

/** The caller of an Authorization header; undefined for what is no token of a district that exists. */
export async function callerOf(env: Env, header: string | undefined): Promise<Caller | undefined> {
  const bearer = bearerOf(header) ?? "";
  const districtId = districtOfToken(bearer);
  const district = districtId && (await findDistrict(env, districtId));
  return districtId && district ? { districtId, district, token: await sha256(bearer) } : undefined;
}

/** Asks for a bearer token of a district that exists: `caller`. */
export const signedIn = createMiddleware<AppEnv & { Variables: { caller: Caller } }>(
  async (c, next) => {
    const caller = await callerOf(c.env, c.req.header("authorization"));
    if (!caller) return problem(c, refuse(401, "request.token"));
    c.set("caller", caller);
    return next();
  },
);
