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

export interface Job {
  readonly port: number;
  /** one keep-alive connection each, which sends its request again and again */
  readonly connections: readonly Sent[];
  readonly milliseconds: number;
}

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

/** A client in a process of its own, which does jobs one after the other. */
export function startClient() {
  const child = fork(join(import.meta.dirname, "client.ts"));
  return {
    async run(job: Job): Promise<Load> {
      child.send(job);
      const [load]: [Load] = (await once(child, "message")) as [Load];
      return load;
    },
    async stop(): Promise<void> {
      child.disconnect();
      await once(child, "exit");
    },
  };
}
export type Client = ReturnType<typeof startClient>;
