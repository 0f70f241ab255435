import type { Env } from "../env.ts";
import { logFailure } from "../log.ts";
import { regionOf } from "../request/findDistrict.ts";

const key = "regions";
/** When a region that could not be told is tried again, in milliseconds. */
const patience = 60_000;

/** Which regions want to know, and which of these have not been told yet. */
interface Listening {
  readonly waiting: readonly string[];
  readonly due: readonly string[];
}
const nobody: Listening = { waiting: [], due: [] };

/**
 * Tells regions that the district is another now: once, however often it changes, until they ask again. Who
 * is due is stored with the change itself, so that nobody is forgotten whatever happens in between.
 */
export class Telling {
  readonly #ctx: DurableObjectState;
  readonly #env: Env;
  #listening: Listening | undefined;

  constructor(ctx: DurableObjectState, env: Env) {
    this.#ctx = ctx;
    this.#env = env;
  }

  /** A region has asked, and is told of the next change. */
  await(region: string): void {
    const { waiting, due } = this.#read();
    if (waiting.includes(region)) return;
    this.#write({
      waiting: [...waiting, region],
      due: due.filter((one) => one !== region),
    });
  }

  /** Whether somebody has to be told, now that something has changed. */
  changed(): boolean {
    const { waiting, due } = this.#read();
    if (waiting.length === 0) return false;
    this.#write({ waiting: [], due: [...due, ...waiting] });
    return true;
  }

  /** When it has to be tried again, in milliseconds since 1970. */
  next(now: number): number | undefined {
    return this.#read().due.length > 0 ? now + patience : undefined;
  }

  /** Tells whoever is due; who cannot be reached stays so. */
  async tell(district: string): Promise<void> {
    for (const region of this.#read().due) {
      try {
        await regionOf(this.#env, region).changed(district);
        const { waiting, due } = this.#read();
        this.#write({ waiting, due: due.filter((one) => one !== region) });
      } catch (error) {
        logFailure("telling a region", error);
      }
    }
  }

  /** To be called where the storage is emptied. */
  forget(): void {
    this.#listening = undefined;
  }

  #read(): Listening {
    this.#listening ??= this.#ctx.storage.kv.get<Listening>(key) ?? nobody;
    return this.#listening;
  }

  #write(listening: Listening): void {
    this.#listening = listening;
    this.#ctx.storage.kv.put(key, listening);
  }
}
