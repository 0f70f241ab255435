import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join, relative } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { apiBase } from "../shared/index.ts";
import { workerdConfig } from "../worker/serve/config.ts";
import { dist, inRoot } from "./paths.ts";

const require = createRequire(import.meta.url);

export interface ServerOptions {
  readonly port: number;
  readonly dataDir: string;
  readonly operatorKey: string;
  readonly demo?: boolean;
  readonly tls?: { readonly keyPath: string; readonly certPath: string };
  /** bundle of the Worker; the product's own unless a bench brings another */
  readonly bundlePath?: string;
}

export interface Server {
  readonly url: string;
  readonly process: ChildProcess;
  /** resolves with the exit code when workerd is gone */
  readonly exited: Promise<number>;
  stop(): Promise<void>;
}

/** The port is taken: said in a sentence, not in a stack trace. */
export class PortBusy extends Error {
  override name = "PortBusy";
}

/** Starts workerd on 127.0.0.1 with its data in a folder, and waits until it answers. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { port, dataDir, operatorKey, tls } = options;
  const storage = join(dataDir, "districts");
  mkdirSync(storage, { recursive: true });
  const config = join(dataDir, "workerd.capnp");
  await endStale(dataDir, config);
  if (!(await isFree(port))) throw new PortBusy(String(port));
  // What a configuration embeds is named from where the configuration itself lies.
  const embedded = (path: string) => relative(dataDir, path);
  const made = workerdConfig({
    port,
    bundlePath: embedded(options.bundlePath ?? join(dist.worker, "worker.js")),
    assetsBundlePath: embedded(join(dist.worker, "assets.js")),
    distDir: dist.addin,
    dataDir: storage,
    officeJsDir: inRoot("node_modules", "@microsoft", "office-js", "dist"),
    operatorKey: "XINGJI_OPERATOR_KEY",
    demo: options.demo ?? false,
    ...(tls ? { tls: { keyPath: embedded(tls.keyPath), certPath: embedded(tls.certPath) } } : {}),
  });
  writeFileSync(config, made);
  const binary = (require("workerd") as { default: string }).default;
  const child = spawn(binary, ["serve", config], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, XINGJI_OPERATOR_KEY: operatorKey },
  });
  writeFileSync(pidFile(dataDir), String(child.pid));
  const exited = new Promise<number>((resolve) => {
    child.once("exit", (code) => resolve(code ?? 1));
    child.once("error", () => resolve(1));
  });
  const url = `${tls ? "https" : "http"}://localhost:${port}`;
  const stop = async () => {
    child.kill("SIGTERM");
    await exited;
    rmSync(pidFile(dataDir), { force: true });
  };
  await ready(url, exited);
  return { url, process: child, exited, stop };
}

const pidFile = (dataDir: string) => join(dataDir, "workerd.pid");

/**
 * A server whose launcher was killed outright still holds the port. It is ended only where its command
 * line names our own configuration: pids are used again by others.
 */
async function endStale(dataDir: string, config: string): Promise<void> {
  if (!existsSync(pidFile(dataDir))) return;
  const pid = Number(readFileSync(pidFile(dataDir), "utf8"));
  const command = `/proc/${pid}/cmdline`;
  if (!Number.isInteger(pid) || !existsSync(command)) return;
  if (!readFileSync(command, "utf8").split("\0").includes(config)) return;
  process.kill(pid, "SIGTERM");
  for (let tries = 0; tries < 50 && existsSync(command); tries += 1) await after(100);
}

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host: "127.0.0.1" }, () => probe.close(() => resolve(true)));
  });

/** A port that nobody uses, for tests and benches. */
export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen({ port: 0, host: "127.0.0.1" }, () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });

async function ready(url: string, exited: Promise<number>): Promise<void> {
  let gone = false;
  void exited.then(() => {
    gone = true;
  });
  for (let tries = 0; tries < 200 && !gone; tries += 1) {
    const answer = await fetch(`${url}${apiBase}/health`).catch(() => undefined);
    if (answer?.ok) return;
    await after(50);
  }
  throw new Error("workerd did not start");
}
