import { spawn } from "node:child_process";
import { setTimeout as after } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { inRoot } from "../../../scripts/paths.ts";
import { freePort } from "../../../scripts/server.ts";
import { kill, serverPid, withChildren } from "./processes.ts";

/** What `npm start` runs; Windows starts npm through a shell only. */
export const commands = {
  launcher: [process.execPath, inRoot("scripts", "start.mjs")],
  serve: [process.execPath, inRoot("scripts", "serve.mjs")],
  npm: ["npm", "start"],
} as const;

export interface Launched {
  readonly pid: number;
  readonly url: string;
  /** all that it has written so far */
  said(): string;
  /** the exit code; undefined where a signal ended it */
  readonly exit: Promise<number | undefined>;
}

export interface LaunchOptions {
  readonly dataDir: string;
  readonly port?: number | string;
  readonly command?: readonly [string, ...string[]];
}

/** Starts the product as a user would; whatever is left of it at the end of the test is ended. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const { dataDir, port = await freePort(), command = commands.launcher } = options;
  const [program, ...words] = command;
  const child = spawn(program, words, {
    cwd: inRoot(),
    stdio: ["ignore", "pipe", "pipe"],
    // a process group of its own, as in a terminal
    detached: true,
    env: { ...process.env, PORT: String(port), XINGJI_DATA: dataDir, XINGJI_OPEN: "0" },
  });
  const pid = child.pid ?? 0;
  const { exit, said } = watch(child);
  onTestFinished(() => {
    for (const one of withChildren(pid)) kill(one, "SIGKILL");
    endServer(dataDir);
  });
  return { pid, url: `http://localhost:${port}`, said, exit };
}

function watch(child: ReturnType<typeof spawn>) {
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (part: string) => {
      text += part;
    });
  // An orphan may hold the pipes open: the last words are waited for, but not for ever.
  const exit = new Promise<number | undefined>((resolve) => {
    const end = (code: number | null) => resolve(code ?? undefined);
    child.once("close", end);
    child.once("exit", (code) => setTimeout(end, 500, code));
  });
  return { exit, said: () => text };
}

function endServer(dataDir: string): void {
  try {
    kill(serverPid(dataDir), "SIGKILL");
  } catch {
    // It has taken its note along.
  }
}

/** Waits for the banner, or for the notice of `npm run serve`; gives all pids that the start led to. */
export async function ready(launched: Launched): Promise<readonly number[]> {
  let ended = false;
  void launched.exit.then(() => {
    ended = true;
  });
  while (!/Ctrl-C stops it|operator\.key/.test(launched.said())) {
    if (ended) throw new Error(`It ended before it was ready:\n${launched.said()}`);
    await after(25);
  }
  return withChildren(launched.pid);
}

/** Starts, waits for the banner. */
export async function launchReady(options: LaunchOptions) {
  const launched = await launch(options);
  const pids = await ready(launched);
  return { ...launched, pids, server: serverPid(options.dataDir) };
}

/** The codes of a banner: a branch on each grid, and the coordinator. */
export const codesIn = (banner: string): readonly string[] =>
  banner.match(/\bdemo\.[0-9A-Z]{4}(-[0-9A-Z]+)+/g) ?? [];
