import type { TableRow } from "./tableSpec.ts";

/** What comes to stand in a row of the table as it is now; `row` in the rows added below it too. */
export type Place =
  | { readonly kind: "row"; readonly row: TableRow }
  /** no longer listed, but with somebody's notes: stays, and says so */
  | { readonly kind: "gone" }
  /** a row that a person added: left alone, but for an order where it has none: blank cells sort last */
  | { readonly kind: "own"; readonly isUnordered: boolean }
  /** nothing in it that would be missed: goes */
  | { readonly kind: "free" };

/** What people wrote into a row that is not listed; "unordered": nothing in the column of the order. */
export type Notes = "none" | "some" | "unordered";

export interface RowPlan {
  readonly places: readonly Place[];
  readonly kept: number;
  readonly added: number;
  readonly gone: number;
  readonly dropped: number;
}

/** Rows of the table, by place, whose key is none of the new ones: these have to be looked at. */
export function unknownRows(keys: readonly string[], rows: readonly TableRow[]): number[] {
  const wanted = new Set(rows.map(({ key }) => key));
  return keys.flatMap((key, at) => (wanted.delete(key) ? [] : [at]));
}

/**
 * Says for every row of the table what becomes of it. Rows never move here: a row keeps its place, and
 * with it everything that people wrote beside; sorting them is Excel's own work afterwards.
 */
export function planRows(
  keys: readonly string[],
  rows: readonly TableRow[],
  notesAt: (at: number) => Notes,
): RowPlan {
  const open = new Map(rows.map((row) => [row.key, row]));
  const places = keys.map((key, at): Place => {
    const row = open.get(key);
    if (row) {
      open.delete(key);
      return { kind: "row", row };
    }
    const notes = notesAt(at);
    if (notes === "none") return { kind: "free" };
    if (key !== "") return { kind: "gone" };
    return { kind: "own", isUnordered: notes === "unordered" };
  });
  const kept = rows.length - open.size;
  const added = open.size;
  const dropped = places.filter(({ kind }, at) => kind === "free" && keys[at] !== "").length;
  const gone = places.filter(({ kind }) => kind === "gone").length;
  return { places: fill(places, [...open.values()]), kept, added, gone, dropped };
}

/** New rows take the places that came free, and then those below the table. */
function fill(places: readonly Place[], added: TableRow[]): Place[] {
  const next = added[Symbol.iterator]();
  const filled = places.map((place): Place => {
    if (place.kind !== "free") return place;
    const { value, done } = next.next();
    return done ? place : { kind: "row", row: value };
  });
  return [...filled, ...[...next].map((row): Place => ({ kind: "row", row }))];
}
