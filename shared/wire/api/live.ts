import { text } from "../../base/text.ts";
import { liveMessageSchema, liveQuerySchema } from "../live.ts";
import { everybody } from "../vocabulary.ts";
import { routes } from "./route.ts";

/** News as they happen. */
export const liveRoutes = routes({
  live: {
    method: "get",
    path: "/live",
    summary: text(
      "即时提醒（WebSocket）：有变化时告知，不含数据",
      "News as they happen (WebSocket): what changed, never data",
    ),
    who: everybody,
    query: liveQuerySchema,
    raw: "websocket",
    reply: { status: 101, body: liveMessageSchema },
  },
});
