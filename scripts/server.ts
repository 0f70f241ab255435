import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { type ServeOptions, workerdConfig } from "../worker/serve/config.ts";
import { dist, inRoot } from "./paths.ts";
import { isHeld } from "./server/isHeld.ts";
import { endStale, removePid, writePid } from "./server/pidFile.ts";
import { isFree, reachable } from "./server/ports.ts";
import { untilReady } from "./server/ready.ts";
import { alreadyRunning, portBusy } from "./server/refusal.ts";
import { prepareFolder, storageIn, writing } from "./server/writable.ts";

export { freePort } from "./server/ports.ts";

export interface ServerOptions {
  readonly port: number;
  /** where it listens; 127.0.0.1 unless said otherwise */
  readonly host?: string;
  readonly dataDir: string;
  readonly operatorKey: string;
  readonly demo?: boolean;
  readonly tls?: { readonly keyPath: string; readonly certPath: string };
  /** the built pages; those with the playground unless others are named */
  readonly pagesDir?: string;
  /** whether Microsoft's library is served to this machine, as the playground wants it; it is unless false */
  readonly officeJs?: boolean;
  /** see worker/serve/config.ts */
  readonly clientAddress?: string;
  readonly origins?: readonly string[];
  readonly settings?: ServeOptions["settings"];
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
  /** where a browser on this machine finds it */
  readonly url: string;
  readonly process: ChildProcess;
  /** resolves when workerd is gone, whoever ended it */
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

/** The configuration that a data folder's server runs with; its path on a command line tells the server. */
export const configOf = (dataDir: string): string => join(dataDir, "workerd.capnp");

/** Starts workerd with its data in a folder, and waits until it answers. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { port } = options;
  const dataDir = resolve(options.dataDir);
  const config = configOf(dataDir);
  await endStale(dataDir, config);
  if (isHeld(dataDir)) throw alreadyRunning(dataDir);
  if (!(await isFree(port, options.host))) throw portBusy(port);
  prepareFolder(dataDir);
  writing(dataDir, () => writeConfig(config, { ...options, dataDir }));
  const server = spawnServer(config, { ...options, dataDir });
  try {
    await untilReady(server, options.signal);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

const officeJsDir = inRoot("node_modules", "@microsoft", "office-js", "dist");

function writeConfig(file: string, options: ServerOptions): void {
  const { port, host, dataDir, tls, clientAddress, origins, settings } = options;
  // What a configuration embeds is named from where the configuration itself lies.
  const embedded = (path: string) => relative(dataDir, path);
  const made = workerdConfig({
    port,
    bundlePath: embedded(options.bundlePath ?? join(dist.worker, "worker.js")),
    assetsBundlePath: embedded(join(dist.worker, "assets.js")),
    distDir: options.pagesDir ?? dist.addin,
    dataDir: storageIn(dataDir),
    ...(options.officeJs === false ? {} : { officeJsDir }),
    operatorKey: "XINGJI_OPERATOR_KEY",
    demo: options.demo ?? false,
    ...(host ? { host } : {}),
    ...(clientAddress ? { clientAddress } : {}),
    ...(origins ? { origins } : {}),
    ...(settings ? { settings } : {}),
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
  const url = `${tls ? "https" : "http"}://${reachable(options.host)}:${port}`;
  return { url, process: child, exited, stop };
}
