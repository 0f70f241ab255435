import { text } from "../../base/text.ts";
import { refreshedSchema, sessionsSchema } from "../people.ts";
import { sessionInfoSchema, sessionReplySchema } from "../replies.ts";
import { everybody } from "../vocabulary.ts";
import { pageSchema, sessionRequestSchema } from "../wire.ts";
import { routes } from "./route.ts";

/** Signing in and out. */
export const sessionRoutes = routes({
  openSession: {
    method: "post",
    path: "/sessions",
    summary: text("用一次性访问码换取令牌", "Exchange an access code for a token, once"),
    who: [],
    of: "both",
    body: sessionRequestSchema,
    once: "optional",
    reply: { status: 201, body: sessionReplySchema },
  },
  closeSession: {
    method: "delete",
    path: "/sessions/current",
    summary: text("退出登录，令牌立即失效", "Sign out: the token ends at once"),
    who: everybody,
    of: "both",
    reply: { status: 204 },
  },
  refreshSession: {
    method: "post",
    path: "/sessions/current/refreshment",
    summary: text(
      "换取新令牌；旧令牌 60 秒后失效",
      "A new token; the old one ends after 60 seconds",
    ),
    who: everybody,
    of: "both",
    once: true,
    reply: { status: 201, body: refreshedSchema },
  },
  sessions: {
    method: "get",
    path: "/sessions",
    summary: text(
      "有效的登录：协调员看全部，其他人看自己的",
      "Live sessions: all for a coordinator, else one's own",
    ),
    who: everybody,
    of: "both",
    query: pageSchema,
    reply: { status: 200, body: sessionsSchema },
  },
  revokeSession: {
    method: "delete",
    path: "/sessions/:session",
    summary: text("结束一个登录，立即生效", "End a session at once"),
    who: everybody,
    of: "both",
    once: true,
    reply: { status: 204 },
  },
  me: {
    method: "get",
    path: "/me",
    summary: text("当前登录者是谁、进展如何", "Who is signed in, and how far they have come"),
    who: everybody,
    of: "both",
    reply: { status: 200, body: sessionInfoSchema },
  },
});
