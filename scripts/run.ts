import { spawn } from "node:child_process";
import { root } from "./paths.ts";

/** Runs a command in the project's folder with its output shown; gives its exit code. */
export function runShown(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** Runs a package's own script with this very Node. */
export const runNode = (script: string, args: readonly string[], env?: NodeJS.ProcessEnv) =>
  runShown(process.execPath, [script, ...args], env);
