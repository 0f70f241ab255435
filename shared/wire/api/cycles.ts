import { text } from "../../base/text.ts";
import { cycleSchema } from "../../cycle/cycleSchema.ts";
import {
  cycleReplySchema,
  cycleStepSchema,
  cyclesReplySchema,
  reopeningSchema,
  withdrawalSchema,
  withdrawnSchema,
} from "../cycles.ts";
import { everybody } from "../vocabulary.ts";
import { routes } from "./route.ts";

const cycleReply = { status: 200, body: cycleReplySchema } as const;

/** Rating years: their dates, and how a year is settled. */
export const cycleRoutes = routes({
  cycles: {
    method: "get",
    path: "/cycles",
    summary: text("各年度评定周期", "The rating years"),
    who: everybody,
    reply: { status: 200, body: cyclesReplySchema },
  },
  cycle: {
    method: "get",
    path: "/cycles/:year",
    summary: text(
      "一个年度的评定周期：阶段、日期、评分表",
      "A rating year: stages, dates and grids",
    ),
    who: everybody,
    tagged: true,
    reply: cycleReply,
  },
  putCycle: {
    method: "put",
    path: "/cycles/:year",
    summary: text(
      "设定一个年度的评定周期；修改时须带 If-Match",
      "Set a rating year; to change one, If-Match is needed",
    ),
    who: ["coordinator"],
    body: cycleSchema,
    size: "bulk",
    once: true,
    match: true,
    reply: cycleReply,
  },
  decide: {
    method: "post",
    path: "/cycles/:year/decision",
    summary: text("评定：此后不再受理提交", "Decide: nothing is taken any more"),
    who: ["coordinator"],
    body: cycleStepSchema,
    once: true,
    reply: cycleReply,
  },
  publish: {
    method: "post",
    path: "/cycles/:year/publication",
    summary: text("公布评定结果", "Publish what was decided"),
    who: ["coordinator"],
    body: cycleStepSchema,
    once: true,
    reply: cycleReply,
  },
  reopen: {
    method: "post",
    path: "/cycles/:year/reopening",
    summary: text("说明理由，重新打开已评定的年度", "Open a decided year again, for a reason"),
    who: ["coordinator"],
    body: reopeningSchema,
    once: true,
    reply: cycleReply,
  },
  startYear: {
    method: "post",
    path: "/cycles/:year/start",
    summary: text(
      "进入下一年度：该年度须已设定，本年度须已公布",
      "Begin the next year: it is set, and the present one is published",
    ),
    who: ["coordinator"],
    body: cycleStepSchema,
    once: true,
    reply: cycleReply,
  },
  withdraw: {
    method: "post",
    path: "/submissions/:branch/withdrawals",
    summary: text("支部撤回自评", "A branch takes its self-assessment back"),
    who: ["branch"],
    scope: "branch",
    body: withdrawalSchema,
    once: true,
    reply: { status: 201, body: withdrawnSchema },
  },
});
