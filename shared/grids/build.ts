import { type Text, text } from "../base/text.ts";
import type { Item, Section } from "../grid/grid.ts";

type Of<K extends Item["kind"]> = Extract<Item, { kind: K }>;

/** What a star asks, with the words of the standard where its cell holds more than a ●. */
type Cell = readonly [asks: number, zh: string, en: string] | readonly [asks: number];
type Cells = Readonly<Record<string, Cell>>;

/** A section whose title is the clause of its items. */
export const section = (id: string, zh: string, en: string, items: readonly Item[]): Section => ({
  id,
  title: text(zh, en),
  items: items.map((item) => ({ ...item, clause: zh })),
});

/** A ● from one star on, up to five. */
export const yesno = (id: string, zh: string, en: string, from: 3 | 4 | 5): Of<"yesno"> => ({
  id,
  kind: "yesno",
  text: text(zh, en),
  requires: Object.fromEntries([3, 4, 5].filter((s) => s >= from).map((s) => [String(s), true])),
});

export const count = (id: string, zh: string, en: string, cells: Cells): Of<"count"> => ({
  id,
  kind: "count",
  text: text(zh, en),
  ...asked(cells),
});

export const percent = (id: string, zh: string, en: string, cells: Cells): Of<"percent"> => ({
  id,
  kind: "percent",
  text: text(zh, en),
  ...asked(cells),
});

/** Points from 0 to `max` in steps of 0.5. */
export const points = (
  id: string,
  zh: string,
  en: string,
  evidence: Text,
  max: number,
): Of<"points"> => ({ id, kind: "points", text: text(zh, en), evidence, max, step: 0.5 });

/** May be answered “not applicable” with a reason, and then counts as met. */
export const mayNotApply = (item: Exclude<Item, { kind: "points" }>): Item => ({
  ...item,
  naAllowed: true,
});

function asked(cells: Cells) {
  const requires: Record<string, number> = {};
  const wording: Record<string, Text> = {};
  for (const [star, [asks, zh, en]] of Object.entries(cells)) {
    requires[star] = asks;
    if (zh !== undefined && en !== undefined) wording[star] = text(zh, en);
  }
  return Object.keys(wording).length > 0 ? { requires, wording } : { requires };
}
