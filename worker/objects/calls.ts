import { type RouteName, roles } from "../../shared/index.ts";
import type { At } from "../acts/act.ts";
import { dayOf } from "../acts/numbers.ts";
import { later, type Refusal, refuse, unavailable } from "../errors.ts";
import type { Live } from "../live/live.ts";
import { addAnswer, type Call, readAnswer } from "../store/answers.ts";
import type { Entry } from "../store/log.ts";
import { noteSeen, type TokenRow } from "../store/tokens.ts";
import { isRead } from "./isRead.ts";
import { mayCall } from "./mayCall.ts";
import type { Memory } from "./memory.ts";
import { type Answer, keyScopeOf, type Order, type Proof, type Who } from "./orders.ts";
import { CallRates, Rates } from "./rates.ts";

const nobodyElse = { token: null, person: null, branch: null, units: null, stages: null } as const;
const operator: Who = { role: "operator", ...nobodyElse };

/** How often one code may be given in a minute, by everybody together. */
const triesPerMinute = 30;

/** What a call works with. */
export interface Desk {
  readonly sql: SqlStorage;
  readonly memory: Memory;
  readonly live: Live;
  /** has the object look anew at what is due next */
  readonly wakeForNext: () => void;
  /** how often a session may call in a minute: env.RATE_PER_MINUTE */
  readonly rate: string | undefined;
  /** what it does for each route; what is not there nobody may call here */
  readonly acts: Partial<Readonly<Record<RouteName, unknown>>>;
  /** whether an order finds what it needs: all but those that make it */
  readonly isThere: (order: Order) => boolean;
  readonly addEntry: (entry: Entry) => void;
  /** gives what was changed a version, and tells whoever waits for that */
  readonly bump: () => void;
}

/** What every call goes through: who makes it, whether they may, whether it came before; then its act. */
export class Calls {
  readonly #desk: Desk;
  readonly #rates: CallRates;
  readonly #tries = new Rates(triesPerMinute);
  #hasChanged = false;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#rates = new CallRates(desk.rate);
  }

  /** Answers a call, in a transaction of the caller's. */
  answer(order: Order): Answer {
    if (this.#desk.memory.isImporting) return unavailable;
    // Only what exists has an object: without its row the file is not the one that it had.
    if (!this.#desk.isThere(order)) return unavailable;
    const who = this.who(order.proof);
    return who ? { ...this.#answerTo(who, order), role: who.role } : refuse(401, "request.token");
  }

  /** The caller of an order of many steps, and what it works with; or why not. */
  admit(order: Order): At | Refusal {
    const who = this.who(order.proof);
    if (!who) return refuse(401, "request.token");
    const now = Date.now();
    const refused = this.#tooOften(order, who, now) ?? mayCall(this.#desk.sql, who, order);
    return refused ? { ...refused, role: who.role } : this.#at(order, who, now);
  }

  /** Gives what was changed since this was last asked a version: once for all calls of one commit. */
  settle(): void {
    if (this.#hasChanged) this.#desk.bump();
    this.#hasChanged = false;
  }

  /** Whoever calls; undefined for a token that does not live. */
  who(proof: Proof): Who | undefined {
    if ("operator" in proof) return operator;
    if ("nobody" in proof) return { ...operator, role: "nobody" };
    const token = this.#desk.memory.token(proof.token, Date.now());
    const role = roles.find((known) => known === token?.role);
    if (!token || !role) return undefined;
    const { id, person, branch, units, stages } = token;
    return { role, token: id, person, branch, units, stages };
  }

  /** The session of whoever calls with a token. */
  session(proof: Proof): TokenRow {
    const token = "token" in proof ? this.#desk.memory.token(proof.token, Date.now()) : undefined;
    if (!token) throw new Error("a route for people was called without a token");
    return token;
  }

  #answerTo(who: Who, order: Order): Answer {
    const now = Date.now();
    const refused = this.#tooOften(order, who, now) ?? mayCall(this.#desk.sql, who, order);
    if (refused) return refused;
    this.#noteSeen(order, who, now);
    const at = this.#at(order, who, now);
    const act = actOf(this.#desk.acts, order);
    if (!act) return refuse(403, "request.role");
    if (!order.once) return act(at, order.input);
    const call: Call = { scope: keyScopeOf(who), ...order.once };
    const before = readAnswer(this.#desk.sql, call);
    if (before) return before;
    const answer = act(at, order.input);
    if (order.route !== "submit") this.#desk.memory.forgetRows();
    if (answer.ok) addAnswer(this.#desk.sql, call, { ...answer, body: String(answer.body) }, now);
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
    if (token !== null && !unlogged && this.#desk.memory.isNews(`seen ${token}`, now)) {
      noteSeen(this.#desk.sql, token, dayOf(now));
    }
  }

  #at(order: Order, who: Who, now: number): At {
    const { proof, ifMatch, ifNoneMatch } = order;
    const { sql, memory, live, wakeForNext, addEntry } = this.#desk;
    const log: At["log"] = (act, subject, detail = {}, by) => {
      const { role, person, id: token } = by ?? { ...who, id: who.token };
      addEntry({ time: now, role, person, token, act, subject, detail });
    };
    return {
      ...{ sql, memory, live, who, now, ifMatch, ifNoneMatch, log },
      session: () => this.session(proof),
      seen: (act, subject) => {
        if (order.unlogged) return;
        if (who.role !== "branch" && memory.isNews(`${who.token} ${act} ${subject}`, now)) {
          log(act, subject);
        }
      },
      changed: () => {
        memory.forgetRanking();
        this.#hasChanged = true;
        live.soon();
      },
      cycleChanged: () => {
        memory.forgetCycles();
        wakeForNext();
      },
    };
  }
}

type AnyAct = (at: At, input: unknown) => Answer;

/** Which act belongs to an order is known by its route, which the compiler cannot follow through a table. */
const actOf = (acts: Desk["acts"], { route }: Order): AnyAct | undefined =>
  acts[route] as AnyAct | undefined;
