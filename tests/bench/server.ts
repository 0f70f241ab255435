import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { bundleWorker } from "../../scripts/build.ts";
import { dist, inRoot } from "../../scripts/paths.ts";
import { workerdConfig } from "../../worker/serve/config.ts";

export const operatorKey = crypto.randomUUID();

export interface Server {
  readonly port: number;
  /** what is put here is served as a static file */
  readonly distDir: string;
  readonly stop: () => Promise<void>;
}

/** Starts a Worker on plain workerd, with data of its own on the disk where `npm start` keeps its. */
export async function serve(entry: string): Promise<Server> {
  await mkdir(inRoot(".data"), { recursive: true });
  const home = await mkdtemp(inRoot(".data", "bench-"));
  const [distDir, dataDir] = [join(home, "dist"), join(home, "data")];
  await cp(dist.addin, distDir, { recursive: true });
  await mkdir(dataDir);
  await bundleWorker("worker", inRoot(entry), home);
  await bundleWorker("assets", inRoot("worker/serve/assets.ts"), home);
  const port = await freePort();
  const bundles = { bundlePath: "worker.js", assetsBundlePath: "assets.js" };
  const officeJsDir = inRoot("node_modules/@microsoft/office-js/dist");
  const folders = { distDir, dataDir, officeJsDir };
  const config = workerdConfig({ port, ...bundles, ...folders, operatorKey: "BENCH_KEY" });
  await writeFile(join(home, "config.capnp"), config);
  const child = spawn(workerdPath(), ["serve", join(home, "config.capnp")], {
    env: { ...process.env, BENCH_KEY: operatorKey },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const stop = async () => {
    await end(child);
    await rm(home, { recursive: true, force: true });
  };
  try {
    await ready(port, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, distDir, stop };
}

function workerdPath(): string {
  const { default: path }: { default: string } = createRequire(import.meta.url)("workerd");
  return path;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || address === null) throw new Error("no free port");
  return address.port;
}

async function ready(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    const reply = await fetch(`http://127.0.0.1:${port}/api/v1/health`).catch(() => undefined);
    if (reply?.ok) return;
    await wait(100);
  }
  throw new Error("workerd did not start");
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 3000);
  await once(child, "exit");
  clearTimeout(late);
}
