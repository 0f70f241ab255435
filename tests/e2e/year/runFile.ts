import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs a script of this project in a process of its own, and gives what it prints. */
export async function runFile(path: string, ...words: string[]): Promise<string> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [path, ...words], { maxBuffer: 16 * 1024 * 1024 });
  return stdout;
}
