import { type Assignment, type Issue, issue } from "../../shared/index.ts";
import { refusal, refuse } from "../errors.ts";
import { readUnitIds } from "../store/districts.ts";
import { assign, readPeople, readPerson } from "../store/people.ts";
import { type Act, done } from "./act.ts";
import { numberIn } from "./numbers.ts";
import { personInfo } from "./people.ts";

/** Changes what a reviewer answers for: sessions that live go by it from the next call on. */
export const putPerson: Act<"putPerson"> = ({ sql, memory, now, log }, { params, body }) => {
  const id = numberIn(params.person) ?? 0;
  const person = readPerson(sql, id);
  if (!person) return refuse(404, "request.notFound");
  const issues = person.role === "reviewer" ? strangersIn(sql, body) : [notAReviewer];
  if (issues.length > 0) return refusal(422, ...issues);
  const { units = null, stages = null } = body;
  assign(sql, id, { units, stages });
  memory.forgetTokens();
  log("putPerson", "", { person: id, units, stages });
  return done(200, readPeople(sql, id - 1, 1, now).map(personInfo)[0] ?? {});
};

const notAReviewer = issue("request.shape", undefined, { at: "person", limit: "a reviewer" });

function strangersIn(sql: SqlStorage, { units = [] }: Assignment): Issue[] {
  const known = readUnitIds(sql);
  return units.flatMap((unit, at) =>
    known.has(unit)
      ? []
      : [issue("request.shape", undefined, { at: `units.${at}`, limit: "a unit of the district" })],
  );
}
