import { DurableObject } from "cloudflare:workers";
import { api, chainStart, type Route } from "../../shared/index.ts";
import type { Env } from "../env.ts";
import { isStorageFailure, type Refusal, refuse, unavailable } from "../errors.ts";
import { Live } from "../live/live.ts";
import { logFailure } from "../log.ts";
import { Gathering, unhurried } from "../regions/gathering.ts";
import { regionActs } from "../regions/index.ts";
import { regionRankings } from "../regions/rankings.ts";
import { Shares } from "../regions/shares.ts";
import { send } from "../request/send.ts";
import { addEntry } from "../store/log.ts";
import { migrate } from "../store/migrate.ts";
import { readRegion } from "../store/regions.ts";
import { regionSteps } from "../store/schema/region.ts";
import { Calls } from "./calls.ts";
import { mayCall } from "./mayCall.ts";
import { Memory } from "./memory.ts";
import type { Answer, Order } from "./orders.ts";

/** So long, in milliseconds, after it was made the region asks its districts for the first time. */
const soon = 5000;

/** Several districts together: which they are, who may look, and what they last told. The districts keep the data. */
export class Region extends DurableObject<Env> {
  readonly #sql = this.ctx.storage.sql;
  readonly #shares = new Shares(this.#sql);
  readonly #calls = new Calls({
    sql: this.#sql,
    memory: new Memory(this.#sql),
    live: new Live(this.ctx, () => undefined),
    wakeForNext: () => undefined,
    rate: this.env.RATE_PER_MINUTE,
    acts: regionActs(this.#shares),
    isThere: ({ route }) => route === "createRegion" || readRegion(this.#sql) !== undefined,
    addEntry: (entry) => addEntry(this.#sql, entry, { seq: 0, hash: chainStart }),
    bump: () => undefined,
  });

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.blockConcurrencyWhile(async () => {
      migrate(ctx.storage, regionSteps);
    });
  }

  /** Answers one call. */
  async call(order: Order): Promise<Answer> {
    try {
      if (order.route === "regionRankings") return await this.#rankings(order);
      const answer = this.ctx.storage.transactionSync(() => this.#calls.answer(order));
      if (order.route === "createRegion" && answer.ok) {
        await this.ctx.storage.setAlarm(Date.now() + soon);
      }
      return answer;
    } catch (error) {
      logFailure(order.requestId, error);
      return isStorageFailure(error) ? unavailable : refuse(500, "request.internal");
    }
  }

  /** Answers calls that came in together. */
  calls(orders: readonly Order[]): Promise<Answer[]> {
    return Promise.all(orders.map((order) => this.call(order)));
  }

  /** Whether somebody may call a route, before what they send is read: nobody those of a district. */
  allow({ route, proof }: Pick<Order, "route" | "proof">): Refusal | undefined {
    const who = this.#calls.who(proof);
    if (!who) return refuse(401, "request.token");
    const { of = "district" }: Route = api[route];
    return of === "district" ? refuse(403, "request.role") : mayCall(this.#sql, who, { route });
  }

  /** What is answered as it is: nothing here is. */
  override async fetch(request: Request): Promise<Response> {
    const order: Order = JSON.parse(decodeURIComponent(request.headers.get("x-order") ?? ""));
    const answer = this.allow(order) ?? refuse(403, "request.role");
    return send({ var: { requestId: order.requestId } }, answer);
  }

  /** A district says that it is another than when it was last asked. */
  changed(district: string): void {
    this.#shares.noteChange(district);
  }

  /** Asks those districts that were never asked, so that whoever comes first need not wait for all. */
  override async alarm(): Promise<void> {
    const region = readRegion(this.#sql);
    if (!region) return;
    const stale = region.districts.filter((id) => this.#shares.isStale(id));
    const gathering = new Gathering(this.env, region.id, this.#shares, unhurried);
    await gathering.ask(new Map(stale.map((id) => [id, 0])));
  }

  async #rankings(order: Extract<Order, { route: "regionRankings" }>): Promise<Answer> {
    if (!readRegion(this.#sql)) return unavailable;
    const at = this.#calls.admit(order);
    if ("ok" in at) return at;
    const later = (work: Promise<unknown>) => this.ctx.waitUntil(work.catch(() => undefined));
    const answer = await regionRankings(
      { ...at, env: this.env, shares: this.#shares, later },
      order.input,
    );
    return { ...answer, role: at.who.role };
  }
}
