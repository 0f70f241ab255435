import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "../paths.ts";
import { notABackup } from "./refusals.ts";

export interface BackupFile {
  /** below the backup's folder and the data folder alike, with "/" on every system */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hex */
  readonly sha256: string;
  /** number of the last migration that it went through; null where it knows none */
  readonly schema: number | null;
}

/** What a backup says of itself: `manifest.json`. */
export interface Manifest {
  readonly kind: "xingji-backup";
  readonly format: 1;
  /** when it was begun: all that had its receipt by then is in it */
  readonly time: string;
  readonly release: string;
  readonly files: readonly BackupFile[];
}

export const release = (): string =>
  (JSON.parse(readFileSync(inRoot("package.json"), "utf8")) as { version: string }).version;

export const sha256Of = (file: string): string =>
  createHash("sha256").update(readFileSync(file)).digest("hex");

const nameIn = (folder: string) => join(folder, "manifest.json");

export const writeManifest = (folder: string, manifest: Manifest): string => {
  const file = nameIn(folder);
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
  return file;
};

/** Reads a manifest; refuses what is none, or one whose paths lead out of its folder. */
export function readManifest(folder: string): Manifest {
  const read = parse(folder);
  const isOurs = read?.kind === "xingji-backup" && read.format === 1 && Array.isArray(read.files);
  if (!isOurs || !read.files.every(({ path }) => pathOfOurs.test(path))) throw notABackup(folder);
  return read;
}

/** `districts/<class>/<object>.sqlite` and nothing else. */
const pathOfOurs = /^districts\/[a-z][a-z0-9-]*\/[a-z0-9]+\.sqlite$/;

function parse(folder: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(nameIn(folder), "utf8")) as Manifest;
  } catch {
    return undefined;
  }
}
