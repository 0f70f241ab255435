import { type Text, text } from "../base/text.ts";
import type { AskingItem, Item, Section, Veto } from "../grid/grid.ts";

type Of<K extends Item["kind"]> = Extract<Item, { kind: K }>;

/** What a star asks, with the words of the standard where its cell holds more than a ●. */
type Cell = readonly [asks: number, zh: string, en: string] | readonly [asks: number];
type Cells = Readonly<Record<string, Cell>>;

/** A section; where its items do not say which clause they stand in, it is the section's title. */
export const section = (
  id: string,
  zh: string,
  en: string,
  items: readonly Item[],
  clause = zh,
): Section => ({
  id,
  title: text(zh, en),
  items: items.map((item) => ({ clause, ...item })),
});

/** A ● from one star on, up to five. */
export const yesno = (id: string, zh: string, en: string, from: 3 | 4 | 5): Of<"yesno"> => ({
  id,
  kind: "yesno",
  text: text(zh, en),
  requires: Object.fromEntries([3, 4, 5].filter((s) => s >= from).map((s) => [String(s), true])),
});

/** Yes or no where there is only one star to reach: an award, or a named star. */
export const condition = (id: string, zh: string, en: string): Of<"yesno"> => ({
  id,
  kind: "yesno",
  text: text(zh, en),
  requires: { "1": true },
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

/** Met when the named stars are held. */
export const prerequisite = (
  id: string,
  zh: string,
  en: string,
  of: readonly string[],
): Of<"prerequisite"> => ({ id, kind: "prerequisite", text: text(zh, en), of });

/** What the source does not say enough about; `note` says what is missing. */
export const pending = (id: string, zh: string, en: string, note: Text): Of<"pending"> => ({
  id,
  kind: "pending",
  text: text(zh, en),
  note,
});

/** May be answered “not applicable” with a reason, and then counts as met. */
export const mayNotApply = (item: AskingItem): Item => ({
  ...item,
  naAllowed: true,
});

/** With a reading of ours, which is no part of the standard's words. */
export const noted = (item: Item, zh: string, en: string): Item => ({
  ...item,
  note: text(zh, en),
});

export const veto = (
  kind: "bar" | "cancel",
  clause: string,
  id: string,
  zh: string,
  en: string,
): Veto => ({ id, text: text(zh, en), effect: { kind }, clause });

function asked(cells: Cells) {
  const requires: Record<string, number> = {};
  const wording: Record<string, Text> = {};
  for (const [star, [asks, zh, en]] of Object.entries(cells)) {
    requires[star] = asks;
    if (zh !== undefined && en !== undefined) wording[star] = text(zh, en);
  }
  return Object.keys(wording).length > 0 ? { requires, wording } : { requires };
}
