import type { Server } from "../server.ts";
import { untilStopped } from "./untilStopped.ts";

/**
 * Prepares a server that runs, and waits for its end; gives the exit code. Whatever happens on the way, the
 * server does not outlive this process.
 */
export async function serveUntilStopped(
  server: Server,
  asked: AbortSignal,
  prepare: () => Promise<void>,
): Promise<number> {
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
