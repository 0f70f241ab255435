import { closeSync, fsyncSync, openSync } from "node:fs";

/** Has a file or a folder written to disk. Windows knows no such thing for folders. */
export function sync(path: string, kind: "file" | "folder"): void {
  if (kind === "folder" && process.platform === "win32") return;
  const opened = openSync(path, kind === "folder" ? "r" : "r+");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
