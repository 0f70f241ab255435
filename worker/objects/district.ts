import { DurableObject } from "cloudflare:workers";
import type { District as DistrictBody, Role, Stage } from "../../shared/index.ts";
import type { Env } from "../env.ts";
import { refuse } from "../errors.ts";
import { buildRanking } from "../rankings/build.ts";
import { matches } from "../rankings/matches.ts";
import { addAnswer, type Call, type Done, readAnswer } from "../store/answers.ts";
import * as districts from "../store/districts.ts";
import { migrate } from "../store/migrate.ts";
import { addSubmission, readAllLatest } from "../store/submissions.ts";
import { readToken, revokeToken, type TokenRow } from "../store/tokens.ts";
import type { Assessed } from "../submissions/assess.ts";
import { receiptOf } from "../submissions/row.ts";
import { checkSubmission } from "./checkSubmission.ts";
import { demoBranches } from "./demoBranches.ts";
import { issueCodes } from "./issueCodes.ts";
import { loadSubmission } from "./loadSubmission.ts";
import { nextRow } from "./nextRow.ts";
import { openSession } from "./openSession.ts";
import type * as orders from "./orders.ts";
import { progressOf } from "./progressOf.ts";
import { sendBack } from "./sendBack.ts";
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
    const isAllowed = roles.some((role) => role === who.role);
    return isAllowed ? { ok: true, who } : refuse(403, "request.role");
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
      const before = readAnswer(this.#sql, call);
      if (before) return before;
      const outcome = checkSubmission(this.#sql, who, order);
      return outcome.ok ? this.#append(order, outcome.assessed, who, call) : outcome;
    });
  }

  /** Sends a branch's self-assessment back. */
  sendBack(order: orders.ReturnOrder): orders.Answer {
    const who = this.#who(order.token);
    if (!who) return refuse(401, "request.token");
    const call = { scope: scopeOf(who), ...order.once };
    return this.#once(call, () => sendBack(this.#sql, who, order, Date.now()));
  }

  /** The submission of a branch that counts, or the newest of a stage. */
  submission(token: string, branch: string, stage?: Stage): orders.Answer {
    const who = this.#who(token);
    return who ? loadSubmission(this.#sql, who, branch, stage) : refuse(401, "request.token");
  }

  /** How far the caller's branches have come; 304 where the caller has the current list. */
  progress(token: string, ifNoneMatch: string | undefined): orders.Tagged {
    const allowed = this.allow(token, ["reviewer", "coordinator"]);
    if (!allowed.ok) return allowed;
    const { id, units } = allowed.who;
    // The list of a reviewer with units is their own: its tag names the token.
    const etag = `"${this.#district().version}${units ? `.${id}` : ""}"`;
    if (matches(ifNoneMatch, etag)) return { ok: true, status: 304, body: "", etag };
    return { ...done(200, progressOf(this.#sql, { units })), etag };
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
    return done(200, demoBranches(this.#sql));
  }

  async #append(
    order: orders.SubmitOrder,
    assessed: Assessed,
    who: TokenRow,
    call: Call,
  ): Promise<Done> {
    const now = Date.now();
    const by = { author: who.id, time: now };
    const stored = await nextRow(this.#sql, this.#district(), order, assessed, by);
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
    const district = this.#district();
    this.#ranking ??= {
      text: JSON.stringify(buildRanking(district, readAllLatest(this.#sql))),
      etag: `"${district.version}"`,
    };
    return this.#ranking;
  }

  #district(): districts.DistrictRow {
    const district = districts.readDistrict(this.#sql);
    if (!district) throw new Error("a token without a district");
    return district;
  }

  #who(token: string): TokenRow | undefined {
    return readToken(this.#sql, token, Date.now());
  }
}

const scopeOf = (who: TokenRow): string => `token:${who.id}`;
