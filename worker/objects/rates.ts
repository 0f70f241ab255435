/** Calls in a minute unless said otherwise. */
const usual = 600;
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

  /** @param perMinute a whole number as text; "0" is no limit, what is no number is the usual one */
  constructor(perMinute: string | undefined) {
    this.#perMinute = /^\d{1,9}$/.test(perMinute ?? "") ? Number(perMinute) : usual;
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
