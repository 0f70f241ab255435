import * as z from "zod";
import { text } from "../../base/text.ts";
import { stage } from "../parts.ts";
import {
  branchesReplySchema,
  receiptSchema,
  returnedSchema,
  submissionReplySchema,
} from "../replies.ts";
import { pageSchema, returnSchema, submissionSchema } from "../wire.ts";
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
  branches: {
    method: "get",
    path: "/branches",
    summary: text("各支部进展，按编号排列", "How far the branches have come, by id"),
    who: ["reviewer", "coordinator", "observer"],
    query: pageSchema,
    tagged: true,
    reply: { status: 200, body: branchesReplySchema },
  },
});
