import type { ScoredItem, SectionRole } from "../grid/grid.ts";
import { quote } from "./formulaParts.ts";
import type { Judgement } from "./itemFormulas.ts";
import type { Layout } from "./layout.ts";
import { refIn } from "./lines.ts";
import { type SheetTexts, sheetTexts } from "./sheetTexts.ts";
import { stateFormula } from "./stateFormula.ts";

/** An item that brings points, or takes them off: its level is the points. */
export function scoredFormulas(
  layout: Layout,
  item: ScoredItem,
  row: number,
  role: SectionRole,
): Judgement {
  const read = refIn(layout, row, "reading");
  const level = refIn(layout, row, "level");
  const texts = sheetTexts[layout.locale];
  const points =
    item.kind === "occurrences" ? `ROUND(MIN(${read}*${item.each},${item.max}),2)` : read;
  // Nothing is taken off until something is found.
  const most = role === "deduction" ? 0 : item.max;
  return {
    level: `=IF(ISNUMBER(${read}),${points},0)`,
    best: `=IF(ISNUMBER(${read}),${level},${most})`,
    state: stateFormula(texts.states, read, judged(texts, item, role, level)),
  };
}

function judged(texts: SheetTexts, { max }: ScoredItem, role: SectionRole, level: string): string {
  const { states } = texts;
  if (role === "bonus") return `"✓ +"&${level}`;
  if (role === "deduction") return `IF(${level}=0,${quote(states.nothingOff)},"△ −"&${level})`;
  return `IF(${level}=${max},${quote(states.met)},"△ "&${level}&" / ${max}")`;
}
