import type { AskingItem, Grid } from "../grid/grid.ts";
import { choose, quote } from "./formulaParts.ts";
import type { Judgement } from "./itemFormulas.ts";
import type { Layout } from "./layout.ts";
import { askedStars, refIn } from "./lines.ts";
import { sheetTexts } from "./sheetTexts.ts";
import { stateFormula } from "./stateFormula.ts";

/** An item that asks something at a star: its level is the number of stars that it fulfils. */
export function askedFormulas(
  grid: Grid,
  layout: Layout,
  item: AskingItem,
  row: number,
): Judgement {
  const read = refIn(layout, row, "reading");
  const level = refIn(layout, row, "level");
  const { states, partly, star: named } = sheetTexts[layout.locale];
  const stars = askedStars(grid);
  const all = stars.length;
  const asks = stars.flatMap((star) => item.requires[String(star)] ?? []).map(Number);
  const free = all - asks.length;
  const steps = asks.map((ask) => `+(${read}>=${ask})`).join("");
  // A star that asks nothing of the item is no merit of the mark.
  const below = stars
    .slice(free, -1)
    .map((star, at): readonly [number, string] => [free + at + 1, quote(partly(named(star)))]);
  const unmet = choose(level, below, quote(states.unmet));
  return {
    level: `=IF(${read}="na",${all},IF(ISNUMBER(${read}),${free}${steps},${free}))`,
    best: `=IF(OR(${read}="open",${read}="bad"),${all},${level})`,
    state: stateFormula(states, read, `IF(${level}=${all},${quote(states.met)},${unmet})`),
  };
}
