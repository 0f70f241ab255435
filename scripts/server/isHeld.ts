import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** workerd keeps one such file open for every class of objects, as long as it runs. */
const metadata = (dataDir: string) => globSync("districts/*/metadata.sqlite", { cwd: dataDir });

/**
 * Whether a server has the data open, wherever it runs: another container, too, holds SQLite's locks, though its
 * pid means nothing here.
 */
export const isHeld = (dataDir: string): boolean =>
  existsSync(dataDir) && metadata(dataDir).some((file) => isLocked(join(dataDir, file)));

function isLocked(file: string): boolean {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    database.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK");
    return false;
  } catch (error) {
    return isBusy(error);
  } finally {
    database?.close();
  }
}

/** SQLITE_BUSY and SQLITE_LOCKED, in whatever shape they are given. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error && "errcode" in error && [5, 6].includes(Number(error.errcode) & 0xff);
