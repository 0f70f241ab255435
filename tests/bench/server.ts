import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { bundleWorker } from "../../scripts/build.ts";
import { inRoot } from "../../scripts/paths.ts";
import { freePort, type ServerOptions, startServer } from "../../scripts/server.ts";

export const operatorKey = crypto.randomUUID();

export interface Server {
  readonly port: number;
  /** of workerd itself */
  readonly pid: number;
  readonly dataDir: string;
  stop(): Promise<void>;
}

/**
 * Starts workerd as `npm start` does, with data of its own on the same disk, and the product's Worker
 * unless another one is given. `parts` ends it and clears up.
 */
export async function serve(parts: AsyncDisposableStack, entry?: string): Promise<Server> {
  await mkdir(inRoot(".data"), { recursive: true });
  const dataDir = await mkdtemp(inRoot(".data", "bench-"));
  parts.defer(() => rm(dataDir, { recursive: true, force: true }));
  const other = entry === undefined ? {} : { bundlePath: join(dataDir, "worker.js") };
  if (entry !== undefined) await bundleWorker("worker", inRoot(entry), dataDir);
  return start(parts, { port: await freePort(), dataDir, ...other });
}

/** Starts a server that was stopped again, over the same data and on the same port. */
export const serveAgain = (
  parts: AsyncDisposableStack,
  { port, dataDir }: Server,
): Promise<Server> => start(parts, { port, dataDir });

async function start(
  parts: AsyncDisposableStack,
  where: Pick<ServerOptions, "port" | "dataDir" | "bundlePath">,
): Promise<Server> {
  const { port, dataDir } = where;
  // What is measured is the service, not how fast a console takes lines; and a bench calls more often than people.
  const settings = { LOG: "off", RATE_PER_MINUTE: "0" };
  const server = await startServer({ ...where, operatorKey, settings });
  if (parts.disposed) await server.stop();
  parts.defer(() => server.stop());
  const { pid } = server.process;
  if (pid === undefined) throw new Error("no process");
  return { port, pid, dataDir, stop: () => server.stop() };
}
