import { Hono } from "hono";
import { codesRequestSchema } from "../../shared/index.ts";
import { issueCodes } from "../auth/issue.ts";
import { seal, unseal } from "../auth/seal.ts";
import type { AppEnv } from "../env.ts";
import { codeIssuer } from "../request/codeIssuer.ts";
import { idempotent } from "../request/idempotent.ts";
import { jsonBody } from "../request/jsonBody.ts";
import { limits } from "../request/parseBody.ts";
import { send } from "../request/send.ts";

/** Hands out access codes: shown in this answer, stored as hashes, repeated only to the same caller. */
export const codes = new Hono<AppEnv>().post(
  "/districts/:id/codes",
  codeIssuer,
  idempotent,
  jsonBody(codesRequestSchema, limits.bulk),
  async (c) => {
    const { districtId, district, proof, secret } = c.get("issuer");
    const once = { key: c.get("key"), bodyHash: c.get("bodyHash") };
    const { reply, ...issued } = await issueCodes(districtId, c.get("body").codes, Date.now());
    const sealed = await seal(secret, JSON.stringify(reply));
    const answer = await district.addCodes({ proof, once, ...issued, sealed });
    if (!answer.ok) return send(c, answer);
    return send(c, { ...answer, body: await unseal(secret, answer.body) });
  },
);
