import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { Sent } from "./load.ts";

/**
 * A keep-alive connection that asks one thing at a time. It writes HTTP/1.1 to its socket itself:
 * node:http would need more of the processor than the server that it shares the machine with.
 */
export async function openConnection(port: number) {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  await once(socket, "connect");
  return {
    /** Sends a request's text; gives the answer's status once all of it is there. */
    ask(text: string): Promise<string> {
      socket.write(text);
      return answer(socket);
    },
    close: () => socket.destroy(),
  };
}
export type Connection = Awaited<ReturnType<typeof openConnection>>;

let keys = 0;

/** Writes a request's text, all but the key worked out once: gives it with a new Idempotency-Key each time. */
export function writer(port: number, { method, path, headers, body = "" }: Sent): () => string {
  const all = { host: `127.0.0.1:${port}`, ...headers, ...lengthOf(method, body) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  const front = `${method} ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\nidempotency-key: `;
  const back = `\r\n\r\n${body}`;
  return () => {
    keys += 1;
    return `${front}${process.pid}-${keys}${back}`;
  };
}

const lengthOf = (method: string, body: string): Record<string, string> =>
  method === "GET" ? {} : { "content-length": String(Buffer.byteLength(body)) };

function answer(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const end = (settle: () => void) => {
      socket.off("data", take).off("error", fail).off("close", fail);
      settle();
    };
    const fail = (error: unknown) =>
      end(() => reject(error instanceof Error ? error : new Error("the server hung up")));
    const take = (chunk: Buffer) => {
      chunks.push(chunk);
      const status = wholeAnswer(chunks.length === 1 ? chunk : Buffer.concat(chunks));
      if (status !== undefined) end(() => resolve(status));
    };
    socket.on("data", take).on("error", fail).on("close", fail);
  });
}

/** The status of an answer of which nothing is missing. */
export function wholeAnswer(bytes: Buffer): string | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = bytes.toString("latin1", 0, end);
  const status = head.slice(9, 12);
  if (status === "304" || status === "204") return status;
  const length = /^content-length: (\d+)$/im.exec(head)?.[1];
  const whole =
    length === undefined
      ? bytes.subarray(-5).toString("latin1") === "0\r\n\r\n"
      : bytes.length === end + 4 + Number(length);
  return whole ? status : undefined;
}
