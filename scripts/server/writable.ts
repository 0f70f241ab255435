import { accessSync, constants, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { notWritable } from "./refusal.ts";

/** Where districts lie in a data folder. */
export const storageIn = (dataDir: string): string => join(dataDir, "districts");

/**
 * Makes a data folder where there is none, and refuses one that cannot be written before anything in it
 * is touched: workerd would end with SQLite's own words.
 */
export function prepareFolder(dataDir: string): void {
  writing(dataDir, () => {
    const storage = storageIn(dataDir);
    mkdirSync(storage, { recursive: true, mode: 0o700 });
    const within = readdirSync(storage, { withFileTypes: true }).filter((one) => one.isDirectory());
    const folders = [dataDir, storage, ...within.map(({ name }) => join(storage, name))];
    for (const folder of folders) accessSync(folder, constants.W_OK);
  });
}

/** Writes into a data folder; that it is full, read-only or somebody else's is said in words. */
export function writing(dataDir: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (error instanceof Error && "code" in error) throw notWritable(dataDir, String(error.code));
    throw error;
  }
}
