import { refuse } from "../errors.ts";
import { dropOldAnswers } from "../store/answers.ts";
import { redeemCode } from "../store/codes.ts";
import { addToken } from "../store/tokens.ts";
import type { Answer, SessionOrder } from "./orders.ts";
import { sessionInfo } from "./sessionInfo.ts";

/** Exchanges an access code for a token. Wrong, used and expired codes cannot be told apart. */
export function openSession(sql: SqlStorage, order: SessionOrder, now: number): Answer {
  const person = redeemCode(sql, order.codeHash, now);
  const info = person && sessionInfo(sql, person.role, person.branch);
  if (!person || !info) return refuse(401, "request.code");
  addToken(sql, { ...person, hash: order.tokenHash, expires: order.expires }, now);
  dropOldAnswers(sql, now);
  return { ok: true, status: 201, body: JSON.stringify(info) };
}
