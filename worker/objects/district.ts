import { DurableObject } from "cloudflare:workers";
import {
  api,
  type DemoBranchesReply,
  type LiveEvent,
  type Route,
  type RouteName,
} from "../../shared/index.ts";
import { demoBranches } from "../acts/demoBranches.ts";
import { acts } from "../acts/index.ts";
import type { Env } from "../env.ts";
import { isStorageFailure, type Refusal, refuse, unavailable } from "../errors.ts";
import { answerClose } from "../live/listener.ts";
import { Live } from "../live/live.ts";
import { logFailure } from "../log.ts";
import { importing } from "../longActs/importDistrict.ts";
import { longActs } from "../longActs/index.ts";
import type { LongAt } from "../longActs/longAct.ts";
import { type Asked, type Brought, bring } from "../regions/share.ts";
import { Telling } from "../regions/telling.ts";
import { roleHeader } from "../request/roleHeader.ts";
import { send } from "../request/send.ts";
import { bumpVersion } from "../store/districts.ts";
import { addEntry } from "../store/log.ts";
import { migrate } from "../store/migrate.ts";
import { Calls } from "./calls.ts";
import { Clock } from "./clock.ts";
import { isRead } from "./isRead.ts";
import { mayCall } from "./mayCall.ts";
import { Memory } from "./memory.ts";
import { isHere, type Near } from "./near.ts";
import type { Answer, Order } from "./orders.ts";

/** One district: its storage and its concurrency. What it does for each route are the acts. */
export class District extends DurableObject<Env> {
  readonly #sql = this.ctx.storage.sql;
  readonly #live: Live = new Live(this.ctx, (token) => this.#calls.who({ token }));
  readonly #memory = new Memory(this.#sql, () => this.#live.soon());
  readonly #telling = new Telling(this.ctx, this.env);
  readonly #clock = new Clock(this.ctx.storage, this.#memory, this.#live, this.#telling);
  readonly #calls: Calls = new Calls({
    ...{ sql: this.#sql, memory: this.#memory, live: this.#live },
    wakeForNext: () => this.#clock.wakeForNext(),
    rate: this.env.RATE_PER_MINUTE,
    acts,
    isThere: ({ route }) => route === "createDistrict" || this.#memory.id !== undefined,
    addEntry: (entry) => addEntry(this.#sql, entry),
    bump: () => this.#bump(),
  });

