import { rmSync } from "node:fs";
import { backup, DatabaseSync } from "node:sqlite";
import { setTimeout as after } from "node:timers/promises";
import { isBusy } from "../server/isHeld.ts";

/** More pages than a file has: SQLite copies all in one step, and so from one moment. */
const allPages = 2 ** 31 - 1;

/**
 * Copies an SQLite file as it was at one moment, though another process goes on writing to it: SQLite's own
 * backup reads under its locks, which workerd keeps as well. The copy is a single file, on its own.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true, timeout: 5000 });
  try {
    for (let tries = 1; !(await copied(source, to, tries)); tries += 1) await after(100);
  } finally {
    source.close();
  }
  const copy = new DatabaseSync(to);
  copy.exec("PRAGMA journal_mode = DELETE");
  copy.close();
}

/** Whether it is copied; false where the file was locked for a moment, as it is while an object goes to sleep. */
async function copied(source: DatabaseSync, to: string, tries: number): Promise<boolean> {
  try {
    await backup(source, to, { rate: allPages });
    return true;
  } catch (error) {
    if (!isBusy(error) || tries >= 50) throw error;
    rmSync(to, { force: true });
    return false;
  }
}
