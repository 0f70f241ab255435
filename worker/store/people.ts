import type { Stage } from "../../shared/index.ts";
import { readUnits, type Units, writeUnits } from "./units.ts";

/** Somebody who takes part, and what they answer for. */
export interface Person {
  readonly role: string;
  readonly branch: string | null;
  readonly units: Units;
  /** the stages a reviewer answers for; null: all */
  readonly stages: readonly Stage[] | null;
}

/** The number of a person: a branch's is always the same, others are new. */
export function addPerson(sql: SqlStorage, person: Person, now: number): number {
  const known =
    person.branch === null
      ? undefined
      : sql
          .exec<{ id: number }>("SELECT id FROM people WHERE branch = ?", person.branch)
          .toArray()[0];
  if (known) return known.id;
  return sql
    .exec<{ id: number }>(
      "INSERT INTO people (role, branch, units, stages, created) VALUES (?, ?, ?, ?, ?) RETURNING id",
      person.role,
      person.branch,
      writeUnits(person.units),
      person.stages && JSON.stringify(person.stages),
      now,
    )
    .one().id;
}

/** The columns of a person, `p`. */
export type PersonRow = {
  role: string;
  branch: string | null;
  units: string | null;
  stages: string | null;
};
export const personColumns = "p.role, p.branch, p.units, p.stages";

export const personOf = ({ role, branch, units, stages }: PersonRow): Person => ({
  role,
  branch,
  units: readUnits(units),
  stages: stages === null ? null : JSON.parse(stages),
});
