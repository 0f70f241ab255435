import { type CodeRequest, type Issue, issue } from "../../shared/index.ts";
import { readBranch, readUnitIds } from "../store/districts.ts";
import { readPerson } from "../store/people.ts";
import { numberIn } from "./numbers.ts";

/** What requests for codes name that is not of this district. */
export function strangersIn(sql: SqlStorage, requests: readonly CodeRequest[]): Issue[] {
  const units = readUnitIds(sql);
  return requests.flatMap((request, at) => [
    ...strangePerson(sql, request, `codes.${at}`),
    ...(request.role === "branch" && !readBranch(sql, request.branch)
      ? [stranger(`codes.${at}.branch`, "a branch of the district")]
      : []),
    ...unitsOf(request).flatMap((unit, place) =>
      units.has(unit) ? [] : [stranger(`codes.${at}.units.${place}`, "a unit of the district")],
    ),
  ]);
}

/** Somebody who is there already keeps their role and what they answer for. */
function strangePerson(sql: SqlStorage, request: CodeRequest, at: string): Issue[] {
  if (request.role === "branch" || request.person === undefined) return [];
  const known = readPerson(sql, numberIn(request.person) ?? 0);
  if (known?.role !== request.role)
    return [stranger(`${at}.person`, `a ${request.role} of the district`)];
  const changes = request.role === "reviewer" && (request.units ?? request.stages) !== undefined;
  return changes
    ? [stranger(`${at}.person`, "without units and stages, which stay as they are")]
    : [];
}

const unitsOf = (request: CodeRequest): readonly string[] =>
  request.role === "reviewer" ? (request.units ?? []) : [];

const stranger = (at: string, limit: string): Issue =>
  issue("request.shape", undefined, { at, limit });
