import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { inRoot } from "../../scripts/paths.ts";
import { freePort } from "../../scripts/server.ts";
import { createDatabase, type Person } from "./nodeServer/database.ts";

/**
 * Starts the competitor: Hono on Node with node:sqlite, every commit on disk, its data on the same disk
 * as workerd's. `parts` ends it and clears up.
 */
export async function serveNode(
  parts: AsyncDisposableStack,
  cycle: number,
  people: readonly Person[],
): Promise<{ readonly port: number }> {
  await mkdir(inRoot(".data"), { recursive: true });
  const folder = await mkdtemp(inRoot(".data", "bench-"));
  parts.defer(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, "district.sqlite");
  createDatabase(file, cycle, people);
  const port = await freePort();
  const main = inRoot("tests", "bench", "nodeServer", "main.ts");
  const child = fork(main, [String(port), file]);
  parts.defer(async () => {
    if (!child.connected) return;
    child.disconnect();
    await once(child, "exit");
  });
  const gone = once(child, "exit").then(() => Promise.reject(new Error("the Node server ended")));
  await Promise.race([once(child, "message"), gone]);
  return { port };
}
