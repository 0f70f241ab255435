import type { Manifest } from "./manifest.ts";
import type { Restored } from "./restore.ts";

const facts = ({ files, time, release }: Manifest) => {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return `${files.length} 个文件 files, ${bytes} B, ${time}, ${release}`;
};

export const backupDone = (folder: string, manifest: Manifest): string =>
  `已备份 Backed up: ${folder}\n  ${facts(manifest)}`;

export const restoreDone = (dataDir: string, { manifest, aside }: Restored): string =>
  [
    `已恢复 Restored: ${dataDir}`,
    `  ${facts(manifest)}`,
    ...(aside ? [`  原有数据 What was there: ${aside}`] : []),
  ].join("\n");
