import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { inRoot } from "../../scripts/paths.ts";
import { describeProcess } from "../../scripts/server/describeProcess.ts";

export interface Place {
  readonly port: number;
  readonly dataDir: string;
}

/** `npm start` as a person has it: the real launcher over the real server. */
export class Launcher {
  readonly process: ChildProcess;
  output = "";
  readonly ended: Promise<number | null>;
  readonly #place: Place;

  constructor(place: Place, command: readonly string[] = [process.execPath, "scripts/start.mjs"]) {
    this.#place = place;
    const [program = "", ...words] = command;
    this.process = spawn(program, words, {
      cwd: inRoot(),
      env: {
        ...process.env,
        PORT: String(place.port),
        XINGJI_DATA: place.dataDir,
        XINGJI_OPEN: "0",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const listen = (text: Buffer) => {
      this.output += text;
    };
    this.process.stdout?.on("data", listen);
    this.process.stderr?.on("data", listen);
    this.ended = once(this.process, "close").then(([code]) => code);
  }

  get url(): string {
    return `http://localhost:${this.#place.port}`;
  }

  /** The server's own process, from the note in the data folder. */
  serverPid(): number {
    return Number(readFileSync(join(this.#place.dataDir, "workerd.pid"), "utf8").split(" ")[0]);
  }

  /** The launcher proper, which the thin first script started. */
  launcherPid(): number {
    return Number(readFileSync(join(this.#place.dataDir, "workerd.pid"), "utf8").split(" ")[1]);
  }

  async ready(): Promise<this> {
    for (let tries = 0; tries < 600; tries += 1) {
      if (this.output.includes("Ctrl-C")) return this;
      if (this.process.exitCode !== null) break;
      await after(100);
    }
    throw new Error(`npm start was not ready:\n${this.output}`);
  }

  async stop(): Promise<number | null> {
    this.process.kill("SIGTERM");
    return this.ended;
  }
}

/** Waits until a process is gone; says whether it went. */
export async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (!describeProcess(pid)) return true;
    await after(100);
  }
  return false;
}
