import type { Refreshed } from "../../shared/index.ts";
import { sha256 } from "../auth/hash.ts";
import { seal, unseal } from "../auth/seal.ts";
import { makeToken, tokenLife } from "../auth/token.ts";
import { refuse } from "../errors.ts";
import type { Prepare } from "./preparation.ts";

/** Makes the next token; whoever repeats the call with the present one gets the same. */
export const refreshSession: Prepare<"refreshSession"> = async (_env, caller) => {
  const { secret, district } = caller;
  const token = makeToken({ kind: district?.kind ?? "district", id: district?.id ?? "" });
  const expires = Date.now() + tokenLife;
  const reply: Refreshed = { token, expires: new Date(expires).toISOString() };
  const sealed = await seal(secret, JSON.stringify(reply));
  return {
    ok: true,
    input: { tokenHash: sha256(token), expires, sealed },
    finish: async (answer) => {
      const body = answer.ok ? await unseal(secret, String(answer.body)) : undefined;
      if (!answer.ok) return answer;
      return body === undefined ? refuse(409, "request.conflict") : { ...answer, body };
    },
  };
};
