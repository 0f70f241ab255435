import { DurableObject } from "cloudflare:workers";
import {
  type ActName,
  api,
  type DemoBranchesReply,
  type LiveEvent,
  type Route,
  type RouteName,
  roles,
} from "../../shared/index.ts";
import type { At } from "../acts/act.ts";
import { demoBranches } from "../acts/demoBranches.ts";
import { acts } from "../acts/index.ts";
import { dayOf } from "../acts/numbers.ts";
import { nextAlarm, passMoments } from "../cycle/moments.ts";
import type { Env } from "../env.ts";
import { isStorageFailure, later, type Refusal, refuse, unavailable } from "../errors.ts";
import { answerClose } from "../live/listener.ts";
import { Live } from "../live/live.ts";
import { logFailure } from "../log.ts";
import { importing } from "../longActs/importDistrict.ts";
import { longActs } from "../longActs/index.ts";
import type { LongAt } from "../longActs/longAct.ts";
import { type Share, shareOf } from "../regions/share.ts";
import { roleHeader } from "../request/roleHeader.ts";
import { send } from "../request/send.ts";
import { addAnswer, type Call, readAnswer } from "../store/answers.ts";
import type { StoredCycle } from "../store/cycles.ts";
import { bumpVersion, readDistrict } from "../store/districts.ts";
import { addEntry } from "../store/log.ts";
import { migrate } from "../store/migrate.ts";
import { noteSeen, type TokenRow } from "../store/tokens.ts";
import { isRead } from "./isRead.ts";
import { mayCall } from "./mayCall.ts";
import { Memory } from "./memory.ts";
import { isHere, type Near } from "./near.ts";
import {
  type Answer,
  keyScopeOf,
  type Order,
  type OrderOf,
  type Proof,
  type Who,
} from "./orders.ts";
import { CallRates, Rates } from "./rates.ts";

const nobodyElse = { token: null, person: null, branch: null, units: null, stages: null } as const;
const operator: Who = { role: "operator", ...nobodyElse };

/** How often one code may be given in a minute, by everybody together. */
const triesPerMinute = 30;

