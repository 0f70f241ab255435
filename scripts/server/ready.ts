import { request as http } from "node:http";
import { request as https } from "node:https";
import { setTimeout as after } from "node:timers/promises";
import { apiBase } from "../../shared/index.ts";
import { notReady } from "./refusal.ts";

/**
 * Whether the service answers. It is the one that we have just started: its certificate is for the name that
 * others know it by, so that it is not held against the address asked here. Nothing is sent but the question.
 */
export const isUp = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const ask = url.startsWith("https:") ? https : http;
    const options = { agent: false, timeout: 2000, rejectUnauthorized: false };
    const asked = ask(`${url}${apiBase}/health`, options, (reply) => {
      reply.resume();
      resolve(reply.statusCode === 200);
    });
    asked.once("timeout", () => asked.destroy());
    asked.once("error", () => resolve(false));
    asked.end();
  });

/** Waits until the service answers; refuses where it ends instead, or takes too long. */
export async function untilReady(
  server: { readonly url: string; readonly exited: Promise<void> },
  signal?: AbortSignal,
): Promise<void> {
  let gone = false;
  void server.exited.then(() => {
    gone = true;
  });
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline && !gone && !signal?.aborted) {
    if (await isUp(server.url)) return;
    await after(50);
  }
  signal?.throwIfAborted();
  throw notReady();
}
