import { issue } from "../../shared/index.ts";
import { done } from "../acts/act.ts";
import { numberIn } from "../acts/numbers.ts";
import { refusal } from "../errors.ts";
import { addCode } from "../store/codes.ts";
import { addPerson, readPerson } from "../store/people.ts";
import { regionOf } from "../store/regions.ts";
import type { RegionAct } from "./act.ts";

const coordinator = { role: "coordinator", branch: null, units: null, stages: null } as const;

/** Stores access codes for coordinators of the region; a person who is not there refuses all. */
export const issueRegionCodes: RegionAct<"issueRegionCodes"> = (
  { sql, now, log },
  { codes, expires, sealed },
) => {
  const people = codes.map(({ request }) =>
    "person" in request && request.person !== undefined
      ? (numberIn(request.person) ?? 0)
      : undefined,
  );
  const strangers = people.flatMap((person, at) =>
    person === undefined || readPerson(sql, person) ? [] : [stranger(`codes.${at}.person`)],
  );
  if (strangers.length > 0) return refusal(422, ...strangers);
  const issued = codes.map(({ hash }, at) => {
    const person = people[at] ?? addPerson(sql, coordinator, now);
    const number = addCode(sql, { hash, person, expires }, now);
    return { number, person: String(person), role: coordinator.role };
  });
  log("issueRegionCodes", "", {
    ...{ codes: codes.length, from: issued[0]?.number ?? 0, to: issued.at(-1)?.number ?? 0 },
  });
  const { id, name } = regionOf(sql);
  return done(201, { sealed, district: { id, name }, expires, codes: issued });
};

const stranger = (at: string) =>
  issue("request.shape", undefined, { at, limit: "a coordinator of the region" });
