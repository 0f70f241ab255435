import { globSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { evaluate, standingKey } from "../../shared/index.ts";
import { benchBranch, cycle } from "./benchDistrict.ts";
import { gridOf, marksOf } from "./benchSubmission.ts";

/**
 * Puts branches with their places into the stored district of a server that is stopped. Places are those
 * that the marks of each branch come to; the submissions themselves, which no rank is read from, are left
 * out: a million of them would take half an hour. Gives how many different places there are.
 */
export function fillStandings(dataDir: string, branches: number): number {
  const database = new DatabaseSync(districtFile(dataDir));
  try {
    database.exec("PRAGMA synchronous = OFF; BEGIN");
    database.exec("DELETE FROM standings; DELETE FROM tally");
    insertAll(database, branches);
    database.exec(
      "INSERT INTO tally (cycle, place, n) SELECT cycle, place, count(*) FROM standings GROUP BY cycle, place",
    );
    database.exec("COMMIT");
    return Number(database.prepare("SELECT count(*) AS n FROM tally").get()?.["n"]);
  } finally {
    database.close();
  }
}

/** The only district that the server has. */
function districtFile(dataDir: string): string {
  const found = globSync("districts/xingji-district/*.sqlite", { cwd: dataDir }).filter(
    (path) => !path.endsWith("metadata.sqlite"),
  );
  const [file] = found;
  if (file === undefined || found.length > 1) throw new Error(`${found.length} districts' files`);
  return join(dataDir, file);
}

function insertAll(database: DatabaseSync, branches: number): void {
  const branch = database.prepare(
    "INSERT OR IGNORE INTO branches (id, name, unit, grid) VALUES (?, ?, ?, ?)",
  );
  const standing = database.prepare(
    `INSERT INTO standings (cycle, branch, place, star, attained_value, attained_of, time)
      VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  for (let at = 0; at < branches; at += 1) {
    const { id, name, unit, grid } = benchBranch(at);
    const { star, attained } = evaluate(gridOf(at), marksOf(at, "wide"));
    if (star === null) throw new Error(`${id} is not complete`);
    branch.run(id, name, unit, grid);
    const place = -standingKey(star, attained);
    standing.run(cycle, id, place, star, attained.value, attained.of, 1_772_323_200_000);
  }
}
