import { type Grid, isAsking, isScored } from "../grid/grid.ts";
import { maxCount } from "../marks/checkMark.ts";
import { askedFormulas } from "./askedFormulas.ts";
import { followingFormulas } from "./followingFormulas.ts";
import type { Layout } from "./layout.ts";
import { type ItemLine, refIn, type SectionLine } from "./lines.ts";
import { scoredFormulas } from "./scoredFormulas.ts";
import { amountFormula, textFormula } from "./typedFormulas.ts";

/** The native formulas of one item's row, by column. They read as `readMark` and judge as `evaluate`. */
export interface ItemFormulas extends Judgement {
  readonly text: string;
  readonly amount: string;
  readonly reading: string;
}

/**
 * What an item comes to: stars fulfilled, or points; the best that it can still come to; and what the
 * sheet says of it. The sign a state begins with is what tells one from another.
 */
export interface Judgement {
  readonly level: string;
  readonly best: string;
  readonly state: string;
}

export function itemFormulas(
  grid: Grid,
  layout: Layout,
  sections: readonly SectionLine[],
  line: ItemLine,
): ItemFormulas {
  const ref = (key: "entry" | "text" | "amount") => refIn(layout, line.row, key);
  return {
    text: textFormula(ref("entry")),
    amount: amountFormula(line.item, ref("entry"), ref("text")),
    reading: `=${reading(line, ref("amount"))}`,
    ...judgement(grid, layout, sections, line),
  };
}

function judgement(
  grid: Grid,
  layout: Layout,
  sections: readonly SectionLine[],
  { item, row, role }: ItemLine,
): Judgement {
  if (isAsking(item)) return askedFormulas(grid, layout, item, row);
  if (isScored(item)) return scoredFormulas(layout, item, row, role);
  return followingFormulas(grid, layout, sections, { item, row, role });
}

/** The number where it is within the item's limits, else "bad"; words as they are. */
function reading({ item }: ItemLine, n: string): string {
  const whole = `AND(${n}>=0,${n}<=${maxCount},INT(${n})=${n})`;
  const checked = (within: string) => `IF(ISNUMBER(${n}),IF(${within},${n},"bad"),${n})`;
  if (item.kind === "count" || item.kind === "occurrences") return checked(whole);
  if (item.kind === "percent") return checked(`AND(${n}>=0,${n}<=100)`);
  if (item.kind !== "points") return n;
  const step = Math.round(item.step * 100);
  const onStep = `ROUND(${n},2)=${n},MOD(ROUND(${n}*100,0),${step})=0`;
  return checked(`AND(${n}>=0,${n}<=${item.max},${onStep})`);
}
