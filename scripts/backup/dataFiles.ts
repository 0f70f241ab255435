import { globSync } from "node:fs";

/**
 * The SQLite files of a data folder, in the order in which they must be copied. A district is entered in the
 * directory before it is made, so that the directory comes after the districts: whatever is in the copy of a
 * district is then known to the copy of the directory. Alarms (metadata) come after the objects that set them.
 */
export function dataFiles(dataDir: string): readonly string[] {
  const found = globSync("districts/*/*.sqlite", { cwd: dataDir });
  const paths = found.map((path) => path.replaceAll("\\", "/"));
  return paths.sort((a, b) => turn(a) - turn(b) || (a < b ? -1 : 1));
}

const turn = (path: string) =>
  (path.includes("/xingji-district/") ? 0 : 2) + (path.endsWith("/metadata.sqlite") ? 1 : 0);
