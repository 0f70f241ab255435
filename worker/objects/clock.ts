import type { Moment } from "../../shared/index.ts";
import { nextAlarm, passMoments } from "../cycle/moments.ts";
import type { Live } from "../live/live.ts";
import type { Telling } from "../regions/telling.ts";
import type { Memory } from "./memory.ts";

/** What happens in a district by itself: the moments of its cycle, the ends of tokens that listen, and what a region could not be told. */
export class Clock {
  readonly #storage: DurableObjectStorage;
  readonly #memory: Memory;
  readonly #live: Live;
  readonly #telling: Telling;

  constructor(storage: DurableObjectStorage, memory: Memory, live: Live, telling: Telling) {
    this.#storage = storage;
    this.#memory = memory;
    this.#live = live;
    this.#telling = telling;
  }

  /**
   * Something is due. It may ring twice, or late: each moment counts once.
   *
   * @param bump gives what has changed a version
   */
  ring(now: number, bump: () => void): void {
    const { sql } = this.#storage;
    const passed = this.#storage.transactionSync(() => {
      const stored = this.#cycle();
      const moments = stored ? passMoments(sql, stored, now) : [];
      if (moments.length > 0) bump();
      return moments;
    });
    this.#memory.ranking = undefined;
    this.#memory.forgetCycles();
    for (const moment of passed) this.#live.announce(eventOf(moment));
    if (passed.length > 0) this.#live.soon();
    this.wakeForNext();
  }

  /**
   * Wakes the object when something is due next: a moment of its cycle, at once if it is overdue, the end
   * of a token that somebody listens with, or another try to tell a region.
   */
  wakeForNext(): void {
    const never = Number.POSITIVE_INFINITY;
    const next = Math.min(
      nextAlarm(this.#cycle()) ?? never,
      this.#live.closeEnded() ?? never,
      this.#telling.next(Date.now()) ?? never,
    );
    void (next < never ? this.#storage.setAlarm(next) : this.#storage.deleteAlarm());
  }

  /** The district's present cycle. */
  #cycle() {
    return this.#memory.id === undefined ? undefined : this.#memory.cycle(this.#memory.year);
  }
}

const eventOf = ({ at, kind, stage, unit }: Moment) => ({
  ...{ type: "stage" as const, stage, kind, at: new Date(at).toISOString() },
  ...(unit === undefined ? {} : { unit }),
});
