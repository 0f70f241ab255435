import { type Issue, issue } from "../../shared/index.ts";
import { refusal } from "../errors.ts";
import { addCode } from "../store/codes.ts";
import { readBranch } from "../store/districts.ts";
import type { Answer, CodesOrder } from "./orders.ts";

/** Stores access codes for people of this district; a code for a branch that is not there refuses all. */
export function issueCodes(sql: SqlStorage, order: CodesOrder, now: number): Answer {
  const strangers: Issue[] = [];
  order.codes.forEach(({ request }, at) => {
    if (request.role !== "branch" || readBranch(sql, request.branch)) return;
    const data = { at: `codes.${at}.branch`, limit: "a branch of the district" };
    strangers.push(issue("request.shape", undefined, data));
  });
  if (strangers.length > 0) return refusal(422, ...strangers);
  for (const { request, hash } of order.codes) {
    const branch = request.role === "branch" ? request.branch : null;
    addCode(sql, { hash, role: request.role, branch, expires: order.expires }, now);
  }
  return { ok: true, status: 201, body: order.sealed };
}
