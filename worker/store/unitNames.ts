import type { Unit } from "../../shared/index.ts";
import type { Units } from "./units.ts";

/** Adds a unit or renames it. */
export const writeUnit = (sql: SqlStorage, { id, name }: Unit): void => {
  sql.exec(
    "INSERT INTO units (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
    id,
    name,
  );
};

/** A unit, and how many branches of it take part. */
export type UnitRow = { id: string; name: string; branches: number };

/** Some units, or all, by id. */
export const readUnitRows = (sql: SqlStorage, units: Units): UnitRow[] =>
  sql
    .exec<UnitRow>(
      `SELECT u.id, u.name,
          (SELECT count(*) FROM branches b WHERE b.unit = u.id AND b.active = 1) AS branches
        FROM units u WHERE ?1 IS NULL OR u.id IN (SELECT value FROM json_each(?1)) ORDER BY u.id`,
      units && JSON.stringify(units),
    )
    .toArray();
