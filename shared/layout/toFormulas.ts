import { type Grid, type Item, itemsOf } from "../grid/grid.ts";
import { maxCount } from "../marks/checkMark.ts";
import { itemFormulas } from "./itemFormulas.ts";
import { cellName, columnOf, type Layout } from "./layout.ts";
import { type SheetTexts, sheetTexts } from "./sheetTexts.ts";
import { type CellFormula, summaryFormulas } from "./summaryFormulas.ts";

/** A rule for one entry cell. It warns and never refuses: what was typed is never lost. */
export interface CellValidation {
  readonly row: number;
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "custom"; readonly formula: string };
  readonly title: string;
  readonly prompt: string;
}

/** A conditional format over the item rows: from one column to another, where the formula holds. */
export interface RowFormat {
  readonly from: number;
  readonly to: number;
  /** for the first body row; the column is fixed */
  readonly formula: string;
  readonly look: "wrong" | "open" | "met" | "unmet";
}

export interface Formulas {
  readonly cells: readonly CellFormula[];
  readonly validations: readonly CellValidation[];
  readonly formats: readonly RowFormat[];
  /** number formats of the entry cells: "@" keeps 3/4 from becoming a date */
  readonly entryFormats: readonly { readonly row: number; readonly format: "@" | "General" }[];
}

/**
 * The native side of a grid's sheet: formulas, validations and conditional formats that agree with
 * `evaluate`, so that the sheet works with the pane closed, in WPS and in Excel 2019.
 */
export function toFormulas(grid: Grid, layout: Layout): Formulas {
  const items = new Map(itemsOf(grid).map((item) => [item.id, item]));
  const lines = layout.body.flatMap((line) => {
    const item = line.kind === "item" ? items.get(line.item) : undefined;
    return item ? [{ item, row: line.row }] : [];
  });
  return {
    cells: [
      ...summaryFormulas(grid, layout),
      ...lines.flatMap((line) => rowFormulas(grid, layout, line)),
    ],
    validations: lines.map(({ item, row }) => validation(layout, item, row)),
    formats: formats(layout),
    entryFormats: lines.map(({ item, row }) => ({
      row,
      format: item.kind === "percent" ? "@" : "General",
    })),
  };
}

function rowFormulas(
  grid: Grid,
  layout: Layout,
  { item, row }: { item: Item; row: number },
): CellFormula[] {
  const formulas = itemFormulas(grid, layout, item, row);
  const cell = (key: keyof typeof formulas): CellFormula => ({
    row,
    column: columnOf(layout, key),
    formula: formulas[key],
    span: 1,
    role: key === "state" ? "state" : "helper",
  });
  return (["text", "amount", "reading", "level", "best", "state"] as const).map(cell);
}

function validation(layout: Layout, item: Item, row: number): CellValidation {
  const texts = sheetTexts[layout.locale];
  const entry = cellName(row, columnOf(layout, "entry"), true);
  return {
    row,
    title: texts.item(item.id),
    prompt: promptOf(item, texts),
    rule: ruleOf(item, entry, texts),
  };
}

function promptOf(item: Item, texts: SheetTexts): string {
  const prompt =
    item.kind === "points" ? texts.pointsPrompt(item.max, item.step) : texts.prompt[item.kind];
  return item.naAllowed ? `${prompt}\n${texts.orNa}` : prompt;
}

/** Written over the entry cell alone: a validation is checked before the helper columns are calculated. */
function ruleOf(item: Item, entry: string, texts: SheetTexts): CellValidation["rule"] {
  if (item.kind === "yesno") {
    return { kind: "list", values: [texts.yes, texts.no, ...(item.naAllowed ? [texts.na] : [])] };
  }
  const number = `VALUE(ASC(${entry}))`;
  const within = {
    count: `AND(${number}>=0,${number}<=${maxCount},INT(${number})=${number})`,
    percent: `IF(ISNUMBER(FIND("/",ASC(${entry}))),TRUE,AND(${number}>=0,${number}<=100))`,
    points:
      item.kind === "points"
        ? `AND(${number}>=0,${number}<=${item.max},MOD(ROUND(${number}*100,0),${Math.round(item.step * 100)})=0)`
        : "TRUE",
  }[item.kind];
  const na = item.naAllowed
    ? `OR(${entry}="${texts.na}",IFERROR(${within},FALSE))`
    : `IFERROR(${within},FALSE)`;
  return { kind: "custom", formula: `=${na}` };
}

function formats(layout: Layout): RowFormat[] {
  const first = layout.rows.first;
  const reading = cellName(first, columnOf(layout, "reading"), true);
  const state = cellName(first, columnOf(layout, "state"), true);
  const entry = columnOf(layout, "entry");
  const here = { from: entry, to: entry + 1 };
  const startsWith = (sign: string) => `=LEFT(${state},1)="${sign}"`;
  return [
    { ...here, formula: `=${reading}="bad"`, look: "wrong" },
    { from: entry, to: entry, formula: `=${reading}="open"`, look: "open" },
    { from: entry + 1, to: entry + 1, formula: startsWith("✓"), look: "met" },
    { from: entry + 1, to: entry + 1, formula: startsWith("✗"), look: "unmet" },
  ];
}
