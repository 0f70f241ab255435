import type { Absence } from "../../shared/index.ts";
import type { Env } from "../env.ts";
import { type FoundDistrict, findDistricts } from "../request/findDistrict.ts";
import type { Brought, BroughtRow } from "./share.ts";
import type { Shares } from "./shares.ts";

/** How long one may take, in milliseconds. */
const patience = 3000;

/** How districts are asked; all in milliseconds but `together`. */
interface Pace {
  /** districts that are asked at the same time */
  readonly together: number;
  /** how long the others have a turn */
  readonly breath: number;
  /** how long all of it may take */
  readonly most: number;
}

/** Somebody waits for the answer. */
export const awaited: Pace = { together: 64, breath: 0, most: 5000 };
/** Nobody does. */
export const unhurried: Pace = { together: 8, breath: 10, most: 10 * 60 * 1000 };

/** Asks districts for one answer: gives their shares to keep, and remembers their rows and who does not answer. */
export class Gathering {
  /** why districts have no part in this answer */
  readonly absent = new Map<string, Absence>();
  /** who was not asked for want of time: what they last told still stands, and is said to be so */
  readonly late = new Set<string>();
  readonly #env: Env;
  readonly #region: string;
  readonly #shares: Shares;
  readonly #pace: Pace;
  #until = 0;
  readonly #rows = new Map<string, Brought>();

  constructor(env: Env, region: string, shares: Shares, pace: Pace) {
    this.#pace = pace;
    this.#env = env;
    this.#region = region;
    this.#shares = shares;
  }

  /** Asks districts, each for so many of its best rows. */
  async ask(wanted: ReadonlyMap<string, number>): Promise<void> {
    const found = await findDistricts(this.#env, [...wanted.keys()]);
    for (const id of wanted.keys()) if (!found.has(id)) this.absent.set(id, "unknown");
    const all = [...found.values()];
    this.#until = Date.now() + this.#pace.most;
    for (let from = 0; from < all.length; from += this.#pace.together) {
      const some = all.slice(from, from + this.#pace.together);
      await Promise.all(
        some.map((district) => this.#askOne(district, wanted.get(district.id) ?? 0)),
      );
      // Where all objects share a process, others get a turn.
      if (from + this.#pace.together < all.length) await scheduler.wait(this.#pace.breath);
    }
  }

  async #askOne({ id, object }: FoundDistrict, rows: number): Promise<void> {
    const known = this.#shares.get(id)?.version;
    const told = this.#shares.told(id);
    if (known !== undefined && rows === 0 && Date.now() >= this.#until) {
      this.late.add(id);
      return;
    }
    const asked = { region: this.#region, known, rows };
    const brought = await this.#patiently(() => {
      return object().bring(asked) as Promise<unknown> as Promise<Brought>;
    });
    if (brought) this.#take(id, brought, told);
    else this.absent.set(id, "unreachable");
  }

  /** The best rows of a district, as many as it was asked for, where they belong to its share. */
  rowsOf(district: string): readonly BroughtRow[] | undefined {
    const brought = this.#rows.get(district);
    return brought?.version === this.#shares.get(district)?.version ? brought?.rows : undefined;
  }

  #take(id: string, brought: Brought, told: number): void {
    this.#shares.keep(id, brought, told, Date.now());
    this.#rows.set(id, brought);
  }

  /** What a district answers; undefined where it does not, or too late. */
  async #patiently(ask: () => Promise<Brought>): Promise<Brought | undefined> {
    const done = new AbortController();
    const left = this.#until - Date.now();
    if (left <= 0) return undefined;
    try {
      const { signal } = done;
      const late = scheduler.wait(Math.min(left, patience), { signal });
      // Nobody waits for it once the district has answered.
      const never = late.then(() => undefined).catch(() => undefined);
      return await Promise.race([ask(), never]);
    } catch {
      return undefined;
    } finally {
      done.abort();
    }
  }
}
