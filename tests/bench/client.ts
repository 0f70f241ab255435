import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { Job, Load, Sent } from "./load.ts";
import { median } from "./measure.ts";

/**
 * The client's process. It writes HTTP/1.1 to its sockets itself: node:http would need more of the
 * processor than the server that it shares the machine with.
 */
process.on("message", (job: Job) => {
  run(job).then((load) => process.send?.(load));
});
process.on("disconnect", () => process.exit());

async function run({ port, connections, milliseconds }: Job): Promise<Load> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const until = start + milliseconds;
  const counted: Counted = { times: [], statuses: {} };
  await Promise.all(connections.map((sent) => repeat(port, sent, until, counted)));
  const taken = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const times = counted.times.toSorted((a, b) => a - b);
  return {
    perSecond: (times.length / taken) * 1000,
    median: median(times),
    p99: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
    statuses: counted.statuses,
    clientBusy: (user + system) / 1000 / taken,
  };
}

interface Counted {
  readonly times: number[];
  readonly statuses: Record<string, number>;
}

async function repeat(port: number, sent: Sent, until: number, counted: Counted): Promise<void> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  await once(socket, "connect");
  const [front, back] = halves(port, sent);
  try {
    for (let sentAt = performance.now(); sentAt < until; sentAt = performance.now()) {
      keys += 1;
      socket.write(`${front}${process.pid}-${keys}${back}`);
      const status = await answer(socket);
      counted.times.push(performance.now() - sentAt);
      counted.statuses[status] = (counted.statuses[status] ?? 0) + 1;
    }
  } finally {
    socket.destroy();
  }
}

/** The status of the answer, once it is there as a whole. */
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

let keys = 0;

/** The request as text, apart where the key of each time goes. */
function halves(port: number, { method, path, headers, body = "" }: Sent): [string, string] {
  const all = { host: `127.0.0.1:${port}`, ...headers, ...lengthOf(method, body) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  const front = `${method} ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\nidempotency-key: `;
  return [front, `\r\n\r\n${body}`];
}

const lengthOf = (method: string, body: string): Record<string, string> =>
  method === "GET" ? {} : { "content-length": String(Buffer.byteLength(body)) };

function wholeAnswer(bytes: Buffer): string | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = bytes.toString("latin1", 0, end);
  const length = /^content-length: (\d+)$/im.exec(head)?.[1];
  const whole =
    length === undefined
      ? bytes.subarray(-5).toString("latin1") === "0\r\n\r\n"
      : bytes.length === end + 4 + Number(length);
  return whole ? head.slice(9, 12) : undefined;
}
