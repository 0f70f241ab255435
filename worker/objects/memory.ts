import { type Grid, gridById, parseGrid, type Rating } from "../../shared/index.ts";
import { OverviewMemory } from "../overview/overviewMemory.ts";
import { readCycle, type StoredCycle } from "../store/cycles.ts";
import { districtOf, type KnownBranch, readBranch, readDistrict } from "../store/districts.ts";
import { readGridBody, readVersions } from "../store/grids.ts";
import { type Head, readHead } from "../store/submissions.ts";
import { readToken, type TokenRow } from "../store/tokens.ts";
import type { Reply } from "./orders.ts";

const day = 24 * 60 * 60 * 1000;
/** Enough for a large district; what is left out is read from storage again. */
const most = 20_000;
/** Own grids that are kept parsed; each may weigh some megabytes. */
const mostGrids = 12;
/** What submissions come to: a few numbers each. */
const mostRatings = 100_000;
/** Years whose publication is kept; there are hardly more. */
const mostYears = 10;

/** A reply as it goes out. */
export interface Snapshot {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/**
 * What an object keeps in memory because it is asked for often. All of it can be lost at any time, and
 * nobody else writes the object's storage, so that it is never stale.
 */
export class Memory {
  /** the ranking as it goes out, until the next write that changes it */
  ranking: Snapshot | undefined;
  readonly overview = new OverviewMemory();
  /** while an import is under way nobody else is answered */
  isImporting = false;
  readonly #sql: SqlStorage;
  readonly #branches = new Map<string, KnownBranch>();
  #head: Head | undefined;
  #id: string | undefined;
  #year: number | undefined;
  readonly #onTokens: () => void;
  readonly #tokens = new Map<string, TokenRow>();
  readonly #grids = new Map<string, Grid>();
  readonly #news = new Set<string>();
  readonly #cycles = new Map<number, StoredCycle | undefined>();
  readonly #ratings = new Map<string, Rating>();
  readonly #publications = new Map<number | undefined, Reply | undefined>();
  #today = 0;

  /** @param onTokens called when tokens have changed: sockets of ended ones are closed */
  constructor(sql: SqlStorage, onTokens: () => void = () => undefined) {
    this.#sql = sql;
    this.#onTokens = onTokens;
  }

  /** The district's id, once it has been made. */
  get id(): string | undefined {
    this.#id ??= readDistrict(this.#sql)?.id;
    return this.#id;
  }

  /** The live token of a hash. */
  token(hash: string, now: number): TokenRow | undefined {
    const known = this.#tokens.get(hash) ?? readToken(this.#sql, hash);
    if (!known || known.expires <= now) return undefined;
    if (this.#tokens.size >= most) this.#tokens.clear();
    this.#tokens.set(hash, known);
    return known;
  }

  /** The same, only where it is in memory already: for callers that may not touch the storage. */
  knownToken(hash: string, now: number): TokenRow | undefined {
    const known = this.#tokens.get(hash);
    return known && known.expires > now ? known : undefined;
  }

  /** To be called with every change of a token. */
  forgetTokens(): void {
    this.#tokens.clear();
    this.#onTokens();
  }

  /** To be called where what was written is taken back: what was read or news meanwhile is not so. */
  forgetWritten(): void {
    this.#id = undefined;
    this.#ratings.clear();
    this.#publications.clear();
    this.#news.clear();
    this.forgetRows();
    this.forgetCycles();
  }

  /** The year that the district is in. */
  get year(): number {
    this.#year ??= districtOf(this.#sql).cycle;
    return this.#year;
  }

  /** A year's cycle; undefined where none was set. */
  cycle(year: number): StoredCycle | undefined {
    if (!this.#cycles.has(year)) this.#cycles.set(year, readCycle(this.#sql, year));
    return this.#cycles.get(year);
  }

  /** A branch, as it is now. */
  branch(id: string): KnownBranch | undefined {
    const known = this.#branches.get(id) ?? readBranch(this.#sql, id);
    if (known && this.#branches.size >= most) this.#branches.clear();
    if (known) this.#branches.set(id, known);
    return known;
  }

  /** To be called with every change of the ranking, or of how far a branch has come. */
  forgetRanking(): void {
    this.ranking = undefined;
    this.overview.forgetRows();
  }

  /** The end of the chain of submissions; who appends to it says so. */
  get head(): Head {
    this.#head ??= readHead(this.#sql);
    return this.#head;
  }

  set head({ seq, hash }: Head) {
    this.#head = { seq, hash };
  }

  /** To be called with every other write than a submission's. */
  forgetRows(): void {
    this.#branches.clear();
    this.#head = undefined;
  }

  /** What a submission comes to, by its number and what its branch is: it never changes. */
  rating(key: string, make: () => Rating): Rating {
    const known = this.#ratings.get(key);
    if (known) return known;
    if (this.#ratings.size >= mostRatings) this.#ratings.clear();
    const made = make();
    this.#ratings.set(key, made);
    return made;
  }

  /** What was published of a year, or of the newest; undefined where nothing was. */
  publication(year: number | undefined, make: () => Reply | undefined): Reply | undefined {
    if (this.#publications.size >= mostYears) this.#publications.clear();
    if (!this.#publications.has(year)) this.#publications.set(year, make());
    return this.#publications.get(year);
  }

  /** To be called with every publication. */
  forgetPublications(): void {
    this.#publications.clear();
  }

  /** To be called where the storage is emptied. */
  forgetAll(): void {
    this.#ratings.clear();
    this.#publications.clear();
    this.#id = undefined;
    this.ranking = undefined;
    this.overview.forgetAll();
    this.#tokens.clear();
    this.#news.clear();
    this.#grids.clear();
    this.forgetRows();
    this.forgetCycles();
  }

  /** To be called with every change of a cycle, and of the present year. */
  forgetCycles(): void {
    this.overview.forgetRows();
    this.#year = undefined;
    this.#cycles.clear();
  }

  /** A grid, shipped or the district's own: a version of it, or the newest. */
  grid(id: string, version?: string): Grid | undefined {
    const shipped = gridById(id);
    if (shipped) return version === undefined || version === shipped.version ? shipped : undefined;
    const wanted = version ?? readVersions(this.#sql, id)[0];
    return wanted === undefined ? undefined : this.#ownGrid(id, wanted);
  }

  /** A published version never changes: parsed once, it is kept. */
  #ownGrid(id: string, version: string): Grid | undefined {
    const key = `${id}@${version}`;
    const known = this.#grids.get(key);
    if (known) return known;
    const body = readGridBody(this.#sql, id, version);
    const parsed = body === undefined ? undefined : parseGrid(JSON.parse(body));
    if (!parsed?.ok) return undefined;
    if (this.#grids.size >= mostGrids) this.#grids.clear();
    this.#grids.set(key, parsed.value);
    return parsed.value;
  }

  /** Whether something is seen for the first time today. */
  isNews(what: string, now: number): boolean {
    const today = Math.floor(now / day);
    if (today !== this.#today || this.#news.size >= most) this.#news.clear();
    this.#today = today;
    if (this.#news.has(what)) return false;
    this.#news.add(what);
    return true;
  }
}
