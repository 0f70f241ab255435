import { build } from "../build.ts";
import { seedDemo } from "../demo/seed.ts";
import { operatorKey } from "../operatorKey.ts";
import { dataFolder } from "../paths.ts";
import { portOf } from "../server/ports.ts";
import { Refusal } from "../server/refusal.ts";
import { prepareFolder } from "../server/writable.ts";
import { type Server, type ServerOptions, startServer } from "../server.ts";
import { serveUntilStopped } from "./serveUntilStopped.ts";
import { stopAsked } from "./untilStopped.ts";

/**
 * Serves the product with its demo district until it is asked to stop, and gives the exit code.
 * What stands in the way is said in words.
 */
export async function startProduct(
  whenReady: (server: Server) => Promise<void>,
  options: Pick<ServerOptions, "tls"> & { readonly port?: number } = {},
): Promise<number> {
  const asked = stopAsked();
  try {
    const port = options.port ?? portOf(process.env["PORT"] ?? "3000");
    const dataDir = dataFolder();
    prepareFolder(dataDir);
    const key = operatorKey(dataDir);
    await build();
    if (asked.aborted) return 0;
    const server = await startServer({
      ...options,
      port,
      dataDir,
      operatorKey: key,
      demo: true,
      signal: asked,
    });
    return await serveUntilStopped(server, asked, async () => {
      await seedDemo(server.url, key);
      await whenReady(server);
    });
  } catch (error) {
    if (asked.aborted) return 0;
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    return 1;
  }
}
