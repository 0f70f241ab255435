import type { Grid } from "../grid/grid.ts";
import { quote } from "./formulaParts.ts";
import type { Judgement } from "./itemFormulas.ts";
import type { Layout } from "./layout.ts";
import { askedStars, type ItemLine, refIn, type SectionLine } from "./lines.ts";
import { type SheetTexts, sheetTexts } from "./sheetTexts.ts";

/** Items whose result follows from something else than a mark of their own. */
export function followingFormulas(
  grid: Grid,
  layout: Layout,
  sections: readonly SectionLine[],
  line: ItemLine,
): Judgement {
  const { states } = sheetTexts[layout.locale];
  const { item, row } = line;
  if (item.kind === "prerequisite") return takesStars(layout, states, item.of, sections, row);
  const best = grid.rule.kind === "points" ? 0 : askedStars(grid).length;
  const pending = quote(line.role === "base" ? states.pending : states.pendingAside);
  const read = refIn(layout, row, "reading");
  return {
    level: "=0",
    best: `=${best}`,
    state: `=IF(${read}="bad",${quote(states.invalid)},${pending})`,
  };
}

/** Met with the stars it takes; they stand above it, so that no formula waits for itself. */
function takesStars(
  layout: Layout,
  states: SheetTexts["states"],
  of: readonly string[],
  sections: readonly SectionLine[],
  row: number,
): Judgement {
  const ref = (key: "reading" | "level" | "best") => refIn(layout, row, key);
  const taken = sections.filter(({ section }) => of.includes(section.id));
  const least = (key: "level" | "best") =>
    taken.length === 0 ? "1" : `MIN(${taken.map((one) => refIn(layout, one.row, key)).join(",")})`;
  const bad = `${ref("reading")}="bad"`;
  const unmet = `IF(${ref("best")}=1,${quote(states.unsettled)},${quote(states.unmet)})`;
  const met = `IF(${ref("level")}=1,${quote(states.met)},${unmet})`;
  return {
    level: `=IF(${bad},0,${least("level")})`,
    // A slip in the cell does not hide that the stars it takes are out of reach.
    best: `=${least("best")}`,
    state: `=IF(${bad},${quote(states.invalid)},${met})`,
  };
}
