import { readFile } from "node:fs/promises";

/** Megabytes of memory that a process holds now, and the most that it ever held. */
export interface Memory {
  readonly now: number;
  readonly peak: number;
}

/** What Linux says of a process; undefined on other systems, and where the process is gone. */
export async function memoryOf(pid: number): Promise<Memory | undefined> {
  if (process.platform !== "linux") return undefined;
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => undefined);
  if (status === undefined) return undefined;
  const field = (name: string) => {
    const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status)?.[1];
    return Number(kilobytes) / 1024;
  };
  return { now: field("VmRSS"), peak: field("VmHWM") };
}
