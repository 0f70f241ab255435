import type { BranchCategory, BranchType, District, ExportHeader } from "../../shared/index.ts";
import { writeBranch } from "./branches.ts";
import { writeUnit } from "./unitNames.ts";

/** The district's own row; `version` grows with every write that can change the ranking. */
export type DistrictRow = { id: string; name: string; cycle: number; version: number };

/** A branch, its unit by name. */
export type BranchRow = {
  id: string;
  name: string;
  unit: string;
  grid: string;
  type: BranchType | null;
  category: BranchCategory | null;
  /** 0: it takes no part any more */
  active: number;
};
/** The same, and the unit's id. */
export type KnownBranch = BranchRow & { unit_id: string };
export const branchColumns = "b.id, b.name, u.name AS unit, b.grid, b.type, b.category, b.active";

/** The district of this object, or undefined while it has not been made. */
export const readDistrict = (sql: SqlStorage): DistrictRow | undefined =>
  sql.exec<DistrictRow>("SELECT id, name, cycle, version FROM district").toArray()[0];

/** The same, for whoever calls with a token of it. */
export function districtOf(sql: SqlStorage): DistrictRow {
  const district = readDistrict(sql);
  if (!district) throw new Error("a token without a district");
  return district;
}

/** Adds and renames units and branches; what the body leaves out stays, since it may have submissions. */
export function writeDistrict(sql: SqlStorage, district: District): void {
  sql.exec(
    `INSERT INTO district (id, name, cycle, version) VALUES (?, ?, ?, 1)
      ON CONFLICT (id) DO UPDATE SET
        name = excluded.name, cycle = excluded.cycle, version = version + 1`,
    district.id,
    district.name,
    district.cycle,
  );
  for (const unit of district.units) writeUnit(sql, unit);
  for (const branch of district.branches) writeBranch(sql, branch);
}

/** Puts the district's own row in as an export has it: from then on the district is there. */
export const putDistrict = (sql: SqlStorage, { id, name, cycle, version }: Imported): void => {
  sql.exec(
    "INSERT INTO district (id, name, cycle, version) VALUES (?, ?, ?, ?)",
    ...[id, name, cycle, Number(version ?? 0) + 1],
  );
};
type Imported = ExportHeader["district"];

/** Takes the district into another year. */
export const setYear = (sql: SqlStorage, year: number): void => {
  sql.exec("UPDATE district SET cycle = ?, version = version + 1", year);
};

export const bumpVersion = (sql: SqlStorage): void => {
  sql.exec("UPDATE district SET version = version + 1");
};

export const countUnits = (sql: SqlStorage): number =>
  sql.exec<{ n: number }>("SELECT count(*) AS n FROM units").one().n;

export const countBranches = (sql: SqlStorage): number =>
  sql.exec<{ n: number }>("SELECT count(*) AS n FROM branches").one().n;

/** The ids of all units. */
export const readUnitIds = (sql: SqlStorage): ReadonlySet<string> =>
  new Set(
    sql
      .exec<{ id: string }>("SELECT id FROM units")
      .toArray()
      .map(({ id }) => id),
  );

/** The id of the unit that answers for a branch; undefined where there is no such branch. */
export const readUnitOf = (sql: SqlStorage, branch: string): string | undefined =>
  sql.exec<{ unit: string }>("SELECT unit FROM branches WHERE id = ?", branch).toArray()[0]?.unit;

export const readBranch = (sql: SqlStorage, id: string): KnownBranch | undefined =>
  sql
    .exec<KnownBranch>(
      `SELECT ${branchColumns}, u.id AS unit_id FROM branches b JOIN units u ON u.id = b.unit
        WHERE b.id = ?`,
      id,
    )
    .toArray()[0];
