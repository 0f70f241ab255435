import { text } from "../text.ts";

/** About who is let in. */
export const people = {
  "session.locked": text(
    "本地址多次输错访问码，暂停登录，请在 {limit} 秒后重试，或请协调员解除锁定。",
    "Too many wrong codes came from your address. Try again in {limit} seconds, or ask the coordinator to lift the lock.",
  ),
} as const;
