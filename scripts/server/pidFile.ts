import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { describeProcess } from "./describeProcess.ts";
import { alreadyRunning } from "./refusal.ts";

/** Which process serves a data folder, and which one started it. */
interface Note {
  readonly server: number;
  readonly launcher: number;
}

const fileOf = (dataDir: string) => join(dataDir, "workerd.pid");

export const writePid = (dataDir: string, server: number): void =>
  writeFileSync(fileOf(dataDir), `${server} ${process.pid}\n`);

export const removePid = (dataDir: string): void => rmSync(fileOf(dataDir), { force: true });

function readPid(dataDir: string): Note | undefined {
  if (!existsSync(fileOf(dataDir))) return undefined;
  const [server, launcher] = readFileSync(fileOf(dataDir), "utf8").trim().split(" ").map(Number);
  return server && launcher ? { server, launcher } : undefined;
}

/** The noted server if it lives and is ours: its command line names our configuration. Pids are used again. */
function ours(note: Note, config: string) {
  const facts = describeProcess(note.server);
  return facts?.command.includes(config) ? facts : undefined;
}

/** Whether the noted server of a data folder runs, whoever started it. */
export function isServed(dataDir: string, config: string): boolean {
  const note = readPid(dataDir);
  return note !== undefined && ours(note, config) !== undefined;
}

/**
 * Ends a server whose launcher was killed outright and could not end it. One whose launcher lives is
 * somebody's running product: that is refused, as two servers must not share a folder.
 */
export async function endStale(dataDir: string, config: string): Promise<void> {
  const note = readPid(dataDir);
  const facts = note && ours(note, config);
  if (!note || !facts) return;
  if (facts.parent === note.launcher && describeProcess(note.launcher))
    throw alreadyRunning(dataDir);
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    process.kill(note.server, signal);
    for (let tries = 0; tries < 30 && ours(note, config); tries += 1) await after(100);
    if (!ours(note, config)) return;
  }
}
