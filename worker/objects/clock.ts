import type { Moment } from "../../shared/index.ts";
import { nextAlarm, passMoments } from "../cycle/moments.ts";
import type { Live } from "../live/live.ts";
import { bumpVersion } from "../store/districts.ts";
import type { Memory } from "./memory.ts";

/** What happens in a district by itself: the moments of its cycle, and the ends of tokens that listen. */
export class Clock {
  readonly #storage: DurableObjectStorage;
  readonly #memory: Memory;
  readonly #live: Live;

  constructor(storage: DurableObjectStorage, memory: Memory, live: Live) {
    this.#storage = storage;
    this.#memory = memory;
    this.#live = live;
  }

  /** Something is due. It may ring twice, or late: each moment counts once. */
  ring(now: number): void {
    const { sql } = this.#storage;
    const passed = this.#storage.transactionSync(() => {
      const stored = this.#cycle();
      const moments = stored ? passMoments(sql, stored, now) : [];
      if (moments.length > 0) bumpVersion(sql);
      return moments;
    });
    this.#memory.ranking = undefined;
    this.#memory.forgetCycles();
    for (const moment of passed) this.#live.announce(eventOf(moment));
    if (passed.length > 0) this.#live.soon();
    this.wakeForNext();
  }

  /**
   * Wakes the object when something is due next: a moment of its cycle, at once if it is overdue, or the
   * end of a token that somebody listens with.
   */
  wakeForNext(): void {
    const never = Number.POSITIVE_INFINITY;
    const next = Math.min(nextAlarm(this.#cycle()) ?? never, this.#live.closeEnded() ?? never);
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
