import {
  type LiveEvent,
  type LiveMessage,
  type LiveRequest,
  liveCodes,
  livePing,
  livePong,
  liveProtocol,
} from "../../shared/index.ts";
import { type Refusal, refuse } from "../errors.ts";
import { logFailure } from "../log.ts";
import type { OrderOf, Who } from "../objects/orders.ts";
import { readDistrict } from "../store/districts.ts";
import type { TokenRow } from "../store/tokens.ts";
import { concerns } from "./concerns.ts";
import { close, isOpen, keep, type Listener, listenerOf, tagOf, tell } from "./listener.ts";
import { readRequest } from "./read.ts";
import { wakeBy } from "./wakeBy.ts";

/** How many sockets there may be, for one token and for a district. */
const limits = { token: 5, district: 5000 } as const;
/** So long, in milliseconds, news are gathered: many writes in a row make one message. */
const gathering = 500;
/** Who has not pinged for so long, in milliseconds, is gone; panes ping every 45 seconds. */
const silence = 150_000;
/** How often a socket may speak in a minute. Pings that are answered without us do not count. */
const talk = 20;
/** After so many sockets the object looks at what else there is to do. */
const breath = 250;

/** How the object's listeners live. The object may sleep while sockets are open: nothing here must last. */
export class Live {
  readonly #ctx: DurableObjectState;
  readonly #whoIs: (token: string) => Who | undefined;
  readonly #limits: Readonly<Record<keyof typeof limits, number>>;
  #events = new Map<string, LiveEvent>();
  #isGathering = false;

  /** @param whoIs who a token belongs to, by its hash, while it lives */
  constructor(
    ctx: DurableObjectState,
    whoIs: (token: string) => Who | undefined,
    most: Readonly<Record<keyof typeof limits, number>> = limits,
  ) {
    this.#ctx = ctx;
    this.#whoIs = whoIs;
    this.#limits = most;
  }

