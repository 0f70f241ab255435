import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { errorCode } from "../server/errorCode.ts";
import { isHeld } from "../server/isHeld.ts";
import { isServed } from "../server/pidFile.ts";
import { configOf } from "../server.ts";
import { examine } from "./examine.ts";
import { type Manifest, readManifest, sha256Of } from "./manifest.ts";
import { damaged, holdsData, restoreFailed, stillServed } from "./refusals.ts";
import { sync } from "./sync.ts";

export interface Restored {
  readonly manifest: Manifest;
  /** where the data are now that were there before */
  readonly aside?: string;
}

/**
 * Puts a backup's data into a data folder. Everything is checked before anything is touched; what was there is
 * kept beside it, and the operator's key of the folder stays as it is.
 */
export function restore(
  from: string,
  dataDir: string,
  { replace = false, now = new Date() }: { replace?: boolean; now?: Date } = {},
): Restored {
  const manifest = readManifest(from);
  for (const { path, sha256 } of manifest.files) checkCopy(join(from, path), sha256);
  if (isServed(dataDir, configOf(dataDir)) || isHeld(dataDir)) throw stillServed(dataDir);
  const data = join(dataDir, "districts");
  const aside = `${data}.before-${now.toISOString().replaceAll(/[-:]|\.\d+/g, "")}`;
  const hasData = existsSync(data);
  if (hasData && !replace) throw holdsData(dataDir);
  const arriving = join(dataDir, "arriving");
  try {
    copyInto(from, arriving, manifest);
    if (hasData) renameSync(data, aside);
    renameSync(join(arriving, "districts"), data);
    sync(dataDir, "folder");
    return { manifest, ...(hasData && { aside }) };
  } catch (error) {
    if (existsSync(aside) && !existsSync(data)) renameSync(aside, data);
    throw restoreFailed(errorCode(error));
  } finally {
    rmSync(arriving, { recursive: true, force: true });
  }
}

function checkCopy(file: string, sha256: string): void {
  if (!existsSync(file) || sha256Of(file) !== sha256) throw damaged(file);
  if (examine(file).wrong.length > 0) throw damaged(file);
}

function copyInto(from: string, folder: string, { files }: Manifest): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    copyFileSync(join(from, path), file);
    chmodSync(file, 0o600);
    sync(file, "file");
    sync(dirname(file), "folder");
  }
}
