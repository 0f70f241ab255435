import { DurableObject } from "cloudflare:workers";
import { type District as DistrictBody, type Role, stages } from "../../shared/index.ts";
import type { Env } from "../env.ts";
import { refuse } from "../errors.ts";
import { buildRanking } from "../rankings/build.ts";
import { matches } from "../rankings/matches.ts";
import { addAnswer, type Call, type Done, readAnswer } from "../store/answers.ts";
import * as districts from "../store/districts.ts";
import { migrate } from "../store/migrate.ts";
import { addSubmission, readAllLatest, readHead, readLatest } from "../store/submissions.ts";
import { readToken, revokeToken, type TokenRow } from "../store/tokens.ts";
import { chainHash } from "../submissions/chain.ts";
import { fitsBranch, mayHandIn, mayRead } from "../submissions/mayHandIn.ts";
import { receiptOf } from "../submissions/row.ts";
import { issueCodes } from "./issueCodes.ts";
import { openSession } from "./openSession.ts";
import type * as orders from "./orders.ts";
import { sessionInfo } from "./sessionInfo.ts";
import { turns } from "./turns.ts";

const done = (status: number, body: object): Done => ({
  ok: true,
  status,
  body: JSON.stringify(body),
});

/** One district: its storage and its concurrency. What it decides is pure and lives elsewhere. */
export class District extends DurableObject<Env> {
  readonly #sql = this.ctx.storage.sql;
  readonly #inTurn = turns();
  /** the ranking as it goes out, kept until the next write */
  #ranking: { readonly text: string; readonly etag: string } | undefined;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.blockConcurrencyWhile(async () => {
      migrate(ctx.storage);
    });
  }

  /** Makes the district or brings it up to date. The Worker has checked the operator's key. */
  create(body: DistrictBody, once: orders.Once): orders.Answer {
    return this.#once({ scope: "operator", ...once }, () => {
      const status = districts.readDistrict(this.#sql) ? 200 : 201;
      districts.writeDistrict(this.#sql, body);
      const units = districts.countUnits(this.#sql);
      return done(status, { id: body.id, units, branches: districts.countBranches(this.#sql) });
    });
  }

  /** Whether a token lives and its role is one of those given; 401 or 403 otherwise. */
  allow(token: string, roles: readonly Role[]): orders.Allowed {
    const who = this.#who(token);
    if (!who) return refuse(401, "request.token");
    const role = roles.find((allowed) => allowed === who.role);
    return role ? { ok: true, role } : refuse(403, "request.role");
  }

  /** Stores new access codes by their hashes. */
  addCodes(order: orders.CodesOrder): orders.Answer {
    const who = "token" in order.proof ? this.#who(order.proof.token) : undefined;
    if ("token" in order.proof && !who) return refuse(401, "request.token");
    if (who && who.role !== "coordinator") return refuse(403, "request.role");
    const scope = who ? scopeOf(who) : "operator";
    return this.#once({ scope, ...order.once }, () => issueCodes(this.#sql, order, Date.now()));
  }

  /** Redeems an access code, once; every reason not to gives the same answer. */
  open(order: orders.SessionOrder): orders.Answer {
    return this.ctx.storage.transactionSync(() => openSession(this.#sql, order, Date.now()));
  }

  /** Revokes the token itself. */
  close(token: string): orders.Answer {
    const who = this.#who(token);
    if (!who) return refuse(401, "request.token");
    revokeToken(this.#sql, who.id, Date.now());
    return { ok: true, status: 204, body: "" };
  }

  me(token: string): orders.Answer {
    const who = this.#who(token);
    const info = who && sessionInfo(this.#sql, who.role, who.branch);
    return info ? done(200, info) : refuse(401, "request.token");
  }

  /** Appends a submission. When this answers 201 the row is on disk: the output gate sees to it. */
  submit(order: orders.SubmitOrder): Promise<orders.Answer> {
    return this.#inTurn(async () => {
      const who = this.#who(order.token);
      if (!who) return refuse(401, "request.token");
      const call = { scope: scopeOf(who), ...order.once };
      const before = readAnswer(this.#sql, call) ?? mayHandIn(who, order.branch, order.stage);
      if (before) return before;
      const branch = districts.readBranch(this.#sql, order.branch);
      const refused = fitsBranch(branch, order.grid);
      if (refused) return refused;
      return order.outcome.ok
        ? this.#append(order, order.outcome.assessed, who, call)
        : order.outcome;
    });
  }

  /** The submission of a branch that counts. */
  submission(token: string, branch: string): orders.Answer {
    const who = this.#who(token);
    if (!who) return refuse(401, "request.token");
    const refused = mayRead(who, branch);
    if (refused) return refused;
    const row = readLatest(this.#sql, branch);
    if (!row) return refuse(404, "request.notFound");
    const receipt = JSON.stringify(receiptOf(row));
    const body = `{"receipt":${receipt},"marks":${row.marks},"reasons":${row.reasons}}`;
    return { ok: true, status: 200, body };
  }

  /** The combined ranking; 304 where the caller has the current one. */
  ranking(token: string, ifNoneMatch: string | undefined): orders.Tagged {
    const allowed = this.allow(token, ["reviewer", "coordinator"]);
    if (!allowed.ok) return allowed;
    const { text, etag } = this.#snapshot();
    const fresh = matches(ifNoneMatch, etag);
    return { ok: true, status: fresh ? 304 : 200, body: fresh ? "" : text, etag };
  }

  /** The branches and whether each has handed in. For the demo: the Worker asks on localhost only. */
  branches(): orders.Answer {
    const branches = readAllLatest(this.#sql).map(({ id, name, unit, grid, time }) => {
      return { id, name, unit, grid, submitted: time !== null };
    });
    return done(200, { branches });
  }

  async #append(
    order: orders.SubmitOrder,
    assessed: Extract<orders.SubmitOrder["outcome"], { ok: true }>["assessed"],
    who: TokenRow,
    call: Call,
  ): Promise<Done> {
    const now = Date.now();
    const head = readHead(this.#sql);
    const { branch } = order;
    const cycle = districts.readDistrict(this.#sql)?.cycle;
    if (cycle === undefined) throw new Error("a token without a district");
    const place = { seq: head.seq + 1, cycle, branch, stage: stages.indexOf(order.stage) };
    const row = { ...place, author: who.id, time: now, ...assessed, prev_hash: head.hash };
    const stored = { ...row, hash: await chainHash(row) };
    const answer = done(201, receiptOf(stored));
    this.#write(() => {
      addSubmission(this.#sql, stored);
      addAnswer(this.#sql, call, answer, now);
      districts.bumpVersion(this.#sql);
    });
    return answer;
  }

  /** Runs a write in one transaction unless its key was used before; only what succeeded is kept. */
  #once(call: Call, write: () => orders.Answer): orders.Answer {
    const before = readAnswer(this.#sql, call);
    if (before) return before;
    return this.#write(() => {
      const answer = write();
      if (answer.ok) addAnswer(this.#sql, call, answer, Date.now());
      return answer;
    });
  }

  #write<T>(task: () => T): T {
    this.#ranking = undefined;
    return this.ctx.storage.transactionSync(task);
  }

  #snapshot(): { readonly text: string; readonly etag: string } {
    const district = districts.readDistrict(this.#sql);
    if (!district) throw new Error("a token without a district");
    this.#ranking ??= {
      text: JSON.stringify(buildRanking(district, readAllLatest(this.#sql))),
      etag: `"${district.version}"`,
    };
    return this.#ranking;
  }

  #who(token: string): TokenRow | undefined {
    return readToken(this.#sql, token, Date.now());
  }
}

const scopeOf = (who: TokenRow): string => `token:${who.id}`;
