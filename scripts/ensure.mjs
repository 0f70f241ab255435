import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Installs the dependencies where they are missing or not those of package-lock.json. Where they are
 * there, nothing is asked of the network. Throws with the way out in words.
 * @param {string} root
 */
export function ensure(root) {
  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  const hash = createHash("sha256").update(lock).digest("hex");
  const stamp = join(root, "node_modules", ".xingji-installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  if (!agrees(root, JSON.parse(lock))) install(root);
  writeFileSync(stamp, hash);
}

/**
 * Whether node_modules is what the lock says, as npm noted it: so that who ran `npm ci` need not again.
 * @param {string} root
 * @param {{ packages: Record<string, Entry> }} lock
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} Entry
 */
function agrees(root, lock) {
  const note = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(note)) return false;
  /** @type {{ packages: Record<string, Entry> }} */
  const { packages } = JSON.parse(readFileSync(note, "utf8"));
  const same = Object.entries(packages).every(
    ([path, { version }]) => lock.packages[path]?.version === version,
  );
  const complete = Object.entries(lock.packages).every(
    ([path, { optional, peer }]) => path === "" || optional || peer || path in packages,
  );
  return same && complete;
}

/** @param {string} root */
function install(root) {
  console.log("正在安装依赖（仅首次）… Installing dependencies, once …");
  const words = [
    "ci",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const npm = process.env["npm_execpath"] ?? "";
  const options = /** @type {const} */ ({ cwd: root, stdio: "inherit" });
  const { status } = /npm-cli\.[cm]?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...words], options)
    : // Windows starts npm.cmd through a shell only; the words are ours and need no quoting.
      spawnSync("npm", words, { ...options, shell: process.platform === "win32" });
  if (status === 0) return;
  throw new Error(
    "依赖安装失败，请检查网络后重试。\nDependencies could not be installed: check the network and try again.",
  );
}
