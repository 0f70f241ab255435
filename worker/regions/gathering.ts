import type { Absence } from "../../shared/index.ts";
import type { Env } from "../env.ts";
import { findDistricts } from "../request/findDistrict.ts";
import type { Brought, BroughtRow } from "./share.ts";
import type { Shares } from "./shares.ts";

/** Districts that are asked at the same time. */
const together = 64;
/** How long one may take, in milliseconds. */
const patience = 3000;
/** How long somebody waits for all of them. */
const patienceForAll = 10_000;

/** Asks districts for one answer: gives their shares to keep, and remembers their rows and who does not answer. */
export class Gathering {
  /** why districts have no part in this answer */
  readonly absent = new Map<string, Absence>();
  readonly #env: Env;
  readonly #region: string;
  readonly #shares: Shares;
  readonly #until: number;
  readonly #rows = new Map<string, Brought>();

  /** @param most how long all of it may take, in milliseconds */
  constructor(env: Env, region: string, shares: Shares, most = patienceForAll) {
    this.#until = Date.now() + most;
    this.#env = env;
    this.#region = region;
    this.#shares = shares;
  }

  /** Asks districts, each for so many of its best rows. */
  async ask(wanted: ReadonlyMap<string, number>): Promise<void> {
    const found = await findDistricts(this.#env, [...wanted.keys()]);
    for (const id of wanted.keys()) if (!found.has(id)) this.absent.set(id, "unknown");
    const queue = [...found.values()].values();
    const askOn = async () => {
      for (const { id, object } of queue) {
        const rows = wanted.get(id) ?? 0;
        const known = this.#shares.get(id)?.version;
        const told = this.#shares.told(id);
        const brought = await this.#patiently(() => {
          return object().bring({
            region: this.#region,
            known,
            rows,
          }) as Promise<unknown> as Promise<Brought>;
        });
        if (brought) this.#take(id, brought, told);
        else this.absent.set(id, "unreachable");
      }
    };
    await Promise.all(Array.from({ length: together }, askOn));
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
