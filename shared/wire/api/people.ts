import { text } from "../../base/text.ts";
import {
  assignmentSchema,
  codeListSchema,
  locksSchema,
  peopleSchema,
  personInfoSchema,
} from "../people.ts";
import { pageSchema } from "../wire.ts";
import { routes } from "./route.ts";

/** Who takes part, which codes are out, and who is locked out. */
export const peopleRoutes = routes({
  codes: {
    method: "get",
    path: "/districts/:district/codes",
    summary: text(
      "已发放的访问码及其状态（不含访问码本身）",
      "The codes that were handed out, never shown again",
    ),
    who: ["coordinator", "operator"],
    query: pageSchema,
    reply: { status: 200, body: codeListSchema },
  },
  revokeCode: {
    method: "delete",
    path: "/districts/:district/codes/:number",
    summary: text(
      "作废一个访问码，并结束用它登录的会话",
      "Revoke a code, and end the sessions it opened",
    ),
    who: ["coordinator", "operator"],
    once: true,
    reply: { status: 204 },
  },
  people: {
    method: "get",
    path: "/people",
    summary: text("参与人员及其职责", "Who takes part, and what they answer for"),
    who: ["coordinator"],
    query: pageSchema,
    reply: { status: 200, body: peopleSchema },
  },
  putPerson: {
    method: "put",
    path: "/people/:person",
    summary: text(
      "调整评审员负责的单位和阶段，立即生效",
      "Change a reviewer's units and stages, at once",
    ),
    who: ["coordinator"],
    body: assignmentSchema,
    once: true,
    reply: { status: 200, body: personInfoSchema },
  },
  locks: {
    method: "get",
    path: "/locks",
    summary: text(
      "因多次输错访问码而被锁定的地址",
      "Addresses locked out after too many wrong codes",
    ),
    who: ["coordinator"],
    reply: { status: 200, body: locksSchema },
  },
  liftLock: {
    method: "delete",
    path: "/locks/:lock",
    summary: text("解除锁定", "Lift a lock"),
    who: ["coordinator"],
    once: true,
    reply: { status: 204 },
  },
});
