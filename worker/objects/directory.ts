/// <reference path="../nodeCrypto.d.ts" />

import { DurableObject } from "cloudflare:workers";
import { createHmac } from "node:crypto";
import type { Lock } from "../../shared/index.ts";
import type { Office } from "../auth/token.ts";
import type { Env } from "../env.ts";
import {
  addFailure,
  forget,
  isBusy,
  lockedUntil,
  noteSuccess,
  readLocks,
} from "../store/attempts.ts";
import { migrate } from "../store/migrate.ts";
import { directorySteps } from "../store/schema/directory.ts";
import type { Attempt, Tried } from "./attempts.ts";

type Kind = Office["kind"];

/**
 * Knows which districts and regions exist, and which addresses gave too many wrong codes. One object; otherwise
 * asked only for a district that an isolate has not met yet, so that a made-up district in a token never creates
 * an object and its storage.
 */
export class Directory extends DurableObject<Env> {
  readonly #sql = this.ctx.storage.sql;
  #readyAt = 0;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.blockConcurrencyWhile(async () => {
      migrate(ctx.storage, directorySteps);
    });
  }

  /** Enters a district; entering it again changes nothing. */
  add(id: string, kind: Kind = "district"): void {
    if (!this.has(id, kind)) this.ctx.storage.kv.put(`${kind}:${id}`, Date.now());
  }

  /** Notes that a district's own object has it: from here on an object without it has lost its file. */
  made(id: string): void {
    if (!this.isMade(id)) this.ctx.storage.kv.put(`made:${id}`, Date.now());
  }

  isMade(id: string): boolean {
    return this.ctx.storage.kv.get(`made:${id}`) !== undefined;
  }

  has(id: string, kind: Kind = "district"): boolean {
    return this.ctx.storage.kv.get(`${kind}:${id}`) !== undefined;
  }

  /** Those of many districts that exist. */
  known(ids: readonly string[]): string[] {
    return ids.filter((id) => this.has(id));
  }

  /** Whether a district or region exists, and whether somebody may try a code now: the same whether it exists or not. */
  attempt({ address, office }: Tried): Attempt {
    const now = Date.now();
    const from = this.#nameOf(address);
    const until = address === undefined ? 0 : lockedUntil(this.#sql, from, now);
    return {
      exists: this.has(office.id, office.kind),
      lockedFor: Math.ceil(Math.max(until - now, 0) / 1000),
      slow: address === undefined && isBusy(this.#sql, from, now),
    };
  }

  /** Counts a wrong code. Of a district that is not there only the address is counted: ids can be made up without end. */
  failed({ address, office: { id, kind } }: Tried): void {
    const name = kind === "region" ? `region:${id}` : id;
    const where = this.has(id, kind) ? name : undefined;
    const from = this.#nameOf(address);
    this.ctx.storage.transactionSync(() => addFailure(this.#sql, from, where, Date.now()));
  }

  /** Who shares an address with people that come in is not taken for somebody who guesses. */
  succeeded({ address }: Tried): void {
    if (address !== undefined) noteSuccess(this.#sql, this.#nameOf(address), Date.now());
  }

  /** The addresses that are locked out and gave wrong codes of a district. */
  locks(district: string): Lock[] {
    return readLocks(this.#sql, district, Date.now());
  }

  /** Lets an address try again, if it gave wrong codes of this district. */
  lift(district: string, lock: number): void {
    this.ctx.storage.transactionSync(() => forget(this.#sql, district, lock));
  }

  /** Whether storage can be written and read; really asked once in five seconds, since anybody may ask. */
  ready(): boolean {
    const now = Date.now();
    if (Math.abs(now - this.#readyAt) < 5000) return true;
    this.ctx.storage.kv.put("ready", now);
    const ready = this.ctx.storage.kv.get("ready") === now;
    if (ready) this.#readyAt = now;
    return ready;
  }

  /** What an address is stored as: nobody can work out the address without the operator's key. */
  #nameOf(address: string | undefined): string {
    if (address === undefined) return "";
    const secret = `${this.#pepper()}:${this.env.OPERATOR_KEY ?? ""}`;
    return createHmac("sha256", secret).update(address).digest("hex");
  }

  #pepper(): string {
    const { kv } = this.ctx.storage;
    const known = kv.get<string>("pepper");
    if (known !== undefined) return known;
    const made = crypto.randomUUID();
    kv.put("pepper", made);
    return made;
  }
}
