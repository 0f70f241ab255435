import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "./paths.ts";

/** The JavaScript behind a program of a package; .bin holds shell scripts on Windows. */
function programOf(name: string, program: string): string {
  const at = packageFolder(name);
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(join(at, "package.json"), "utf8"),
  );
  const path = typeof bin === "string" ? bin : bin[program];
  if (!path) throw new Error(`${name} has no program ${program}`);
  return join(at, path);
}

function packageFolder(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const found = folders.map((folder) => join(folder, name)).find(existsSync);
  return found ?? dirname(createRequire(import.meta.url).resolve(name));
}

/** Runs a package's program with our Node, its output on ours; gives whether it ended well. */
export async function runProgram(
  name: string,
  words: readonly string[],
  program = name,
): Promise<boolean> {
  const child = spawn(process.execPath, [programOf(name, program), ...words], {
    cwd: root,
    stdio: "inherit",
  });
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
}