  /** Why somebody cannot listen now, if so. Sockets whose other end has gone make room first. */
  refuses(session: number, now: number): Refusal | undefined {
    if (this.#count(now, tagOf(session)) >= this.#limits.token)
      return refuse(429, "live.many", { limit: this.#limits.token });
    return this.#count(now) >= this.#limits.district
      ? refuse(429, "live.full", { limit: this.#limits.district })
      : undefined;
  }

  /** Opens a socket, which is closed when its token ends, whether or not anything happens until then. */
  async answer(
    { proof, input }: OrderOf<"live">,
    session: TokenRow,
    now: number,
  ): Promise<Response> {
    if (!("token" in proof)) throw new Error("a socket without a token");
    await wakeBy(this.#ctx.storage, session.expires);
    const { 0: webSocket, 1: socket } = new WebSocketPair();
    this.#ctx.acceptWebSocket(socket, [tagOf(session.id)]);
    this.#ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(livePing, livePong));
    this.#greet(socket, input.query.after, now);
    const { expires } = session;
    const version = this.#version();
    keep(socket, { token: proof.token, expires, since: now, version, said: [0, 0] });
    const headers = { "sec-websocket-protocol": liveProtocol };
    return new Response(null, { status: 101, webSocket, headers });
  }

  /** Whoever was here before hears at once whether there is anything new. */
  #greet(socket: WebSocket, after: number | undefined, now: number): void {
    const version = this.#version();
    say(socket, { type: "hello", version, at: new Date(now).toISOString() });
    if (after !== undefined && after < version) say(socket, { type: "changed", version });
  }

  /** Something happened: whoever it concerns is told, after the answer of whoever did it. */
  announce(event: LiveEvent): void {
    this.soon();
    if (this.#isGathering) this.#events.set(JSON.stringify(event), event);
  }

  /**
   * Looks at every socket in a moment: tells what is new, closes what has ended. No write waits for it. If
   * the object is gone before, its sockets are too, and learn what they missed when they come back.
   */
  soon(): void {
    if (this.#isGathering || this.#ctx.getWebSockets().length === 0) return;
    this.#isGathering = true;
    const told = scheduler.wait(gathering).then(() => this.#flush());
    this.#ctx.waitUntil(told.catch((error) => logFailure("live", error)));
  }

  /** Hears a socket out; what is no ping and no version ends it. */
  hear(socket: WebSocket, message: string | ArrayBuffer, now: number): void {
    try {
      this.#hear(socket, message, now);
    } catch (error) {
      logFailure("live", error);
      close(socket, liveCodes.failed, "failed");
    }
  }

  #hear(socket: WebSocket, message: string | ArrayBuffer, now: number): void {
    const heard = readRequest(message);
    const listener = spoken(listenerOf(socket), now);
    if (!heard.ok) close(socket, heard.code, heard.reason);
    else if (listener.said[1] > talk) close(socket, liveCodes.flood, "too many messages");
    else if (!this.#whoIs(listener.token)) close(socket, liveCodes.ended, "signed out");
    else this.#reply(socket, listener, heard.request);
  }

  #reply(socket: WebSocket, listener: Listener, request: LiveRequest): void {
    const isPing = "type" in request;
    const version = isPing ? listener.version : this.#version();
    keep(socket, { ...listener, version });
    if (isPing) tell(socket, livePong);
    else if (request.after < version) say(socket, { type: "changed", version });
  }

  /** Closes the sockets whose token has ended; the end of the next one to end, in milliseconds since 1970. */
  closeEnded(): number | undefined {
    let next = Number.POSITIVE_INFINITY;
    for (const socket of this.#ctx.getWebSockets()) {
      const { token, expires } = listenerOf(socket);
      if (!this.#whoIs(token)) close(socket, liveCodes.ended, "signed out");
      else next = Math.min(next, expires);
    }
    return Number.isFinite(next) ? next : undefined;
  }

  /** What came before the first pause is told; what comes while it is being told begins the next round. */
  async #flush(): Promise<void> {
    const events = [...this.#events.values()];
    this.#events = new Map();
    this.#isGathering = false;
    const version = this.#version();
    for (const [at, socket] of this.#ctx.getWebSockets().entries()) {
      if (at % breath === breath - 1) await scheduler.wait(0);
      if (isOpen(socket)) this.#inform(socket, events, version);
    }
  }

  #inform(socket: WebSocket, events: readonly LiveEvent[], version: number): void {
    const listener = listenerOf(socket);
    const who = this.#whoIs(listener.token);
    if (!who) {
      close(socket, liveCodes.ended, "signed out");
      return;
    }
    const concerning = events.filter((event) => concerns(this.#ctx.storage.sql, who, event));
    for (const event of concerning) say(socket, event);
    if (listener.version >= version) return;
    say(socket, { type: "changed", version });
    keep(socket, { ...listener, version });
  }

  /** Sockets that are there; those that went without a word are closed. */
  #count(now: number, tag?: string): number {
    const open = this.#ctx.getWebSockets(tag).filter(isOpen);
    const most = tag === undefined ? this.#limits.district : this.#limits.token;
    if (open.length < most) return open.length;
    const gone = open.filter((socket) => this.#heardOf(socket) < now - silence);
    for (const socket of gone) close(socket, liveCodes.failed, "not heard of for long");
    return open.length - gone.length;
  }

  #heardOf(socket: WebSocket): number {
    const pinged = this.#ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? 0;
    const { since, said } = listenerOf(socket);
    return Math.max(pinged, since, said[0] * minute);
  }

  #version(): number {
    return readDistrict(this.#ctx.storage.sql)?.version ?? 0;
  }
}

const minute = 60_000;

/** The same listener, having spoken once more. */
function spoken(listener: Listener, now: number): Listener {
  const [before, times] = listener.said;
  const current = Math.floor(now / minute);
  return { ...listener, said: [current, before === current ? times + 1 : 1] };
}

const say = (socket: WebSocket, message: LiveMessage): void =>
  tell(socket, JSON.stringify(message));
