interface Piece {
  readonly part: number;
  readonly parts: number;
  readonly text: string;
}

/** Where a text has come to: it is whole, more of it is to come, or a piece is missing or out of order. */
export type Pieced = { readonly whole: string } | "more" | "torn";

/** Puts texts together that stand in several rows, one after the other. */
export class Pieces {
  #of = "";
  #text = "";
  #part = 0;

  /** whether the last text has all its pieces */
  get isWhole(): boolean {
    return this.#part === 0;
  }

  take(of: string, { part, parts, text }: Piece): Pieced {
    const isNext = part === 1 ? this.isWhole : of === this.#of && part === this.#part + 1;
    if (!isNext || part > parts) return "torn";
    this.#of = of;
    this.#part = part;
    this.#text += text;
    if (part < parts) return "more";
    const whole = this.#text;
    this.#part = 0;
    this.#text = "";
    return { whole };
  }
}
