import { text } from "../../base/text.ts";
import { codeListSchema } from "../people.ts";
import { logQuerySchema, logReplySchema } from "../records.ts";
import {
  regionCodesRequestSchema,
  regionQuerySchema,
  regionRankingsSchema,
  regionReplySchema,
  regionSchema,
} from "../regions.ts";
import { codesReplySchema } from "../replies.ts";
import { pageSchema } from "../wire.ts";
import { routes } from "./route.ts";

/** Several districts together; a coordinator here is one of the region. */
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
    who: ["coordinator", "operator"],
    of: "region",
    reply: { status: 200, body: regionReplySchema },
  },
  regionRankings: {
    method: "get",
    path: "/regions/:region/rankings",
    summary: text(
      "各区合并的前若干名、各区星级和未计入的区",
      "The best branches of all districts together, the stars of each, and which are not in it",
    ),
    who: ["coordinator", "operator"],
    of: "region",
    query: regionQuerySchema,
    reply: { status: 200, body: regionRankingsSchema },
    views: ["text/csv"],
  },
  issueRegionCodes: {
    method: "post",
    path: "/regions/:region/codes",
    summary: text(
      "为地区协调员发放一次性访问码",
      "Hand out access codes for coordinators of the region, each shown once",
    ),
    who: ["operator"],
    of: "region",
    body: regionCodesRequestSchema,
    once: true,
    views: ["text/html", "text/csv"],
    reply: { status: 201, body: codesReplySchema },
  },
  regionCodes: {
    method: "get",
    path: "/regions/:region/codes",
    summary: text(
      "地区已发放的访问码及其状态（不含访问码本身）",
      "The region's codes that were handed out, never shown again",
    ),
    who: ["coordinator", "operator"],
    of: "region",
    query: pageSchema,
    reply: { status: 200, body: codeListSchema },
  },
  revokeRegionCode: {
    method: "delete",
    path: "/regions/:region/codes/:number",
    summary: text(
      "作废地区的一个访问码，并结束用它登录的会话",
      "Revoke a code of the region, and end the sessions it opened",
    ),
    who: ["coordinator", "operator"],
    of: "region",
    once: true,
    reply: { status: 204 },
  },
  regionLog: {
    method: "get",
    path: "/regions/:region/log",
    summary: text("地区的操作日志：谁做了、看了什么", "The region's log: who did and saw what"),
    who: ["coordinator", "operator"],
    of: "region",
    query: logQuerySchema,
    reply: { status: 200, body: logReplySchema },
  },
});
