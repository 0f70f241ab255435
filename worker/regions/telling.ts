import type { Env } from "../env.ts";
import { logFailure } from "../log.ts";
import { regionOf } from "../request/findDistrict.ts";

/** Names in storage: which regions ever asked, and which of them have to be told. */
const stored = { asking: "regions", due: "regions to tell" } as const;
/** When a region that could not be told is tried again, in milliseconds. */
const patience = 60_000;

/**
 * Tells regions that the district is another now: once, however often it changes, until they ask again. Who
 * is due is stored with the change itself, so that nobody is forgotten whatever happens in between. That
 * somebody was told is only remembered: an object that forgets it tells them once more.
 */
export class Telling {
  readonly #ctx: DurableObjectState;
  readonly #env: Env;
  readonly #told = new Set<string>();
  #asking: readonly string[] | undefined;
  #due: readonly string[] | undefined;

  constructor(ctx: DurableObjectState, env: Env) {
    this.#ctx = ctx;
    this.#env = env;
  }

  /** A region asks, and is told of the next change. */
  await(region: string): void {
    this.#told.delete(region);
    if (this.#regions.includes(region)) return;
    this.#asking = [...this.#regions, region];
    this.#ctx.storage.kv.put(stored.asking, this.#asking);
  }

  /** Something has changed; whether somebody has to be told. */
  changed(): boolean {
    const news = this.#regions.filter((one) => !this.#told.has(one) && !this.due.includes(one));
    if (news.length === 0) return false;
    this.#setDue([...this.due, ...news]);
    return true;
  }

  /** When it is time to try again, in milliseconds since 1970. */
  next(now: number): number | undefined {
    return this.due.length > 0 ? now + patience : undefined;
  }

  /** Tells whoever is due; who cannot be reached stays so. */
  async tell(district: string): Promise<void> {
    for (const region of this.due) {
      try {
        await this.#tellOne(region, district);
        this.#setDue(this.due.filter((one) => one !== region));
      } catch (error) {
        logFailure("telling a region", error);
      }
    }
  }

  /** A region that asks while it is being told may have seen the district before a change since: it is told again. */
  async #tellOne(region: string, district: string): Promise<void> {
    do {
      this.#told.add(region);
      await regionOf(this.#env, region).changed(district);
    } while (!this.#told.has(region));
  }

  /** To be called where the storage is emptied, or what was written is taken back. */
  forget(): void {
    this.#asking = undefined;
    this.#due = undefined;
  }

  /** Who has to be told. */
  get due(): readonly string[] {
    this.#due ??= this.#ctx.storage.kv.get<readonly string[]>(stored.due) ?? [];
    return this.#due;
  }

  get #regions(): readonly string[] {
    this.#asking ??= this.#ctx.storage.kv.get<readonly string[]>(stored.asking) ?? [];
    return this.#asking;
  }

  #setDue(due: readonly string[]): void {
    this.#due = due;
    this.#ctx.storage.kv.put(stored.due, due);
  }
}
