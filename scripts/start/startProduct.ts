import { build } from "../build.ts";
import { seedDemo } from "../demo/seed.ts";
import { operatorKey } from "../operatorKey.ts";
import { dataFolder } from "../paths.ts";
import { noPort, Refusal } from "../server/refusal.ts";
import { prepareFolder } from "../server/writable.ts";
import { type Server, type ServerOptions, startServer } from "../server.ts";
import { stopAsked, untilStopped } from "./untilStopped.ts";

function portWanted(): number {
  const text = process.env["PORT"] ?? "3000";
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw noPort(text);
  return port;
}

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
    const port = options.port ?? portWanted();
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
    return await serve(server, asked, async () => {
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

/** Whatever happens on the way, the server does not outlive this process. */
async function serve(server: Server, asked: AbortSignal, prepare: () => Promise<void>) {
  const ended = untilStopped(server, asked);
  try {
    await Promise.race([prepare(), ended]).catch((error: unknown) => {
      // A request that failed because the server went is the server's story, told below.
      if (server.process.exitCode === null && server.process.signalCode === null) throw error;
    });
    const code = await ended;
    if (code !== 0) {
      console.error(
        "服务器意外停止，已收到回执的数据都在，请重新启动。\n" +
          "The server ended unexpectedly. All that got a receipt is kept; start again.",
      );
    }
    return code;
  } finally {
    await server.stop();
  }
}
