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
    const read = answerReader();
    const end = (settle: () => void) => {
      socket.off("data", take).off("error", fail).off("close", fail);
      settle();
    };
    const fail = (error: unknown) =>
      end(() => reject(error instanceof Error ? error : new Error("the server hung up")));
    const take = (chunk: Buffer) => {
      const status = read(chunk);
      if (status !== undefined) end(() => resolve(status));
    };
    socket.on("data", take).on("error", fail).on("close", fail);
  });
}

/** Takes an answer piece by piece; gives its status with the last one. Only the head is looked at twice. */
export function answerReader(): (chunk: Buffer) => string | undefined {
  let start: Buffer = Buffer.alloc(0);
  let size = 0;
  let head: Head | undefined;
  return (chunk) => {
    size += chunk.length;
    if (!head) {
      start = start.length === 0 ? chunk : Buffer.concat([start, chunk]);
      head = headOf(start);
    }
    if (!head) return undefined;
    const isWhole =
      head.size === undefined
        ? chunk.subarray(-5).toString("latin1") === "0\r\n\r\n"
        : size === head.size;
    return isWhole ? head.status : undefined;
  };
}

interface Head {
  readonly status: string;
  /** bytes of the whole answer; undefined where it comes in chunks */
  readonly size: number | undefined;
}

function headOf(bytes: Buffer): Head | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const text = bytes.toString("latin1", 0, end);
  const status = text.slice(9, 12);
  const length = /^content-length: (\d+)$/im.exec(text)?.[1];
  const isBare = status === "304" || status === "204";
  if (!isBare && length === undefined) return { status, size: undefined };
  return { status, size: end + 4 + (isBare ? 0 : Number(length)) };
}
