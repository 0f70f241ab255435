import { exports } from "cloudflare:workers";
import { type LiveMessage, liveMessageSchema, liveProtocols } from "../../shared/index.ts";
import { origin } from "./support.ts";

/** A socket of the live channel, as a test listens to it. */
export interface Ear {
  readonly socket: WebSocket;
  readonly heard: LiveMessage[];
  /** the code with which the server closed it */
  readonly closed: Promise<number>;
  /** waits for the next message that has this type */
  readonly next: (type: LiveMessage["type"]) => Promise<LiveMessage>;
}

/** Asks for a socket. */
export const knock = (
  token: string | undefined,
  headers: Readonly<Record<string, string>> = {},
  query = "",
): Promise<Response> =>
  exports.default.fetch(
    new Request(`${origin}/api/v1/live${query}`, {
      headers: {
        upgrade: "websocket",
        ...(token === undefined
          ? {}
          : { "sec-websocket-protocol": liveProtocols(token).join(", ") }),
        ...headers,
      },
    }),
  );

/** Opens a socket and listens. */
export async function listen(token: string, query = ""): Promise<Ear> {
  const reply = await knock(token, {}, query);
  const socket = reply.webSocket;
  if (!socket) throw new Error(`no socket: ${reply.status} ${await reply.text()}`);
  const heard: LiveMessage[] = [];
  const waiting = new Set<() => void>();
  socket.addEventListener("message", ({ data }) => {
    heard.push(liveMessageSchema.parse(JSON.parse(String(data))));
    for (const look of waiting) look();
  });
  const closed = new Promise<number>((resolve) =>
    socket.addEventListener("close", ({ code }) => resolve(code)),
  );
  socket.accept();
  let taken = 0;
  const next = (type: LiveMessage["type"]) =>
    new Promise<LiveMessage>((resolve) => {
      const look = () => {
        const at = heard.findIndex((message, place) => place >= taken && message.type === type);
        const message = heard[at];
        if (!message) return;
        taken = at + 1;
        waiting.delete(look);
        resolve(message);
      };
      waiting.add(look);
      look();
    });
  return { socket, heard, closed, next };
}

/** Opens a socket, and waits until it has been greeted. */
export async function greeted(token: string, query = ""): Promise<Ear> {
  const ear = await listen(token, query);
  await ear.next("hello");
  return ear;
}

export const types = ({ heard }: Ear): string[] => heard.map(({ type }) => type);

/** Longer than news are gathered: what has not come by now is not coming. */
export const calm = (): Promise<void> => scheduler.wait(1200);
