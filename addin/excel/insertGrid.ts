import {
  type BranchTraits,
  columnOf,
  type Grid,
  gridFor,
  type Layout,
  type Locale,
  type Result,
  type Stage,
  type StageMarks,
  sheetTexts,
  stageBefore,
  stageColumn,
  success,
  toFormulas,
  toLayout,
} from "../../shared/index.ts";
import { drawFormats } from "./drawFormats.ts";
import { drawRules } from "./drawRules.ts";
import { freeSheetName } from "./freeSheetName.ts";
import { sheetNames } from "./names.ts";
import { runExcel } from "./runExcel.ts";
import { blockOf } from "./sheetBlock.ts";

/** What a new sheet holds besides the grid itself. */
export interface SheetHead {
  readonly branch?: string;
  readonly unit?: string;
  /** which branch this is on the server */
  readonly branchId?: string;
  /** what is known of the branch: some items ask otherwise of some kinds of branches */
  readonly traits?: BranchTraits;
  /** number of the submission of the stage before that the sheet shows */
  readonly from?: number;
  /** rating year */
  readonly cycle?: number;
  /** whose marks the sheet takes; self where it is left out */
  readonly stage?: Stage;
  /** what stands in the columns of the stages, and the remarks that go with them */
  readonly stages?: Partial<Readonly<Record<Stage, StageMarks>>>;
  /** cell contents by item, as a person would type them: a text goes in as text, never as a formula */
  readonly typed?: Readonly<Record<string, string | number>>;
  /** the word that begins the name of a sheet for trying things out: such a sheet is no branch's own */
  readonly sample?: string;
}

/**
 * Inserts a grid on a new sheet and shows it: official wording, native formulas, validation,
 * conditional formats, names and protection. Two syncs, whatever the size of the grid.
 */
export const insertGrid = (
  grid: Grid,
  locale: Locale,
  head: SheetHead = {},
): Promise<Result<{ sheet: { id: string; name: string } }>> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const sheet = worksheets.add(
      freeSheetName(
        [head.sample, sheetTitle(grid, locale, head)].filter(Boolean).join(" "),
        worksheets.items.map((item) => item.name),
      ),
    );
    const asked = gridFor(grid, head.traits ?? {});
    draw(sheet, asked, toLayout(asked, locale, head.stage), head);
    sheet.activate();
    sheet.load("id,name");
    await context.sync();
    return success({ sheet: { id: sheet.id, name: sheet.name } });
  });

/** A reviewer has many sheets of one grid: the branch tells them apart. */
const sheetTitle = (grid: Grid, locale: Locale, { branch, stage = "self" }: SheetHead) =>
  stage === "self" || branch === undefined
    ? (grid.short ?? grid.title)[locale]
    : `${sheetTexts[locale].stage[stage]} ${branch}`;

function draw(sheet: Excel.Worksheet, grid: Grid, layout: Layout, head: SheetHead): void {
  const formulas = toFormulas(grid, layout);
  const block = blockOf(grid, layout, formulas, head);
  const range = sheet.getRangeByIndexes(0, 0, block.formulas.length, layout.columns.length);
  // Text formats come first: nothing that a grid or a branch's name says may turn into a formula.
  range.numberFormat = block.formats;
  range.formulas = block.formulas;
  drawFormats(sheet, grid, layout, formulas);
  drawRules(sheet, layout, formulas);
  nameRanges(sheet, layout);
  setUpPage(sheet, layout);
  protect(sheet, layout);
  sheet.getRangeByIndexes(layout.rows.first + 1, columnOf(layout, "entry"), 1, 1).select();
}

function nameRanges(sheet: Excel.Worksheet, layout: Layout): void {
  const { first, last, summary } = layout.rows;
  const down = (column: number) => sheet.getRangeByIndexes(first, column, last - first + 1, 1);
  const { anchor } = layout;
  const one = (row: number, column: number) => sheet.getRangeByIndexes(row, column, 1, 1);
  sheet.names.add(sheetNames.anchor, one(anchor.row, anchor.column));
  sheet.names.add(sheetNames.ids, down(columnOf(layout, "number")));
  sheet.names.add(sheetNames.entry, down(columnOf(layout, "entry")));
  sheet.names.add(sheetNames.remark, down(columnOf(layout, "remark")));
  if (layout.stage !== "self") {
    sheet.names.add(sheetNames.before, down(stageColumn(layout, stageBefore(layout.stage))));
    sheet.names.add(sheetNames.said, down(columnOf(layout, "said")));
  }
  sheet.names.add(sheetNames.receipt, one(layout.receipt.row, layout.receipt.column));
  sheet.names.add(sheetNames.star, one(summary, columnOf(layout, "level")));
  sheet.names.add(sheetNames.total, one(summary, columnOf(layout, "amount")));
}

function setUpPage(sheet: Excel.Worksheet, layout: Layout): void {
  const { heading } = layout.rows;
  sheet.freezePanes.freezeRows(heading + 1);
  sheet.showGridlines = false;
  const page = sheet.pageLayout;
  page.orientation = "Landscape";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1 };
  page.setPrintTitleRows(`$${heading + 1}:$${heading + 1}`);
}

/** Without a password: it keeps slips away, it is no lock. What people fill in stays open. */
function protect(sheet: Excel.Worksheet, layout: Layout): void {
  const { first, last } = layout.rows;
  for (const column of ["entry", "remark"] as const) {
    const range = sheet.getRangeByIndexes(first, columnOf(layout, column), last - first + 1, 1);
    range.format.protection.locked = false;
  }
  for (const field of Object.values(layout.fields)) {
    sheet.getRangeByIndexes(field.row, field.column, 1, field.span).format.protection.locked =
      false;
  }
  sheet.protection.protect({
    allowFormatColumns: true,
    allowFormatRows: true,
    selectionMode: "Normal",
  });
}
