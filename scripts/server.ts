import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { apiBase } from "../shared/index.ts";
import { workerdConfig } from "../worker/serve/config.ts";
import { dist, inRoot } from "./paths.ts";
import { endStale, removePid, writePid } from "./server/pidFile.ts";
import { isFree } from "./server/ports.ts";
import { notReady, portBusy } from "./server/refusal.ts";
import { prepareFolder, storageIn, writing } from "./server/writable.ts";

export { freePort } from "./server/ports.ts";

export interface ServerOptions {
  readonly port: number;
  readonly dataDir: string;
  readonly operatorKey: string;
  readonly demo?: boolean;
  readonly tls?: { readonly keyPath: string; readonly certPath: string };
  /** bundle of the Worker; the product's own unless a bench brings another */
  readonly bundlePath?: string;
  /** a program that runs workerd, for instance with less than it would otherwise be given */
  readonly through?: readonly string[];
  /** gets what workerd says; without it, it is said where ours is */
  readonly hear?: (text: string) => void;
  /** gives up and ends what it started when this is aborted */
  readonly signal?: AbortSignal;
}

export interface Server {
  readonly url: string;
  readonly process: ChildProcess;
  /** resolves when workerd is gone, whoever ended it */
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

/** Starts workerd on 127.0.0.1 with its data in a folder, and waits until it answers. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { port } = options;
  const dataDir = resolve(options.dataDir);
  const config = join(dataDir, "workerd.capnp");
  await endStale(dataDir, config);
  if (!(await isFree(port))) throw portBusy(port);
  prepareFolder(dataDir);
  writing(dataDir, () => writeConfig(config, { ...options, dataDir }));
  const server = spawnServer(config, { ...options, dataDir });
  try {
    await ready(server, options.signal);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function writeConfig(file: string, options: ServerOptions): void {
  const { port, dataDir, tls } = options;
  // What a configuration embeds is named from where the configuration itself lies.
  const embedded = (path: string) => relative(dataDir, path);
  const made = workerdConfig({
    port,
    bundlePath: embedded(options.bundlePath ?? join(dist.worker, "worker.js")),
    assetsBundlePath: embedded(join(dist.worker, "assets.js")),
    distDir: dist.addin,
    dataDir: storageIn(dataDir),
    officeJsDir: inRoot("node_modules", "@microsoft", "office-js", "dist"),
    operatorKey: "XINGJI_OPERATOR_KEY",
    demo: options.demo ?? false,
    ...(tls ? { tls: { keyPath: embedded(tls.keyPath), certPath: embedded(tls.certPath) } } : {}),
  });
  writeFileSync(file, made);
}

function spawnServer(config: string, options: ServerOptions): Server {
  const { port, dataDir, operatorKey, tls, through = [], hear } = options;
  // The platform's own binary, not the script around it: its pid is the server's.
  const { default: binary }: { default: string } = createRequire(import.meta.url)("workerd");
  const [program = binary, ...words] = [...through, binary, "serve", config];
  const said = hear ? "pipe" : "inherit";
  const child = spawn(program, words, {
    stdio: ["ignore", said, said],
    env: { ...process.env, XINGJI_OPERATOR_KEY: operatorKey },
    windowsHide: true,
  });
  if (hear)
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", hear);
  if (child.pid) writePid(dataDir, child.pid);
  // Whatever ends this process, a bug included, workerd goes with it.
  const endToo = () => child.kill("SIGTERM");
  process.once("exit", endToo);
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  }).then(() => {
    process.off("exit", endToo);
    removePid(dataDir);
  });
  const stop = async () => {
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), 3000);
    await exited;
    clearTimeout(late);
  };
  return { url: `${tls ? "https" : "http"}://localhost:${port}`, process: child, exited, stop };
}

async function ready({ url, exited }: Server, signal?: AbortSignal): Promise<void> {
  let gone = false;
  void exited.then(() => {
    gone = true;
  });
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline && !gone && !signal?.aborted) {
    const answer = await fetch(`${url}${apiBase}/health`, {
      signal: AbortSignal.timeout(2000),
    }).catch(() => undefined);
    if (answer?.ok) return;
    await after(50);
  }
  signal?.throwIfAborted();
  throw notReady();
}