  /** What callers in the same isolate may read; it touches no storage, which is this object's alone. */
  readonly #near: Near = {
    ranking: (token) => {
      const role = this.#memory.knownToken(token, Date.now())?.role;
      const isAllowed = api.rankings.who.some((allowed) => allowed === role);
      return isAllowed ? this.#memory.ranking : undefined;
    },
  };

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.blockConcurrencyWhile(async () => {
      // An import that was cut off leaves nothing behind.
      if (ctx.storage.kv.get(importing)) await ctx.storage.deleteAll();
      migrate(ctx.storage);
      // It may be missing where the data came from elsewhere, or from a release without alarms.
      if ((await ctx.storage.getAlarm()) === null) this.#clock.wakeForNext();
    });
  }

  /** Answers one call. */
  call(order: Order): Answer {
    return this.calls([order])[0] ?? unavailable;
  }

  /**
   * Answers calls that came in together, each on its own: one that fails takes no other with it. They
   * share one commit, and nobody is answered before it is on disk: the output gate sees to it.
   */
  calls(orders: readonly Order[]): Answer[] {
    const answers = orders.map((order) => this.#call(order));
    this.#calls.settle();
    return answers;
  }

  /** The same for one call whose answer goes out as it is: bytes that need no copying from here. */
  override async fetch(request: Request): Promise<Response> {
    const order: Order = JSON.parse(decodeURIComponent(request.headers.get("x-order") ?? ""));
    const long = longActOf(order);
    if (long) return this.#callLong(long, order, request);
    const answer = this.call(order);
    if (order.route === "live" && answer.ok) {
      return this.#live.answer(order, this.#calls.session(order.proof), Date.now());
    }
    return sendAs(order, answer);
  }

  /** Whether somebody may call a route, before what they send is read. */
  allow(order: Pick<Order, "route" | "proof">): Refusal | undefined {
    const who = this.#calls.who(order.proof);
    return who ? mayCall(this.#sql, who, order) : refuse(401, "request.token");
  }

  /** Tells whoever it concerns, and listens, that something happened. */
  announce(event: LiveEvent): void {
    this.#live.announce(event);
  }

  /** What a socket says. */
  override webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): void {
    this.#live.hear(socket, message, Date.now());
  }

  /** A socket says goodbye: without an answer it would stay for a while. */
  override webSocketClose(socket: WebSocket): void {
    answerClose(socket);
  }

  /** Something is due. */
  override alarm(): Promise<void> {
    this.#clock.ring(Date.now(), () => this.#bump());
    return this.#tell();
  }

  /** What the district brings into a region; the next change is told there. */
  bring(asked: Asked): Brought {
    this.#telling.await(asked.region);
    return bring(this.#sql, asked);
  }

  /** The branches and whether each has handed in. For the demo: the Worker asks on localhost only. */
  demoBranches(): DemoBranchesReply {
    return demoBranches(this.#sql);
  }

  #call(order: Order): Answer {
    try {
      this.#isHere();
      return this.ctx.storage.transactionSync(() => this.#calls.answer(order));
    } catch (error) {
      logFailure(order.requestId, error);
      this.#memory.forgetWritten();
      this.#telling.forget();
      if (!isStorageFailure(error)) return refuse(500, "request.internal");
      return isRead(order) && !order.unlogged
        ? this.#call({ ...order, unlogged: true })
        : unavailable;
    }
  }

  /** Answers a call that takes many steps. */
  async #callLong(long: AnyLongAct, order: Order, request: Request): Promise<Response> {
    try {
      const { fresh }: Route = api[order.route];
      if (!fresh && !this.#memory.id) return sendAs(order, unavailable);
      const at = this.#calls.admit(order);
      if ("ok" in at) return sendAs(order, at);
      const { storage } = this.ctx;
      const answer = await long({ ...at, storage, request, clear: () => this.#clear() }, order);
      this.#memory.forgetRows();
      this.#calls.settle();
      return answer instanceof Response ? answer : sendAs(order, { ...answer, role: at.who.role });
    } catch (error) {
      logFailure(order.requestId, error);
      return sendAs(order, isStorageFailure(error) ? unavailable : refuse(500, "request.internal"));
    }
  }

  /** Gives the district a new version. No write waits for regions to be told. */
  #bump(): void {
    bumpVersion(this.#sql);
    if (!this.#telling.changed()) return;
    this.#clock.wakeForNext();
    this.ctx.waitUntil(this.#tell());
  }

  async #tell(): Promise<void> {
    const { id } = this.#memory;
    if (id === undefined || this.#telling.next(Date.now()) === undefined) return;
    await this.#telling.tell(id);
    this.#clock.wakeForNext();
  }

  /** What may be known of this object where it lives. */
  #isHere(): void {
    const { id } = this.#memory;
    if (id !== undefined) isHere(id, this.#near, Date.now());
  }

  /** Empties the object, as if it had never been used. */
  #clear(): Promise<void> {
    const { storage } = this.ctx;
    return this.ctx.blockConcurrencyWhile(async () => {
      await storage.deleteAll();
      migrate(storage);
      this.#memory.forgetAll();
      this.#telling.forget();
    });
  }
}

/** Sends an answer as it is, and names the caller's role to the Worker. */
function sendAs({ requestId }: Order, answer: Answer): Response {
  const reply = send({ var: { requestId } }, answer);
  if (answer.role) reply.headers.set(roleHeader, answer.role);
  return reply;
}

type AnyLongAct = (at: LongAt, order: Order) => Promise<Answer | Response>;

const longActOf = ({ route }: Order): AnyLongAct | undefined =>
  (longActs as Partial<Record<RouteName, unknown>>)[route] as AnyLongAct | undefined;
