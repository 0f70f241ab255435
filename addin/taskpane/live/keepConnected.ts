import { type LiveMessage, livePing, liveProtocols } from "../../../shared/index.ts";
import { readMessage } from "./readMessage.ts";

/** How often the socket says that it is there, in milliseconds: more often than proxies give up. */
const beatMs = 45_000;
/** The first pause after a failure, in milliseconds, and the longest. */
const [firstPauseMs, longestPauseMs] = [2000, 300_000];

export interface Connecting {
  /** wss://…/live */
  readonly url: string;
  /** the token to listen with; undefined while nobody is there to be told */
  readonly wanted: () => string | undefined;
  readonly hear: (message: LiveMessage) => void;
  /** the server ended it, or nothing could be reached */
  readonly closed: (code: number) => void;
  /** runs something after so many milliseconds; the function returned calls it off */
  readonly wait: (milliseconds: number, run: () => void) => () => void;
  /** from 0 to 1: panes that were cut off together do not all come back at once */
  readonly random: () => number;
}

/**
 * Keeps one socket open as long as it is wanted. What fails is tried again after a pause that doubles;
 * where sockets never get through, the pane works as without them.
 *
 * @returns looks again at whether it is wanted; to be called when that may have changed
 */
export function keepConnected({ url, wanted, hear, closed, wait, random }: Connecting): () => void {
  let token: string | undefined;
  /** whose version it is */
  let lastToken: string | undefined;
  let version: number | undefined;
  let socket: WebSocket | undefined;
  /** whether the last beat has been answered */
  let heard = true;
  let failures = 0;
  let callOff = () => {};

  function update(): void {
    const now = wanted();
    if (now === token) return;
    drop();
    token = now;
    failures = 0;
    if (token !== undefined) connect(token);
  }

  function connect(as: string): void {
    if (as !== lastToken) version = undefined;
    lastToken = as;
    let made: WebSocket;
    try {
      made = new WebSocket(
        version === undefined ? url : `${url}?after=${version}`,
        liveProtocols(as),
      );
    } catch {
      retry();
      return;
    }
    socket = made;
    made.addEventListener("open", () => socket === made && beat(made));
    made.addEventListener("message", ({ data }) => socket === made && take(data));
    made.addEventListener("close", ({ code }) => socket === made && lose(code));
  }

  function take(data: unknown): void {
    heard = true;
    const message = readMessage(data);
    if (message === undefined) return;
    // it lasted: the next failure is a first one
    if (message.type === "pong") failures = 0;
    if (message.type === "hello" || message.type === "changed") version = message.version;
    hear(message);
  }

  /** A network that went away says nothing: who does not answer until the next beat is gone. */
  function beat(current: WebSocket): void {
    heard = false;
    current.send(livePing);
    callOff = wait(beatMs, () => (heard ? beat(current) : lose(1006)));
  }

  function lose(code: number): void {
    drop();
    retry();
    closed(code);
  }

  function drop(): void {
    callOff();
    const last = socket;
    socket = undefined;
    last?.close();
  }

  function retry(): void {
    const pause = Math.min(firstPauseMs * 2 ** failures, longestPauseMs);
    failures += 1;
    callOff = wait(pause * (0.25 + 0.75 * random()), () => token !== undefined && connect(token));
  }

  return update;
}
