import type { CodeRequest, IssuedCode } from "../../shared/index.ts";
import { refusal } from "../errors.ts";
import type { MadeCode } from "../objects/orders.ts";
import { addCode } from "../store/codes.ts";
import { districtOf, readBranch } from "../store/districts.ts";
import { addPerson, type Person, readPerson } from "../store/people.ts";
import { type Act, type At, done } from "./act.ts";
import { strangersIn } from "./codeStrangers.ts";
import { numberIn } from "./numbers.ts";
import { scopeOf } from "./scopeOf.ts";

/** Stores access codes for people of this district; a branch, unit or person that is not there refuses all. */
export const issueCodes: Act<"issueCodes"> = (at, { codes, expires, sealed }) => {
  const { sql, log } = at;
  const strangers = strangersIn(
    sql,
    codes.map(({ request }) => request),
  );
  if (strangers.length > 0) return refusal(422, ...strangers);
  const issued = codes.map((code) => issueOne(at, code, expires));
  const numbers = issued.map(({ number }) => number);
  log("issueCodes", "", { codes: codes.length, from: numbers[0] ?? 0, to: numbers.at(-1) ?? 0 });
  const { id, name } = districtOf(sql);
  return done(201, { sealed, district: { id, name }, expires, codes: issued });
};

/** What is told of a code beside the code itself, which the object never sees. */
function issueOne(
  { sql, now }: At,
  { request, hash }: MadeCode,
  expires: number,
): Omit<IssuedCode, "code"> {
  const id = personNamed(request) ?? addPerson(sql, personOf(request), now);
  const person = readPerson(sql, id) ?? personOf(request);
  const number = addCode(sql, { hash, person: id, expires }, now);
  const branch = person.branch === null ? undefined : readBranch(sql, person.branch);
  const names = branch ? { name: branch.name, unit: branch.unit } : {};
  return { number, person: String(id), ...scopeOf(person), ...names };
}

const personNamed = (request: CodeRequest): number | undefined =>
  "person" in request && request.person !== undefined ? numberIn(request.person) : undefined;

const personOf = (request: CodeRequest): Person => ({
  role: request.role,
  branch: request.role === "branch" ? request.branch : null,
  units: request.role === "reviewer" ? (request.units ?? null) : null,
  stages: request.role === "reviewer" ? (request.stages ?? null) : null,
});
