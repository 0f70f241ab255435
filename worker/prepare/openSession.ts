import type { SessionInfo, SessionReply } from "../../shared/index.ts";
import { readCode } from "../auth/code.ts";
import { sha256 } from "../auth/hash.ts";
import { makeToken, tokenLife } from "../auth/token.ts";
import { refuse } from "../errors.ts";
import { findDistrict } from "../request/findDistrict.ts";
import type { Prepare } from "./preparation.ts";

/** Makes a token for whoever gives a code; the object gets both as hashes. */
export const openSession: Prepare<"openSession"> = async (env, _caller, { body }) => {
  const typed = readCode(body.code);
  const district = typed && (await findDistrict(env, typed.district));
  if (!typed || !district) return refuse(401, "request.code");
  const token = makeToken(typed.district);
  const expires = Date.now() + tokenLife;
  const finish = (text: string) => {
    const info: SessionInfo = JSON.parse(text);
    const reply: SessionReply = { ...info, token, expires: new Date(expires).toISOString() };
    return JSON.stringify(reply);
  };
  const input = { codeHash: sha256(typed.code), tokenHash: sha256(token), expires };
  return { ok: true, district, input, finish };
};
