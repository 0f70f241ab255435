import { text } from "../text.ts";

/** About codes, people and who is let in. */
export const people = {
  "code.used": text(
    "第 {found} 号访问码已被使用，作废它没有作用。如需阻止，请结束其登录。",
    "Code No. {found} has been used: revoking it changes nothing. End the session that it opened instead.",
  ),
  "session.locked": text(
    "本地址多次输错访问码，暂停登录，请在 {limit} 秒后重试，或请协调员解除锁定。",
    "Too many wrong codes came from your address. Try again in {limit} seconds, or ask the coordinator to lift the lock.",
  ),
} as const;
