import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { describeProcess } from "../../../scripts/server/describeProcess.ts";

/** Whether a process lives; one that only waits to be buried does not. */
export const isAlive = (pid: number): boolean => describeProcess(pid) !== undefined;

/** The pid of workerd as a launcher noted it. */
export const serverPid = (dataDir: string): number =>
  Number.parseInt(readFileSync(join(dataDir, "workerd.pid"), "utf8"), 10);

/** A process and everything that it started, as long as the chain of parents holds. */
export function withChildren(pid: number): readonly number[] {
  const parents = new Map(allPids().map((one) => [one, describeProcess(one)?.parent]));
  const family = [pid];
  for (const member of family)
    for (const [one, parent] of parents) if (parent === member) family.push(one);
  return family;
}

function allPids(): readonly number[] {
  if (process.platform === "linux")
    return readdirSync("/proc").map(Number).filter(Number.isInteger);
  const told = spawnSync("ps", ["-A", "-o", "pid="], { encoding: "utf8" }).stdout;
  return told.trim().split(/\s+/).map(Number);
}

/** Which of these still live after a moment's grace. */
export async function survivors(pids: readonly number[], grace = 5000): Promise<readonly number[]> {
  const end = Date.now() + grace;
  while (Date.now() < end && pids.some(isAlive)) await after(25);
  return pids.filter(isAlive);
}

export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It was quicker.
  }
}
