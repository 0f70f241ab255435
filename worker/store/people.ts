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
      writeStages(person.stages),
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
  stages: stages === null ? null : (JSON.parse(stages) as Stage[]),
});

const writeStages = (stages: Person["stages"]): string | null => stages && JSON.stringify(stages);

export const readPerson = (sql: SqlStorage, id: number): Person | undefined => {
  const row = sql
    .exec<PersonRow>(`SELECT ${personColumns} FROM people p WHERE p.id = ?`, id)
    .toArray()[0];
  return row && personOf(row);
};

/** Changes what a person answers for. */
export const assign = (
  sql: SqlStorage,
  id: number,
  { units, stages }: Pick<Person, "units" | "stages">,
): void => {
  sql.exec(
    "UPDATE people SET units = ?, stages = ? WHERE id = ?",
    writeUnits(units),
    writeStages(stages),
    id,
  );
};

/** A person, how many of their sessions live, and the day, since 1970, of their last call. */
export type PersonInfoRow = PersonRow & { id: number; live: number; seen: number | null };

/** At most `limit` people with a number above `after`. */
export const readPeople = (
  sql: SqlStorage,
  after: number,
  limit: number,
  now: number,
): PersonInfoRow[] =>
  sql
    .exec<PersonInfoRow>(
      `SELECT p.id, ${personColumns}, max(t.seen) AS seen,
          count(t.id) FILTER (WHERE t.revoked IS NULL AND t.expires > ?3) AS live
        FROM people p LEFT JOIN tokens t ON t.person = p.id
        WHERE p.id > ?1 GROUP BY p.id ORDER BY p.id LIMIT ?2`,
      after,
      limit,
      now,
    )
    .toArray();
