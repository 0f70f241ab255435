import { Hono } from "hono";
import { type SessionInfo, type SessionReply, sessionRequestSchema } from "../../shared/index.ts";
import { readCode } from "../auth/code.ts";
import { sha256 } from "../auth/hash.ts";
import { makeToken, tokenLife } from "../auth/token.ts";
import type { AppEnv } from "../env.ts";
import { problem, refuse } from "../errors.ts";
import { findDistrict } from "../request/findDistrict.ts";
import { jsonBody } from "../request/jsonBody.ts";
import { send } from "../request/send.ts";
import { signedIn } from "../request/signedIn.ts";

/** Sessions: an access code becomes a token, once; a token can be given back. */
export const sessions = new Hono<AppEnv>()
  .post("/sessions", jsonBody(sessionRequestSchema), async (c) => {
    const typed = readCode(c.get("body").code);
    const district = typed && (await findDistrict(c.env, typed.district));
    if (!typed || !district) return problem(c, refuse(401, "request.code"));
    const token = makeToken(typed.district);
    const expires = Date.now() + tokenLife;
    const hashes = { codeHash: await sha256(typed.code), tokenHash: await sha256(token) };
    const answer = await district.open({ ...hashes, expires });
    if (!answer.ok) return problem(c, answer);
    const info: SessionInfo = JSON.parse(answer.body);
    const reply: SessionReply = { ...info, token, expires: new Date(expires).toISOString() };
    return c.json(reply, 201);
  })
  .delete("/sessions/current", signedIn, async (c) => {
    const { district, token } = c.get("caller");
    return send(c, await district.close(token));
  })
  .get("/me", signedIn, async (c) => {
    const { district, token } = c.get("caller");
    return send(c, await district.me(token));
  });
