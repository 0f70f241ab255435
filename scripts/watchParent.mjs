import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * Calls back once when npm, which started this process, is gone: killed outright, it could pass on no
 * signal, and what it started would be left behind. Without npm nothing is watched: who starts this by hand
 * in the background may log out.
 * @param {() => void} gone
 */
export function watchParent(gone) {
  if (!process.env["npm_lifecycle_event"]) return;
  const parent = process.ppid;
  const npm = behindShell(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(npm)) return;
    clearInterval(timer);
    gone();
  }, 500);
  timer.unref();
}

/**
 * npm starts a script through a shell; some shells step aside, others stay between. Gives the process
 * that is behind a shell, else the process itself.
 * @param {number} pid
 */
function behindShell(pid) {
  const [, parent, name] = /^\s*(\d+)\s+(.*)/.exec(parentAndName(pid)) ?? [];
  return parent && /(^|\/)-?(ba|da|a|z|k)?sh$/.test(name?.trim() ?? "") ? Number(parent) : pid;
}

/** @param {number} pid */
function parentAndName(pid) {
  if (process.platform === "win32") return "";
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) {
    return spawnSync("ps", ["-o", "ppid=,comm=", "-p", String(pid)], { encoding: "utf8" }).stdout;
  }
  const [, name, parent] = /\((.*)\) \S (\d+)/s.exec(readFileSync(stat, "utf8")) ?? [];
  return `${parent} ${name}`;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is one that lives.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
