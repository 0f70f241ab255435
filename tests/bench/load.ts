import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** One request; each time it is sent it gets an Idempotency-Key of its own. */
export interface Sent {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The same requests again and again. */
export interface Repeated {
  readonly port: number;
  /** keep-alive connections; of 3, the second sends the 2nd, 5th, 8th … request, round and round */
  readonly connections: number;
  readonly sent: readonly Sent[];
  readonly milliseconds: number;
}

/** A reviewer's mark for every branch, once. */
export interface HandIn {
  readonly port: number;
  readonly token: string;
  readonly branches: number;
  /** how many connections share the work */
  readonly connections: number;
}

export type Job = Repeated | HandIn;

export interface Load {
  readonly perSecond: number;
  /** milliseconds */
  readonly median: number;
  readonly p99: number;
  /** answers by status */
  readonly statuses: Readonly<Record<string, number>>;
  /** part of one processor that the client itself used: near 1 it is the client that is measured */
  readonly clientBusy: number;
}

/** What the client's process answers. */
export type Reply = { readonly load: Load } | { readonly failed: string };

/** A client in a process of its own, which does jobs one after the other. */
export function startClient() {
  const child = fork(join(import.meta.dirname, "client.ts"));
  return {
    async run(job: Job): Promise<Load> {
      child.send(job);
      const [reply] = (await once(child, "message")) as [Reply];
      if ("failed" in reply) throw new Error(reply.failed);
      return reply.load;
    },
    async stop(): Promise<void> {
      child.disconnect();
      await once(child, "exit");
    },
  };
}
export type Client = ReturnType<typeof startClient>;
