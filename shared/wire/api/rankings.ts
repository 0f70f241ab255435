import { text } from "../../base/text.ts";
import { overviewQuerySchema, overviewSchema, timelineSchema } from "../overview.ts";
import { rankingSchema, standingSchema, standingsSchema } from "../rankings.ts";
import { pageSchema } from "../wire.ts";
import { routes } from "./route.ts";

/** Rankings: whole, by the page, and one branch's place. */
export const rankingRoutes = routes({
  rankings: {
    method: "get",
    path: "/rankings",
    summary: text("全区综合排名", "The district's combined ranking"),
    who: ["reviewer", "coordinator", "observer"],
    tagged: true,
    reply: { status: 200, body: rankingSchema },
  },
  standings: {
    method: "get",
    path: "/standings",
    summary: text("排名的一页，名次靠前的在先", "A page of the ranking, the best first"),
    who: ["reviewer", "coordinator", "observer"],
    query: pageSchema,
    reply: { status: 200, body: standingsSchema },
  },
  standing: {
    method: "get",
    path: "/standings/:branch",
    summary: text("一个支部的名次", "One branch's place"),
    who: ["reviewer", "coordinator", "observer"],
    scope: "branch",
    reply: { status: 200, body: standingSchema },
  },
  overview: {
    method: "get",
    path: "/overview",
    summary: text(
      "排名及其说明：差距、自评差异、上年结果；可筛选、排序、分页。名次为全区名次；指定 within（按评分表、类别、社区）或评分表（grid）时为其内名次",
      "The ranking and what explains it: distances, self against review, last year; filtered, sorted, by pages. Ranks are the district's; with `within` (each grid, category or unit), or where a grid is named, those within it",
    ),
    who: ["reviewer", "coordinator", "observer"],
    query: overviewQuerySchema,
    reply: { status: 200, body: overviewSchema },
    views: ["text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  },
  timeline: {
    method: "get",
    path: "/cycles/:year/timeline",
    summary: text("各阶段逐日完成数", "How many branches were done with each stage, day by day"),
    who: ["reviewer", "coordinator", "observer"],
    reply: { status: 200, body: timelineSchema },
  },
});
