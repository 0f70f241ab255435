import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** A living process: who started it, and with what words. */
export interface ProcessFacts {
  readonly parent: number;
  readonly command: string;
}

/** What the system says of a process; undefined where there is none. */
export function describeProcess(pid: number): ProcessFacts | undefined {
  if (process.platform === "linux") return fromProc(pid);
  return process.platform === "win32" ? fromWindows(pid) : fromPs(pid);
}

function fromProc(pid: number): ProcessFacts | undefined {
  const folder = `/proc/${pid}`;
  if (!existsSync(folder)) return undefined;
  const stat = readFileSync(`${folder}/stat`, "utf8");
  // "pid (name) state parent …"; the name may itself hold brackets and blanks
  const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (state === "Z") return undefined;
  const command = readFileSync(`${folder}/cmdline`, "utf8").replaceAll("\0", " ");
  return { parent: Number(parent), command };
}

const parse = (text: string): ProcessFacts | undefined => {
  const found = /^\s*(\d+)\s+(.*\S)/s.exec(text);
  return found ? { parent: Number(found[1]), command: found[2] ?? "" } : undefined;
};

const said = (program: string, words: readonly string[]) =>
  spawnSync(program, words, { encoding: "utf8", windowsHide: true }).stdout ?? "";

const fromPs = (pid: number) =>
  parse(said("ps", ["-ww", "-o", "ppid=,command=", "-p", String(pid)]));

const fromWindows = (pid: number) =>
  parse(
    said("powershell", [
      "-NoProfile",
      "-Command",
      `Get-CimInstance Win32_Process -Filter "ProcessId=${pid}" | ForEach-Object { "$($_.ParentProcessId) $($_.CommandLine)" }`,
    ]),
  );
