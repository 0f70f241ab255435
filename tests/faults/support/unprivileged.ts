import { chownSync, readdirSync } from "node:fs";
import { join } from "node:path";

const isRoot = process.getuid?.() === 0;
const nobody = 65_534;

/** Runs a program as somebody whom a read-only file stops: rights mean nothing to root. */
export const unprivileged: readonly string[] = isRoot
  ? ["setpriv", `--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups"]
  : [];

/** The same for a whole command. */
export const asNobody = ([program, ...words]: Command): Command => {
  const [first = program, ...rest] = [...unprivileged, program, ...words];
  return [first, ...rest];
};
type Command = readonly [string, ...string[]];

/** Gives a folder and all in it to whom `unprivileged` runs as. */
export function handOver(folder: string): void {
  if (!isRoot) return;
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const path of [folder, ...all.map((name) => join(folder, name))])
    chownSync(path, nobody, nobody);
}
