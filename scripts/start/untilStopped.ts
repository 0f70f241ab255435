import { setTimeout as after } from "node:timers/promises";
import type { Server } from "../server.ts";
import { watchParent } from "../watchParent.mjs";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Aborted as soon as somebody asks this process to end: by a signal, or by leaving it alone. */
export function stopAsked(): AbortSignal {
  const asked = new AbortController();
  const stop = () => asked.abort();
  for (const signal of signals) process.on(signal, stop);
  // If the script that started this is killed outright, nobody could stop us.
  watchParent(stop);
  return asked.signal;
}

/** Waits for the end of the server, and gives the exit code: 0 where the end was asked for. */
export async function untilStopped(server: Server, asked: AbortSignal): Promise<number> {
  const wish = new Promise<void>((resolve) => {
    if (asked.aborted) resolve();
    asked.addEventListener("abort", () => resolve(), { once: true });
  });
  await Promise.race([wish, server.exited]);
  // Ctrl-C reaches the server too, and it may be the first to go.
  if (!asked.aborted) await Promise.race([wish, after(300)]);
  await server.stop();
  return asked.aborted ? 0 : 1;
}
