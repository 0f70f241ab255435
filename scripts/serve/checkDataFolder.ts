import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  globSync,
  mkdirSync,
  openSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { errorCode } from "../server/errorCode.ts";
import { dataUnusable } from "./refusals.ts";

/** Makes the data folder where it is missing; refuses one in which the service could not write. */
export function checkDataFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    tryWriting(join(dataDir, ".writable"));
    const kept = globSync("districts/**", { cwd: dataDir });
    for (const path of kept) accessSync(join(dataDir, path), constants.W_OK);
  } catch (error) {
    throw dataUnusable(dataDir, errorCode(error));
  }
}

/** A disk may take a file and have no room for what is in it. */
function tryWriting(file: string): void {
  const opened = openSync(file, "w", 0o600);
  try {
    writeSync(opened, "x".repeat(64 * 1024));
    fsyncSync(opened);
  } finally {
    closeSync(opened);
    rmSync(file, { force: true });
  }
}
