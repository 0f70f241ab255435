import type { SessionInfo, SessionReply } from "../../shared/index.ts";
import { readCode } from "../auth/code.ts";
import { sha256 } from "../auth/hash.ts";
import { makeToken, tokenLife } from "../auth/token.ts";
import { later } from "../errors.ts";
import { attempt, directoryOf } from "../request/findDistrict.ts";
import type { Finish, Prepare } from "./preparation.ts";
import { wrongCode } from "./wrongCode.ts";

/**
 * Makes a token for whoever gives a code; the object gets both as hashes. A district or region that is not
 * there is answered, counted and waited for as a wrong code of one that is.
 */
export const openSession: Prepare<"openSession"> = async (env, _caller, { body }, from) => {
  const since = Date.now();
  const typed = readCode(body.code);
  // A slip of the pen is no guess: it is found by the check character and counts for nothing.
  if (!typed) return wrongCode(since, false);
  const tried = { address: from.address, office: typed.office };
  const { district, lockedFor, slow } = await attempt(env, tried);
  if (lockedFor > 0) return later(429, "session.locked", lockedFor);
  const directory = directoryOf(env);
  if (!district) {
    await directory.failed(tried);
    return wrongCode(since, slow);
  }
  const token = makeToken(typed.office);
  const expires = since + tokenLife;
  const finish: Finish = async (answer) => {
    // Who is in is in: that it could not be noted keeps nobody out.
    if (answer.ok) await directory.succeeded(tried).catch(() => undefined);
    if (answer.ok) return { ...answer, body: withToken(String(answer.body), token, expires) };
    if (answer.status !== 401) return answer;
    await directory.failed(tried);
    return wrongCode(since, slow);
  };
  const keyHash = from.key === undefined ? null : sha256(from.key);
  const input = { codeHash: sha256(typed.code), keyHash, tokenHash: sha256(token), expires };
  return { ok: true, district, input, finish };
};

function withToken(text: string, token: string, expires: number): string {
  const info: SessionInfo = JSON.parse(text);
  const reply: SessionReply = { ...info, token, expires: new Date(expires).toISOString() };
  return JSON.stringify(reply);
}
