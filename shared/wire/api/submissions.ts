import * as z from "zod";
import { text } from "../../base/text.ts";
import {
  comparisonQuerySchema,
  comparisonReplySchema,
  historyQuerySchema,
  historySchema,
} from "../history.ts";
import { stage } from "../parts.ts";
import { receiptSchema, returnedSchema, submissionReplySchema } from "../replies.ts";
import { everybody } from "../vocabulary.ts";
import { returnSchema, submissionSchema } from "../wire.ts";
import { routes } from "./route.ts";

/** Handing in, sending back, and how far the branches have come. */
export const submissionRoutes = routes({
  submit: {
    method: "post",
    path: "/submissions",
    summary: text("提交一个阶段的评分", "Hand in the marks of one stage"),
    who: ["branch", "reviewer"],
    scope: "branch",
    body: submissionSchema,
    once: true,
    reply: { status: 201, body: receiptSchema },
  },
  submission: {
    method: "get",
    path: "/submissions/:branch",
    summary: text(
      "一个支部当前有效的提交，或某一阶段最新的提交",
      "The submission of a branch that counts, or the newest of a stage",
    ),
    who: ["branch", "reviewer", "coordinator", "observer"],
    scope: "branch",
    query: z.strictObject({ stage: stage.optional() }),
    reply: { status: 200, body: submissionReplySchema },
  },
  sendBack: {
    method: "post",
    path: "/submissions/:branch/returns",
    summary: text("把自评退回支部修改，附意见", "Send a self-assessment back, with comments"),
    who: ["reviewer", "coordinator"],
    scope: "branch",
    body: returnSchema,
    once: true,
    reply: { status: 201, body: returnedSchema },
  },
  history: {
    method: "get",
    path: "/submissions/:branch/history",
    summary: text("一个支部的全部提交，新的在先", "All submissions of a branch, the newest first"),
    who: everybody,
    scope: "branch",
    query: historyQuerySchema,
    reply: { status: 200, body: historySchema },
  },
  comparison: {
    method: "get",
    path: "/submissions/:branch/comparison",
    summary: text("两份提交的差别", "What differs between two submissions"),
    who: everybody,
    scope: "branch",
    query: comparisonQuerySchema,
    reply: { status: 200, body: comparisonReplySchema },
  },
});
