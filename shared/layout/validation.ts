import type { Item } from "../grid/grid.ts";
import { maxCount, naAllowed } from "../marks/checkMark.ts";
import type { Layout } from "./layout.ts";
import { type ItemLine, refIn } from "./lines.ts";
import { type SheetTexts, sheetTexts } from "./sheetTexts.ts";

/** A rule for one entry cell. It warns and never refuses: what was typed is never lost. */
export interface CellValidation {
  readonly row: number;
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "custom"; readonly formula: string };
  readonly title: string;
  readonly prompt: string;
}

/** Excel takes no longer title of a prompt. */
const mostOfTitle = 32;

export function validationOf(layout: Layout, line: ItemLine): CellValidation {
  const texts = sheetTexts[layout.locale];
  const { item, row } = line;
  return {
    row,
    title: texts.item(item.id).slice(0, mostOfTitle),
    prompt: promptOf(line, texts),
    rule: ruleOf(item, refIn(layout, row, "entry"), texts),
  };
}

function promptOf({ item, role }: ItemLine, texts: SheetTexts): string {
  const off = role === "deduction";
  if (item.kind === "points")
    return (off ? texts.offPrompt : texts.pointsPrompt)(item.max, item.step);
  const prompt = texts.prompt[item.kind];
  if (item.kind === "occurrences")
    return `${prompt}\n${(off ? texts.eachOff : texts.each)(item.each, item.max)}`;
  return naAllowed(item) ? `${prompt}\n${texts.orNa}` : prompt;
}

/** Written over the entry cell alone: a validation is checked before the helper columns are calculated. */
function ruleOf(item: Item, entry: string, texts: SheetTexts): CellValidation["rule"] {
  const { yes, no, na } = texts;
  if (item.kind === "yesno")
    return { kind: "list", values: [yes, no, ...(naAllowed(item) ? [na] : [])] };
  // No list to choose from: nothing is to be entered, though a yes or no does no harm.
  if (item.kind === "prerequisite") return custom(`OR(${entry}="${yes}",${entry}="${no}")`);
  if (item.kind === "pending") return custom(`LEN(TRIM(${entry}))=0`);
  const within = `IFERROR(${withinOf(item, `VALUE(ASC(${entry}))`, entry)},FALSE)`;
  return custom(naAllowed(item) ? `OR(${entry}="${na}",${within})` : within);
}

const custom = (formula: string): CellValidation["rule"] => ({
  kind: "custom",
  formula: `=${formula}`,
});

/** What a number must be for an item that takes numbers. */
function withinOf(item: Item, number: string, entry: string): string {
  if (item.kind === "percent") {
    // VALUE would take 101% for 1.01.
    const percent = `VALUE(SUBSTITUTE(ASC(${entry}),"%",""))`;
    return `IF(ISNUMBER(FIND("/",ASC(${entry}))),TRUE,AND(${percent}>=0,${percent}<=100))`;
  }
  if (item.kind !== "points")
    return `AND(${number}>=0,${number}<=${maxCount},INT(${number})=${number})`;
  const step = Math.round(item.step * 100);
  return `AND(${number}>=0,${number}<=${item.max},MOD(ROUND(${number}*100,0),${step})=0)`;
}
