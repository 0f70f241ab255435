import { dropShares, type KeptShare, readShares, writeAsked, writeShare } from "../store/shares.ts";
import type { Brought, Share } from "./share.ts";

/** How long, in milliseconds, a district is believed that says nothing. */
const belief = 10 * 60 * 1000;
/** So many of those that were asked longest ago are asked again after an answer. */
const again = 50;

/** The districts' shares as they last told them: kept in storage, and parsed in memory. */
export class Shares {
  readonly #sql: SqlStorage;
  #all: Map<string, KeptShare> | undefined;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  get(district: string): Share | undefined {
    return this.#kept.get(district)?.share;
  }

  /** When a district was last asked, in milliseconds since 1970. */
  askedAt(district: string): number {
    return this.#kept.get(district)?.time ?? 0;
  }

  /** Whether a district has to be asked: it never was, or has said since that it is another. */
  isStale(district: string): boolean {
    const kept = this.#kept.get(district);
    return !kept?.share || kept.told !== kept.seen;
  }

  /** How often a district has said that it is another: to be read before it is asked. */
  told(district: string): number {
    return this.#kept.get(district)?.told ?? 0;
  }

  /** A district says that it is another. */
  noteChange(district: string): void {
    const kept = this.#kept.get(district) ?? { share: undefined, time: 0, told: 0, seen: 0 };
    kept.told += 1;
    this.#kept.set(district, kept);
    if (kept.time > 0) writeAsked(this.#sql, district, kept);
    else writeShare(this.#sql, district, kept);
  }

  /** Keeps what a district answered. What it may have said in the meantime still counts as new. */
  keep(district: string, { share }: Brought, toldBefore: number, now: number): void {
    const kept = this.#kept.get(district);
    const next: KeptShare = {
      share: share ?? kept?.share,
      ...{ time: now, told: kept?.told ?? toldBefore, seen: toldBefore },
    };
    this.#kept.set(district, next);
    if (share) writeShare(this.#sql, district, next);
    else writeAsked(this.#sql, district, next);
  }

  /** Those that nobody has asked for long: should what they had to say be lost, it is found out. */
  longUnasked(districts: readonly string[], now: number): readonly string[] {
    return districts
      .filter((id) => this.#kept.has(id) && this.askedAt(id) < now - belief)
      .sort((a, b) => this.askedAt(a) - this.askedAt(b))
      .slice(0, again);
  }

  /** To be called where the districts of the region are others. */
  forget(): void {
    dropShares(this.#sql);
    this.#all = undefined;
  }

  get #kept(): Map<string, KeptShare> {
    this.#all ??= readShares(this.#sql);
    return this.#all;
  }
}
