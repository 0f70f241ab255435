import { issueCodes as make } from "../auth/issue.ts";
import { seal, unseal } from "../auth/seal.ts";
import type { Prepare } from "./preparation.ts";

/** Makes the codes: shown in this answer, stored as hashes, repeated only to the same caller. */
export const issueCodes: Prepare<"issueCodes"> = async (_env, { secret }, { params, body }) => {
  const { reply, codes, expires } = make(params.district, body.codes, Date.now());
  const sealed = await seal(secret, JSON.stringify(reply));
  const finish = (stored: string) => unseal(secret, stored);
  return { ok: true, input: { codes, expires, sealed }, finish };
};
