/** A share given as it was counted, such as 79 of 99; both whole numbers, 0 ≤ value ≤ of, of > 0. */
export interface Share {
  readonly value: number;
  readonly of: number;
}

/**
 * The value entered for an item. A yes/no item takes a boolean, a count a whole number, a percent
 * item a number in percent (80 is 80 %) or a Share, a points item points (4.5).
 * `null` is not answered: never the same as no or 0. "na" is not applicable, where allowed.
 */
export type Mark = boolean | number | Share | "na" | null;

/** Marks by item id. */
export type Marks = Readonly<Record<string, Mark>>;
