/** How often values came, by the bounds that they do not exceed. */
export class Histogram {
  readonly #bounds: readonly number[];
  readonly #counts: number[];
  #sum = 0;
  #all = 0;

  constructor(bounds: readonly number[]) {
    this.#bounds = bounds;
    this.#counts = bounds.map(() => 0);
  }

  add(value: number): void {
    this.#sum += value;
    this.#all += 1;
    const at = this.#bounds.findIndex((bound) => value <= bound);
    if (at >= 0) this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }

  /** Lines in Prometheus' text format; `labels` without braces, may be empty. */
  lines(name: string, labels: string): string[] {
    const all = labels && `{${labels}}`;
    const also = labels && `${labels},`;
    let below = 0;
    const buckets = this.#bounds.map((bound, at) => {
      below += this.#counts[at] ?? 0;
      return `${name}_bucket{${also}le="${bound}"} ${below}`;
    });
    return [
      ...buckets,
      `${name}_bucket{${also}le="+Inf"} ${this.#all}`,
      `${name}_sum${all} ${this.#sum}`,
      `${name}_count${all} ${this.#all}`,
    ];
  }
}
