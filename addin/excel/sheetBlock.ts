import {
  columnOf,
  type Formulas,
  type Grid,
  itemsOf,
  type Layout,
  type StageMarks,
  sheetTexts,
  stageBefore,
  stageColumn,
  stages,
  typedMark,
} from "../../shared/index.ts";
import type { SheetHead } from "./insertGrid.ts";

export interface SheetBlock {
  /** what is written to each cell: texts, numbers, formulas, "" for nothing */
  readonly formulas: (string | number)[][];
  /** number format of each cell: "@" for all text */
  readonly formats: string[][];
}

/** A whole sheet as two matrices, so that it is written in one go. */
export function blockOf(grid: Grid, layout: Layout, native: Formulas, head: SheetHead): SheetBlock {
  const rows = layout.rows.receipt + 1;
  const matrix = <T>(value: T): T[][] =>
    Array.from({ length: rows }, () => new Array<T>(layout.columns.length).fill(value));
  const formulas = matrix<string | number>("");
  const formats = matrix("General");
  const put = (row: number, column: number, value: string | number, format: string) => {
    const line = formulas[row];
    const kinds = formats[row];
    if (!line || !kinds) return;
    line[column] = value;
    kinds[column] = format;
  };
  for (const { row, column, value, role } of layout.cells) {
    const isText = typeof value === "string" && role !== "entry";
    put(row, column, value, isText ? "@" : "General");
  }
  for (const { row, column, value } of headCells(layout, head)) put(row, column, value, "@");
  for (const { row, column, formula } of native.cells) put(row, column, formula, "General");
  const entry = layout.columns.findIndex((column) => column.key === "entry");
  for (const { row, format } of native.entryFormats) put(row, entry, "", format);
  for (const { row, column, value } of filledCells(grid, layout, head)) {
    const isOpen = column === entry;
    const line = formulas[row];
    // The open column keeps its formats, so that what is typed over a mark is read as on an empty sheet.
    if (isOpen && line) line[column] = value;
    else put(row, column, value, typeof value === "string" ? "@" : "General");
  }
  const typed = new Map(Object.entries(head.typed ?? {}));
  for (const line of layout.body) {
    const value = line.kind === "item" ? typed.get(line.item) : undefined;
    // a number takes the look that the cell has; a text is text whatever it begins with
    if (typeof value === "string") put(line.row, entry, value, "@");
    else if (value !== undefined) put(line.row, entry, value, formats[line.row]?.[entry] ?? "");
  }
  return { formulas, formats };
}

interface Filled {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

/** Whose sheet it is, for people and for the add-in. */
function headCells(layout: Layout, head: SheetHead): Filled[] {
  const texts = sheetTexts[layout.locale];
  const { fields, about, anchor } = layout;
  const from = head.from ? `@${head.from}` : "";
  const year = head.cycle === undefined ? "" : `${texts.cycle(head.cycle)} · `;
  return [
    { ...fields.branch, value: `${texts.branch}${head.branch ?? ""}` },
    { ...fields.unit, value: `${texts.unit}${head.unit ?? ""}` },
    { ...about, value: `${year}${about.value}` },
    { ...anchor, value: `${anchor.value}${head.branchId ?? ""}${from}` },
  ];
}

/** Marks and remarks that a sheet begins with, as a person would have typed them. */
function filledCells(grid: Grid, layout: Layout, { stages: given = {} }: SheetHead): Filled[] {
  const rows = new Map(
    layout.body.flatMap((line) => (line.kind === "item" ? [[line.item, line.row] as const] : [])),
  );
  const remarkColumns = {
    remark: given[layout.stage]?.reasons,
    said: layout.stage === "self" ? undefined : given[stageBefore(layout.stage)]?.reasons,
  };
  return itemsOf(grid).flatMap((item) => {
    const row = rows.get(item.id) ?? layout.rows.first;
    const marks = stages.map((stage) => {
      const { marks: own = {} }: Partial<StageMarks> = given[stage] ?? {};
      const value = typedMark(item, own[item.id] ?? null, layout.locale);
      return { row, column: stageColumn(layout, stage), value };
    });
    const remarks = (["remark", "said"] as const).map((key) => {
      return { row, column: columnOf(layout, key), value: remarkColumns[key]?.[item.id] ?? "" };
    });
    return [...marks, ...remarks].filter(({ value, column }) => value !== "" && column >= 0);
  });
}
