import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Sent } from "../load.ts";

/** Opens a socket per token, and waits until greetings are over. */
export interface Listen {
  readonly port: number;
  readonly tokens: readonly string[];
}

/** Hands in, waits until every listener has heard of it and all is quiet; again and again. */
export interface Tell {
  readonly port: number;
  readonly sent: Sent;
  readonly times: number;
}

/** Says what came since the last job. */
export interface Count {
  readonly count: true;
}

export type ListenersJob = Listen | Tell | Count;

export interface Heard {
  /** messages that came to all listeners together since the last job */
  readonly messages: number;
  /** milliseconds from the answer to a submission to each listener's message; negative: it came before */
  readonly median: number;
  readonly p99: number;
  readonly worst: number;
  /** how often a listener heard nothing of a submission */
  readonly missed: number;
}

/** What the listeners' process answers. */
export type ListenersReply = { readonly heard: Heard } | { readonly failed: string };

/** All listeners, in a process of their own, which does jobs one after the other. */
export function startListeners() {
  const child = fork(join(import.meta.dirname, "listeners.ts"));
  return {
    async run(job: ListenersJob): Promise<Heard> {
      child.send(job);
      const [reply] = (await once(child, "message")) as [ListenersReply];
      if ("failed" in reply) throw new Error(reply.failed);
      return reply.heard;
    },
    async stop(): Promise<void> {
      child.disconnect();
      await once(child, "exit");
    },
  };
}
export type Listeners = ReturnType<typeof startListeners>;
