import { type CodeRequest, type Issue, issue } from "../../shared/index.ts";
import { refusal } from "../errors.ts";
import { addCode } from "../store/codes.ts";
import { readBranch, readUnitIds } from "../store/districts.ts";
import type { Person } from "../store/people.ts";
import type { Act } from "./act.ts";

/** Stores access codes for people of this district; a branch or unit that is not there refuses all. */
export const issueCodes: Act<"issueCodes"> = ({ sql, now, log }, { codes, expires, sealed }) => {
  const units = readUnitIds(sql);
  const strangers = codes.flatMap(({ request }, at) => strangersIn(sql, units, request, at));
  if (strangers.length > 0) return refusal(422, ...strangers);
  for (const { request, hash } of codes) {
    addCode(sql, { ...personOf(request), hash, expires }, now);
  }
  log("issueCodes", "", { codes: codes.length });
  return { ok: true, status: 201, body: sealed };
};

/** What a request names that is not of this district. */
function strangersIn(
  sql: SqlStorage,
  known: ReadonlySet<string>,
  request: CodeRequest,
  at: number,
): Issue[] {
  if (request.role === "branch") {
    return readBranch(sql, request.branch)
      ? []
      : [stranger(`codes.${at}.branch`, "a branch of the district")];
  }
  const units = request.role === "reviewer" ? (request.units ?? []) : [];
  return units.flatMap((unit, place) =>
    known.has(unit) ? [] : [stranger(`codes.${at}.units.${place}`, "a unit of the district")],
  );
}

const stranger = (at: string, limit: string): Issue =>
  issue("request.shape", undefined, { at, limit });

const personOf = (request: CodeRequest): Person => ({
  role: request.role,
  branch: request.role === "branch" ? request.branch : null,
  units: request.role === "reviewer" ? (request.units ?? null) : null,
  stages: request.role === "reviewer" ? (request.stages ?? null) : null,
});
