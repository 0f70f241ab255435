import { chmodSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { errorCode } from "../server/errorCode.ts";
import { copyDatabase } from "./copyDatabase.ts";
import { dataFiles } from "./dataFiles.ts";
import { examine } from "./examine.ts";
import { type BackupFile, type Manifest, release, sha256Of, writeManifest } from "./manifest.ts";
import { backupFailed, noData } from "./refusals.ts";
import { sync } from "./sync.ts";

export interface Backup {
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * Copies all data of a folder into a dated one below `to`, while the service runs or stands. It has its name
 * only when every file in it is whole and on disk; what was cut off ends in ".partial".
 */
export async function backUp(dataDir: string, to: string, now = new Date()): Promise<Backup> {
  const time = now.toISOString();
  const files = dataFiles(dataDir);
  if (files.length === 0) throw noData(dataDir);
  const folder = join(to, `xingji-${time.replaceAll(/[-:]|\.\d+/g, "")}`);
  const partial = `${folder}.partial`;
  try {
    mkdirSync(partial, { recursive: true, mode: 0o700 });
    const copies: BackupFile[] = [];
    for (const path of files) copies.push(await copyOne(dataDir, partial, path));
    const kind = "xingji-backup" as const;
    const manifest = { kind, format: 1 as const, time, release: release(), files: copies };
    sync(writeManifest(partial, manifest), "file");
    sync(partial, "folder");
    renameSync(partial, folder);
    sync(to, "folder");
    return { folder, manifest };
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw backupFailed(errorCode(error));
  }
}

async function copyOne(dataDir: string, folder: string, path: string): Promise<BackupFile> {
  const copy = join(folder, path);
  mkdirSync(dirname(copy), { recursive: true, mode: 0o700 });
  await copyDatabase(join(dataDir, path), copy);
  chmodSync(copy, 0o600);
  const { wrong, schema } = examine(copy);
  if (wrong.length > 0) throw new Error(`${path}: ${wrong.join("; ")}`);
  sync(copy, "file");
  sync(dirname(copy), "folder");
  return { path, bytes: statSync(copy).size, sha256: sha256Of(copy), schema };
}