/** One district: its storage and its concurrency. What it does for each route are the acts. */
export class District extends DurableObject<Env> {
  readonly #sql = this.ctx.storage.sql;
  readonly #live: Live = new Live(this.ctx, (token) => this.#who({ token }));
  readonly #memory = new Memory(this.#sql, () => this.#live.soon());
  /** whether the calls at hand changed the ranking, or how far the branches have come */
  #hasChanged = false;
  readonly #rates = new CallRates(this.env.RATE_PER_MINUTE);
  readonly #tries = new Rates(triesPerMinute);

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
      if ((await ctx.storage.getAlarm()) === null) this.#wakeForNext();
    });
  }

  /** Answers one call. */
  call(order: Order): Answer {
    return this.calls([order])[0] ?? unavailable;
  }

  #call(order: Order): Answer {
    try {
      this.#isHere();
      return this.ctx.storage.transactionSync(() => this.#answer(order));
    } catch (error) {
      this.#memory.forgetNews();
      logFailure(order.requestId, error);
      // What was read in a transaction that did not come about is not so.
      this.#memory.forgetCycles();
      this.#memory.forgetRows();
      if (!isStorageFailure(error)) return refuse(500, "request.internal");
      return isRead(order) && !order.unlogged
        ? this.#call({ ...order, unlogged: true })
        : unavailable;
    }
  }

  /**
   * Answers calls that came in together, each on its own: one that fails takes no other with it. They
   * share one commit, and nobody is answered before it is on disk: the output gate sees to it.
   */
  calls(orders: readonly Order[]): Answer[] {
    const answers = orders.map((order) => this.#call(order));
    // Once for all of them, in the same commit.
    if (this.#hasChanged) bumpVersion(this.#sql);
    this.#hasChanged = false;
    return answers;
  }

  /** The same for one call whose answer goes out as it is: bytes that need no copying from here. */
  override async fetch(request: Request): Promise<Response> {
    const order: Order = JSON.parse(decodeURIComponent(request.headers.get("x-order") ?? ""));
    const long = longActOf(order);
    if (long) return this.#callLong(long, order, request);
    const answer = this.call(order);
    if (order.route === "live" && answer.ok) {
      return this.#live.answer(order, this.#session(order.proof), Date.now());
    }
    return sendAs(order, answer);
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

  /** Whether somebody may call a route, before what they send is read. */
  allow(order: Pick<Order, "route" | "proof">): Refusal | undefined {
    const who = this.#who(order.proof);
    return who ? mayCall(this.#sql, who, order) : refuse(401, "request.token");
  }

  /** What happens in the cycle by itself. It may run twice, or late: each moment counts once. */
  override alarm(): void {
    const now = Date.now();
    const passed = this.ctx.storage.transactionSync(() => {
      const stored = this.#cycle();
      const moments = stored ? passMoments(this.#sql, stored, now) : [];
      if (moments.length > 0) bumpVersion(this.#sql);
      return moments;
    });
    this.#memory.ranking = undefined;
    this.#memory.forgetCycles();
    for (const { at, kind, stage, unit } of passed) {
      const place = unit === undefined ? {} : { unit };
      this.announce({ type: "stage", stage, kind, at: new Date(at).toISOString(), ...place });
    }
    if (passed.length > 0) this.#live.soon();
    this.#wakeForNext();
  }

  /** The branches and whether each has handed in. For the demo: the Worker asks on localhost only. */
  demoBranches(): DemoBranchesReply {
    return demoBranches(this.#sql);
  }

  /** What may be known of this object where it lives. */
  #isHere(): void {
    const { id } = this.#memory;
    if (id !== undefined) isHere(id, this.#near, Date.now());
  }

  /** Answers a call that takes many steps. */
  async #callLong(long: AnyLongAct, order: Order, request: Request): Promise<Response> {
    try {
      const { fresh }: Route = api[order.route];
      if (!fresh && !this.#memory.id) return sendAs(order, unavailable);
      const who = this.#who(order.proof);
      if (!who) return sendAs(order, refuse(401, "request.token"));
      const now = Date.now();
      const refused = this.#tooOften(order, who, now) ?? mayCall(this.#sql, who, order);
      if (refused) return sendAs(order, { ...refused, role: who.role });
      const at = { ...this.#at(order, who, now), storage: this.ctx.storage, request };
      const answer = await long({ ...at, clear: () => this.#clear() }, order);
      this.#memory.forgetRows();
      return answer instanceof Response ? answer : sendAs(order, { ...answer, role: who.role });
    } catch (error) {
      logFailure(order.requestId, error);
      return sendAs(order, isStorageFailure(error) ? unavailable : refuse(500, "request.internal"));
    }
  }

  /** Empties the object, as if it had never been used. */
  #clear(): Promise<void> {
    const { storage } = this.ctx;
    return this.ctx.blockConcurrencyWhile(async () => {
      await storage.deleteAll();
      migrate(storage);
      this.#memory.forgetAll();
    });
  }

  /** What the district brings into its region. */
  share(limit: number): Share {
    return shareOf(this.#sql, limit);
  }

  #answer(order: Order): Answer {
    if (this.#memory.isImporting) return unavailable;
    // Only a district that exists has an object: without its row the file is not the one that it had.
    if (order.route !== "createDistrict" && !this.#memory.id) return unavailable;
    const who = this.#who(order.proof);
    return who ? { ...this.#answerTo(who, order), role: who.role } : refuse(401, "request.token");
  }

  #answerTo(who: Who, order: Order): Answer {
    const now = Date.now();
    const refused = this.#tooOften(order, who, now) ?? mayCall(this.#sql, who, order);
    if (refused) return refused;
    this.#noteSeen(order, who, now);
    const at = this.#at(order, who, now);
    if (!order.once) return act(at, order);
    const call: Call = { scope: keyScopeOf(who), ...order.once };
    const before = readAnswer(this.#sql, call);
    if (before) return before;
    const answer = act(at, order);
    if (order.route !== "submit") this.#memory.forgetRows();
    if (answer.ok) addAnswer(this.#sql, call, { ...answer, body: String(answer.body) }, now);
    return answer;
  }

  /** Who calls too often, or gives the same code, right or wrong, again and again. */
  #tooOften(order: Order, { token }: Who, now: number): Refusal | undefined {
    if (order.unlogged) return undefined;
    const wait =
      order.route === "openSession"
        ? this.#tries.take(order.input.codeHash, now)
        : this.#rates.take(token, isRead(order), now);
    return wait > 0 ? later(429, "request.limit", wait) : undefined;
  }

  /** Notes the day of a session's last call, once a day. */
  #noteSeen({ unlogged }: Order, { token }: Who, now: number): void {
    if (token !== null && !unlogged && this.#memory.isNews(`seen ${token}`, now)) {
      noteSeen(this.#sql, token, dayOf(now));
    }
  }

  /** The district's present cycle. */
  #cycle(): StoredCycle | undefined {
    const district = readDistrict(this.#sql);
    return district && this.#memory.cycle(district.cycle);
  }

  /**
   * Wakes the object when something is due next: a moment of its cycle, at once if it is overdue, or the
   * end of a token that somebody listens with.
   */
  #wakeForNext(): void {
    const next = Math.min(
      nextAlarm(this.#cycle()) ?? Number.POSITIVE_INFINITY,
      this.#live.closeEnded() ?? Number.POSITIVE_INFINITY,
    );
    const { storage } = this.ctx;
    void (Number.isFinite(next) ? storage.setAlarm(next) : storage.deleteAlarm());
  }

  #at(order: Order, who: Who, now: number): At {
    const { proof, ifMatch, ifNoneMatch } = order;
    const sql = this.#sql;
    const memory = this.#memory;
    const live = this.#live;
    const log: At["log"] = (act, subject, detail = {}, by) => {
      const { role, person, id: token } = by ?? { ...who, id: who.token };
      addEntry(sql, { time: now, role, person, token, act, subject, detail });
    };
    return {
      ...{ sql, memory, live, who, now, ifMatch, ifNoneMatch, log },
      session: () => this.#session(proof),
      seen: (act, subject) => {
        if (order.unlogged) return;
        if (who.role !== "branch" && memory.isNews(`${who.token} ${act} ${subject}`, now)) {
          log(act, subject);
        }
      },
      changed: () => {
        memory.ranking = undefined;
        this.#hasChanged = true;
        live.soon();
      },
      cycleChanged: () => {
        memory.forgetCycles();
        this.#wakeForNext();
      },
    };
  }

  #who(proof: Proof): Who | undefined {
    if ("operator" in proof) return operator;
    if ("nobody" in proof) return { ...operator, role: "nobody" };
    const token = this.#memory.token(proof.token, Date.now());
    const role = roles.find((known) => known === token?.role);
    if (!token || !role) return undefined;
    const { id, person, branch, units, stages } = token;
    return { role, token: id, person, branch, units, stages };
  }

  #session(proof: Proof): TokenRow {
    const token = "token" in proof ? this.#memory.token(proof.token, Date.now()) : undefined;
    if (!token) throw new Error("a route for people was called without a token");
    return token;
  }
}

/** Sends an answer as it is, and names the caller's role to the Worker. */
function sendAs({ requestId }: Order, answer: Answer): Response {
  const reply = send({ var: { requestId } }, answer);
  if (answer.role) reply.headers.set(roleHeader, answer.role);
  return reply;
}

/** Which act belongs to an order is known by its route, which the compiler cannot follow through a table. */
const act = (at: At, order: Order): Answer =>
  (acts[order.route as ActName] as (at: At, input: OrderOf<Order["route"]>["input"]) => Answer)(
    at,
    order.input,
  );

type AnyLongAct = (at: LongAt, order: Order) => Promise<Answer | Response>;

const longActOf = ({ route }: Order): AnyLongAct | undefined =>
  (longActs as Partial<Record<RouteName, unknown>>)[route] as AnyLongAct | undefined;
