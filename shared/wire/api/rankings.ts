import { text } from "../../base/text.ts";
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
});
