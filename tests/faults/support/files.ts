import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { onTestFinished } from "vitest";

/** A data folder of its own; gone when the test has ended. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "xingji-faults-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** The SQLite file of a district. Only while no server is on it. */
export function fileOf(dataDir: string, district: string): string {
  const folder = join(dataDir, "districts", "xingji-district");
  const files = readdirSync(folder).filter((name) => /^[0-9a-f]{64}\.sqlite$/.test(name));
  const found = files.map((name) => join(folder, name)).find((file) => idIn(file) === district);
  if (!found) throw new Error(`no file of ${district}`);
  return found;
}

const idIn = (file: string): unknown =>
  query(file, (data) => data.prepare("SELECT id FROM district").get()?.["id"]);

/** Opens a file of a stopped server and closes it again. */
export function query<T>(file: string, ask: (data: DatabaseSync) => T): T {
  if (!existsSync(file)) throw new Error("no such file");
  const data = new DatabaseSync(file);
  try {
    return ask(data);
  } finally {
    data.close();
  }
}
