import { text } from "../../base/text.ts";
import { sessionInfoSchema, sessionReplySchema } from "../replies.ts";
import { everybody } from "../vocabulary.ts";
import { sessionRequestSchema } from "../wire.ts";
import { routes } from "./route.ts";

/** Signing in and out. */
export const sessionRoutes = routes({
  openSession: {
    method: "post",
    path: "/sessions",
    summary: text("用一次性访问码换取令牌", "Exchange an access code for a token, once"),
    who: [],
    body: sessionRequestSchema,
    reply: { status: 201, body: sessionReplySchema },
  },
  closeSession: {
    method: "delete",
    path: "/sessions/current",
    summary: text("退出登录，令牌立即失效", "Sign out: the token ends at once"),
    who: everybody,
    reply: { status: 204 },
  },
  me: {
    method: "get",
    path: "/me",
    summary: text("当前登录者是谁、进展如何", "Who is signed in, and how far they have come"),
    who: everybody,
    reply: { status: 200, body: sessionInfoSchema },
  },
});
