import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { apiBase } from "../../../shared/index.ts";

/** A connection that says only what it is told to; what goes wrong with it is the server's right. */
export async function open(port: number): Promise<Socket> {
  const socket = connect({ port, host: "127.0.0.1" });
  socket.on("error", () => undefined);
  await once(socket, "connect");
  return socket;
}

/** All that comes over a connection until it is closed. */
export function untilClosed(socket: Socket): Promise<string> {
  let text = "";
  socket.setEncoding("utf8").on("data", (part) => {
    text += part;
  });
  return new Promise((resolve) => {
    socket.once("close", () => resolve(text));
  });
}

/** The head of a `POST /submissions`, without its end: further headers and a blank line are to follow. */
export const submissionHead = (bearer: string, key: string): string =>
  [
    `POST ${apiBase}/submissions HTTP/1.1`,
    ...["host: 127.0.0.1", "content-type: application/json"],
    ...[`authorization: Bearer ${bearer}`, `idempotency-key: ${key}`, ""],
  ].join("\r\n");

/** A whole request but for the end of its body, and that end. */
export function inHalves(bearer: string, key: string, body: object): readonly [string, string] {
  const text = JSON.stringify(body);
  const bytes = Buffer.byteLength(text);
  const head = `${submissionHead(bearer, key)}content-length: ${bytes}\r\n\r\n`;
  return [head + text.slice(0, -40), text.slice(-40)];
}
