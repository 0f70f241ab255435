import type { PersonInfo } from "../../shared/index.ts";
import { type PersonInfoRow, personOf, readPeople } from "../store/people.ts";
import { type Act, done } from "./act.ts";
import { nextOf, pageOf, seenOn } from "./numbers.ts";
import { scopeOf } from "./scopeOf.ts";

/** Who takes part, and what they answer for. */
export const people: Act<"people"> = ({ sql, now, seen }, { query }) => {
  const { after, limit } = pageOf(query);
  const rows = readPeople(sql, after, limit, now);
  seen("people", "");
  return done(200, {
    people: rows.map(personInfo),
    ...nextOf(rows.at(-1)?.id, rows.length, limit),
  });
};

export const personInfo = (row: PersonInfoRow): PersonInfo => ({
  person: String(row.id),
  ...scopeOf(personOf(row)),
  sessions: row.live,
  ...seenOn(row.seen),
});
