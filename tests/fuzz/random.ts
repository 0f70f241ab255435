/** Numbers that come out the same for the same seed: xorshift over 32 bits. */
export class Random {
  #state: number;

  constructor(seed: number) {
    // Neighbouring seeds must not give neighbouring numbers, and 0 would stay 0.
    this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 1;
    for (let turn = 0; turn < 8; turn += 1) this.#turn();
  }

  #turn(): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return this.#state >>> 0;
  }

  /** A whole number from 0, below `end`. */
  below(end: number): number {
    return Math.floor((this.#turn() / 2 ** 32) * end);
  }

  chance(share: number): boolean {
    return this.#turn() < share * 2 ** 32;
  }

  pick<T>(all: readonly T[]): T {
    if (all.length === 0) throw new Error("nothing to pick from");
    return all[this.below(all.length)] as T;
  }

  /** One of those that do something, by weight. */
  weighted<T>(all: readonly (readonly [weight: number, T])[]): T {
    let left = this.below(all.reduce((sum, [weight]) => sum + weight, 0));
    for (const [weight, one] of all) {
      if (left < weight) return one;
      left -= weight;
    }
    throw new Error("nothing to pick from");
  }

  uuid(): string {
    const hex = Array.from({ length: 4 }, () => this.#turn().toString(16).padStart(8, "0"));
    return hex.join("-");
  }
}
