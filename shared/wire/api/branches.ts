import { text } from "../../base/text.ts";
import {
  branchBodySchema,
  branchesQuerySchema,
  branchReplySchema,
  branchRowsReplySchema,
  branchRowsSchema,
  missingQuerySchema,
  missingSchema,
  unitsReplySchema,
  unitsRequestSchema,
} from "../branches.ts";
import { branchesReplySchema } from "../replies.ts";
import { everybody } from "../vocabulary.ts";
import { routes } from "./route.ts";

/** Who is rated: units, branches, how far they have come, and who is missing. */
export const branchRoutes = routes({
  units: {
    method: "get",
    path: "/units",
    summary: text("各社区（镇街）", "The units"),
    who: ["reviewer", "coordinator", "observer"],
    reply: { status: 200, body: unitsReplySchema },
  },
  putUnits: {
    method: "put",
    path: "/units",
    summary: text("新增社区（镇街）或更改其名称", "Add units and rename them"),
    who: ["coordinator"],
    body: unitsRequestSchema,
    once: true,
    reply: { status: 200, body: unitsReplySchema },
  },
  branches: {
    method: "get",
    path: "/branches",
    summary: text("各支部进展，按编号排列", "How far the branches have come, by id"),
    who: ["reviewer", "coordinator", "observer"],
    query: branchesQuerySchema,
    tagged: true,
    reply: { status: 200, body: branchesReplySchema },
  },
  putBranches: {
    method: "put",
    path: "/branches",
    summary: text(
      "批量新增或更新支部，逐行报告错误",
      "Add and update many branches; each bad row is named",
    ),
    who: ["coordinator"],
    body: branchRowsSchema,
    size: "bulk",
    once: true,
    reply: { status: 200, body: branchRowsReplySchema },
  },
  branch: {
    method: "get",
    path: "/branches/:branch",
    summary: text("一个支部的资料", "What is kept of a branch"),
    who: everybody,
    scope: "branch",
    tagged: true,
    reply: { status: 200, body: branchReplySchema },
  },
  putBranch: {
    method: "put",
    path: "/branches/:branch",
    summary: text("新增一个支部，或凭 If-Match 更新它", "Add a branch, or update it with If-Match"),
    who: ["coordinator"],
    scope: "branch",
    body: branchBodySchema,
    match: true,
    once: true,
    reply: { status: 201, again: 200, body: branchReplySchema },
  },
  missing: {
    method: "get",
    path: "/missing",
    summary: text("某一阶段尚未提交的支部", "Branches with nothing handed in at a stage"),
    who: ["reviewer", "coordinator", "observer"],
    query: missingQuerySchema,
    reply: { status: 200, body: missingSchema },
  },
});
