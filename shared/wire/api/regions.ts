import { text } from "../../base/text.ts";
import {
  regionQuerySchema,
  regionRankingsSchema,
  regionReplySchema,
  regionSchema,
} from "../regions.ts";
import { routes } from "./route.ts";

/** Several districts together. */
export const regionRoutes = routes({
  createRegion: {
    method: "post",
    path: "/regions",
    summary: text(
      "新建或更新一个地区及其所属各区",
      "Make a region, or say anew which districts it has",
    ),
    who: ["operator"],
    of: "region",
    body: regionSchema,
    once: true,
    reply: { status: 201, again: 200, body: regionReplySchema },
  },
  region: {
    method: "get",
    path: "/regions/:region",
    summary: text("一个地区及其所属各区", "A region and its districts"),
    who: ["operator"],
    of: "region",
    reply: { status: 200, body: regionReplySchema },
  },
  regionRankings: {
    method: "get",
    path: "/regions/:region/rankings",
    summary: text("各区合并的前若干名", "The best branches of all districts together"),
    who: ["operator"],
    of: "region",
    query: regionQuerySchema,
    reply: { status: 200, body: regionRankingsSchema },
  },
});
