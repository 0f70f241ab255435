import type { Socket } from "node:net";
import { apiBase, type Submission } from "../../../shared/index.ts";
import { inHalves, open, submissionHead } from "./rawClient.ts";

/**
 * How many connections a server may be given here, 10,000 at most: it needs two files for each, as
 * workerd duplicates them, and a few for itself.
 */
export function crowdSize(): number {
  if (process.platform !== "linux") return 2000;
  const { userLimits } = process.report.getReport() as unknown as Limits;
  const files = Number(userLimits.open_files.hard);
  return Math.min(10_000, Math.floor(((Number.isNaN(files) ? 1e6 : files) - 500) / 2));
}
interface Limits {
  readonly userLimits: { readonly open_files: { readonly hard: number | "unlimited" } };
}

/** A submission that waits for its end. */
export interface Unfinished {
  readonly socket: Socket;
  readonly end: string;
}

export interface Crowd {
  readonly sockets: readonly Socket[];
  readonly unfinished: readonly Unfinished[];
  leave(): void;
}

/** Connections that hold on to the server: by turns silent, amid their headers, amid a body, and idle. */
export async function gather(
  port: number,
  size: number,
  bearer: string,
  body: Submission,
): Promise<Crowd> {
  const sockets: Socket[] = [];
  const unfinished: Unfinished[] = [];
  const join = async (at: number) => {
    const socket = await open(port);
    sockets.push(socket);
    if (at % 4 === 1) socket.write(submissionHead(bearer, `slow-${at}`));
    if (at % 4 === 2) {
      const [first, end] = inHalves(bearer, `slow-${at}`, body);
      socket.write(first);
      unfinished.push({ socket, end });
    }
    if (at % 4 === 3) socket.write(`GET ${apiBase}/health HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`);
  };
  for (let from = 0; from < size; from += 200) {
    const many = Math.min(200, size - from);
    await Promise.all(Array.from({ length: many }, (_, at) => join(from + at)));
  }
  return { sockets, unfinished, leave: () => sockets.forEach((socket) => void socket.destroy()) };
}
