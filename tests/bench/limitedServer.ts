import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { apiBase } from "../../shared/index.ts";
import type { Server } from "./server.ts";

/**
 * Stops a server and starts it again over the same data, with so many megabytes for JavaScript and no
 * more: where it needs more, V8 ends the process. Gives its process, which `parts` ends.
 */
export async function serveLimited(
  parts: AsyncDisposableStack,
  { port, dataDir, stop }: Server,
  megabytes: number,
): Promise<{ readonly pid: number }> {
  await stop();
  const config = join(dataDir, "limited.capnp");
  const usual = await readFile(join(dataDir, "workerd.capnp"), "utf8");
  const flags = `v8Flags = ["--max-old-space-size=${megabytes}"],`;
  await writeFile(config, usual.replace("Workerd.Config = (", `$&\n  ${flags}`));
  const { default: binary }: { default: string } = createRequire(import.meta.url)("workerd");
  const child = spawn(binary, ["serve", config], { stdio: ["ignore", "ignore", "inherit"] });
  const exited = once(child, "exit");
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  parts.defer(async () => {
    if (isAlive()) child.kill("SIGTERM");
    await exited;
  });
  for (let tries = 0; isAlive() && tries < 200; tries += 1) {
    const reply = await fetch(`http://127.0.0.1:${port}${apiBase}/health`).catch(() => undefined);
    if (reply?.ok && child.pid !== undefined) return { pid: child.pid };
    await after(50);
  }
  throw new Error("the limited server did not start");
}
