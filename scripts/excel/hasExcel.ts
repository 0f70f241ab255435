import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Whether desktop Excel is installed here; there is none but for Windows and macOS. */
export function hasExcel(): boolean {
  if (process.platform === "darwin")
    return ["/Applications", join(homedir(), "Applications")].some((folder) =>
      existsSync(join(folder, "Microsoft Excel.app")),
    );
  return process.platform === "win32" && ["HKLM", "HKCU"].some(isRegistered);
}

/** Windows notes there where to find a program by its name. */
function isRegistered(hive: string): boolean {
  const key = `${hive}\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe`;
  return spawnSync("reg", ["query", key], { stdio: "ignore", windowsHide: true }).status === 0;
}
