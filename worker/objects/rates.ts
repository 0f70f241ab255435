const minute = 60_000;
/** Enough for a large district; who is left out starts with a full bucket. */
const most = 20_000;

interface Bucket {
  /** calls that may come at once */
  left: number;
  /** milliseconds since 1970 */
  time: number;
}

/** Token buckets: so many calls a minute, as many at once. In memory only. */
export class Rates {
  readonly #perMinute: number;
  readonly #buckets = new Map<string, Bucket>();

  /** @param perMinute 0: no limit */
  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /** Takes one call; 0 where it may be made, else the seconds until the next may. */
  take(who: string, now: number): number {
    const size = this.#perMinute;
    if (size === 0) return 0;
    const bucket = this.#buckets.get(who) ?? this.#add(who, now);
    // A clock that jumps back fills nothing, and takes nothing away.
    bucket.left = Math.min(size, bucket.left + (Math.max(now - bucket.time, 0) * size) / minute);
    bucket.time = now;
    if (bucket.left < 1) return Math.ceil(((1 - bucket.left) * minute) / size / 1000);
    bucket.left -= 1;
    return 0;
  }

  #add(who: string, now: number): Bucket {
    if (this.#buckets.size >= most) this.#buckets.clear();
    const bucket = { left: this.#perMinute, time: now };
    this.#buckets.set(who, bucket);
    return bucket;
  }
}

/** Calls of a session in a minute unless said otherwise. */
const usual = 600;

/** The calls of sessions: reads and writes apart, so that who loads a lot can still hand in. */
export class CallRates {
  readonly #reads: Rates;
  readonly #writes: Rates;

  /** @param setting a whole number as text; "0" is no limit, what is no number is the usual one */
  constructor(setting: string | undefined) {
    const perMinute = /^\d{1,9}$/.test(setting ?? "") ? Number(setting) : usual;
    this.#reads = new Rates(perMinute);
    this.#writes = new Rates(perMinute);
  }

  /** The same for a session's call; whoever has none, as the operator, is not counted. */
  take(session: number | null, isRead: boolean, now: number): number {
    if (session === null) return 0;
    return (isRead ? this.#reads : this.#writes).take(String(session), now);
  }
}
