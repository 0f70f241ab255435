/**
 * What every command does first, on any Node from 20.11 and without a single dependency: install what
 * is missing, then run the real script (TypeScript) with the Node that the project brings along.
 */
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensure } from "./ensure.mjs";
import { ownNode, pathWith } from "./ownNode.mjs";
import { watchParent } from "./watchParent.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, "node_modules");

/** No telemetry, no look-ups: the project works offline once it is installed. */
const quiet = {
  WRANGLER_SEND_METRICS: "false",
  // Its banner asks for the newest version.
  WRANGLER_HIDE_BANNER: "true",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  NO_UPDATE_NOTIFIER: "1",
};

/**
 * Runs a script of this folder; ends this process with its exit code, and it with this process.
 * @param {string} script
 * @param {{ serves?: boolean }} [options] serves: it runs until it is stopped, and being stopped is no failure
 */
export function run(script, { serves = false } = {}) {
  try {
    checkNode();
    ensure(root);
    start(script, ownNode(modules), serves ? 0 : 1);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 11)) return;
  throw new Error("需要 Node 20.11 或更高版本。\nNode 20.11 or newer is needed.");
}

/**
 * @param {string} script
 * @param {string} node
 * @param {number} codeWhenStopped
 */
function start(script, node, codeWhenStopped) {
  const child = spawn(node, [join(root, "scripts", script), ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...quiet, PATH: pathWith(node, modules) },
  });
  let asked = false;
  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    asked = true;
    child.kill(signal);
  };
  // A terminal's Ctrl-C reaches the child as well; a signal sent to this process alone does not.
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => stop(signal));
  watchParent(() => stop("SIGTERM"));
  child.on("error", (error) => {
    console.error(error.message);
    process.exit(1);
  });
  // Without a code a signal ended it, before it could answer that itself.
  child.on("exit", (code) => process.exit(code ?? (asked ? codeWhenStopped : 1)));
}
