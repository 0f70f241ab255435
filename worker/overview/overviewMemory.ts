import type { NextStar, OverviewRow } from "../../shared/index.ts";

/** Rows of more branches than this are made for each call: they would fill the object's memory. */
const mostRows = 20_000;
/** Small, and dear to make: enough for the largest district. */
const mostNextStars = 120_000;

/** The ranking alone, or with the way to the next star for every row. */
export type Depth = "ranked" | "explained";

/** What of the overview an object keeps in memory; all of it can be made anew. */
export class OverviewMemory {
  readonly #rows = new Map<Depth, readonly OverviewRow[]>();
  readonly #nextStars = new Map<string, NextStar>();

  /** The rows, where they are there. */
  known(depth: Depth): readonly OverviewRow[] | undefined {
    return this.#rows.get(depth);
  }

  /** The rows, made where they are not there. */
  rows(depth: Depth, make: () => readonly OverviewRow[]): readonly OverviewRow[] {
    const rows = this.#rows.get(depth) ?? make();
    if (rows.length <= mostRows) this.#rows.set(depth, rows);
    return rows;
  }

  /** To be called with every change of the ranking, or of how far a branch has come. */
  forgetRows(): void {
    this.#rows.clear();
  }

  /** How far it is to the next star; `key` names the submission and all else that this depends on. */
  nextStar(key: string, make: () => NextStar): NextStar {
    const known = this.#nextStars.get(key);
    if (known) return known;
    const made = make();
    if (this.#nextStars.size >= mostNextStars) this.#nextStars.clear();
    this.#nextStars.set(key, made);
    return made;
  }

  /** To be called where the storage is emptied. */
  forgetAll(): void {
    this.forgetRows();
    this.#nextStars.clear();
  }
}
