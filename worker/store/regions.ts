import type { Region } from "../../shared/index.ts";

/** The region of this object; undefined while it has not been made. */
export function readRegion(sql: SqlStorage): Region | undefined {
  const region = sql.exec<{ id: string; name: string }>("SELECT id, name FROM region").toArray()[0];
  const districts = sql.exec<{ id: string }>("SELECT id FROM districts ORDER BY place").toArray();
  return region && { ...region, districts: districts.map(({ id }) => id) };
}

/** The same, for whoever calls with a token of it. */
export function regionOf(sql: SqlStorage): Region {
  const region = readRegion(sql);
  if (!region) throw new Error("a token without a region");
  return region;
}

/** Makes the region, or says anew what it is called and which districts it has. */
export function writeRegion(sql: SqlStorage, { id, name, districts }: Region): void {
  sql.exec(
    "INSERT INTO region (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
    ...[id, name],
  );
  sql.exec("DELETE FROM districts");
  for (const [place, district] of [...new Set(districts)].entries()) {
    sql.exec("INSERT INTO districts (place, id) VALUES (?, ?)", place, district);
  }
}
