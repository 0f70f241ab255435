import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * Calls back once when what started this process is gone: killed outright, it could pass on no signal,
 * and what it started would be left behind.
 * @param {() => void} gone
 */
export function watchParent(gone) {
  const parent = process.ppid;
  const starters = [parent, ...behindShell(parent)];
  const timer = setInterval(() => {
    if (process.ppid === parent && starters.every(isAlive)) return;
    clearInterval(timer);
    gone();
  }, 500);
  timer.unref();
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

/**
 * npm runs a script through a shell, and the shell outlives an npm that is killed. Some shells give
 * their place to the script: then npm itself is the parent.
 * @param {number} pid
 * @returns {readonly number[]}
 */
function behindShell(pid) {
  const { name, parent } = describe(pid);
  return /(^|\/)(ba|da|z|k)?sh$/.test(name) && parent > 1 ? [parent] : [];
}

/**
 * Linux need not have ps; Windows ends a script with its npm anyway.
 * @param {number} pid
 */
function describe(pid) {
  if (process.platform === "linux") {
    const file = `/proc/${pid}/status`;
    const status = existsSync(file) ? readFileSync(file, "utf8") : "";
    const read = (/** @type {RegExp} */ field) => field.exec(status)?.[1] ?? "";
    return { name: read(/^Name:\s*(.*)$/m), parent: Number(read(/^PPid:\s*(\d+)$/m)) };
  }
  const told = spawnSync("ps", ["-o", "ppid=,comm=", "-p", String(pid)], { encoding: "utf8" });
  const [, parent, name = ""] = /^\s*(\d+)\s+(.*\S)/.exec(told.stdout ?? "") ?? [];
  return { name, parent: Number(parent ?? 0) };
}
