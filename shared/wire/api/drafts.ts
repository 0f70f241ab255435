import { text } from "../../base/text.ts";
import {
  draftBodySchema,
  draftQuerySchema,
  draftReplySchema,
  savedDraftSchema,
} from "../drafts.ts";
import { routes } from "./route.ts";

/** What is not handed in yet. */
export const draftRoutes = routes({
  draft: {
    method: "get",
    path: "/drafts/:branch",
    summary: text("一个支部某一阶段的草稿", "The draft of a branch and stage"),
    who: ["branch", "reviewer"],
    scope: "branch",
    query: draftQuerySchema,
    tagged: true,
    reply: { status: 200, body: draftReplySchema },
  },
  putDraft: {
    method: "put",
    path: "/drafts/:branch",
    summary: text(
      "保存草稿（不完整也可），并返回检查结果",
      "Save a draft, complete or not, and hear what is wrong with it",
    ),
    who: ["branch", "reviewer"],
    scope: "branch",
    query: draftQuerySchema,
    body: draftBodySchema,
    match: true,
    once: true,
    reply: { status: 200, body: savedDraftSchema },
  },
});
