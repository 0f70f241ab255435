import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../scripts/build.ts";
import { seedDemo } from "../../scripts/demo/seed.ts";
import { operatorKey } from "../../scripts/operatorKey.ts";
import { freePort, startServer } from "../../scripts/server.ts";

/** The product as `npm start` serves it, on a port and in a data folder of its own. */
export interface Product {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startProduct(): Promise<Product> {
  await build();
  const dataDir = mkdtempSync(join(tmpdir(), "xingji-e2e-"));
  const key = operatorKey(dataDir);
  const server = await startServer({
    port: await freePort(),
    dataDir,
    operatorKey: key,
    demo: true,
  });
  await seedDemo(server.url, key);
  const stop = async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url: server.url, stop };
}
