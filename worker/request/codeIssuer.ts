import { createMiddleware } from "hono/factory";
import { bearerOf } from "../auth/token.ts";
import type { AppEnv } from "../env.ts";
import { problem, refuse } from "../errors.ts";
import type { District } from "../objects/district.ts";
import type { Proof } from "../objects/orders.ts";
import { findDistrict } from "./findDistrict.ts";
import { isOperator } from "./operator.ts";
import { signedIn } from "./signedIn.ts";

/** Who may hand out access codes of a district, and the secret that seals what they are shown. */
export interface Issuer {
  readonly districtId: string;
  readonly district: DurableObjectStub<District>;
  readonly proof: Proof;
  readonly secret: string;
}

type IssuerEnv = AppEnv & { Variables: { issuer: Issuer } };

/** Lets the operator pass, or a coordinator of the district in the path: `issuer`. */
export const codeIssuer = createMiddleware<IssuerEnv>(async (c, next) => {
  const secret = bearerOf(c.req.header("authorization")) ?? "";
  const districtId = c.req.param("id") ?? "";
  if (await isOperator(c.env, c.req.header("authorization"))) {
    const district = await findDistrict(c.env, districtId);
    if (!district) return problem(c, refuse(404, "request.notFound"));
    c.set("issuer", { districtId, district, proof: { operator: true }, secret });
    return next();
  }
  return coordinator(c, next);
});

/** Asks the object before the body is read: a bulk body is only for those who may send one. */
const coordinator = createMiddleware<IssuerEnv>(async (c, next) =>
  signedIn(c, async () => {
    const { district, districtId, token } = c.get("caller");
  }),
);
