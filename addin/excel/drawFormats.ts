import {
  type CellRole,
  columnOf,
  type Formulas,
  type Grid,
  type Layout,
  visibleColumns,
} from "../../shared/index.ts";
import { drawLook, type Look, looks } from "./looks.ts";

/** Points per character of the default font; Excel's column width is in points here. */
const pointsPerCharacter = 6.2;
const fontName = "Microsoft YaHei";
const lineColor = "#D6C6B4";

/** Looks of a sheet by role, in as few calls as its shape allows: columns first, then single rows. */
export function drawFormats(
  sheet: Excel.Worksheet,
  grid: Grid,
  layout: Layout,
  formulas: Formulas,
): void {
  drawColumns(sheet, layout);
  const spans = [...layout.cells, ...formulas.cells].filter((cell) => cell.role !== "helper");
  for (const { row, column, span, role } of spans) {
    if (!isColumnRole(role))
      drawCell(sheet.getRangeByIndexes(row, column, 1, span), looks[role], span);
  }
  const tall = (row: number, points: number) => {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  };
  tall(layout.rows.title, 30);
  tall(layout.rows.fields, 20);
  // that a star rests on the bonus stands behind its name, and may take a second line
  tall(layout.rows.summary, grid.sections.some(({ counts }) => counts === "bonus") ? 40 : 26);
  // Fitting looks at the first column alone and would make room for a title that is merged over many.
  for (const line of layout.body) if (line.kind === "section") tall(line.row, 22);
}

const columnRoles: ReadonlySet<CellRole> = new Set([
  "number",
  "criterion",
  "evidence",
  "requirement",
  "entry",
  "stage",
  "said",
  "remark",
  "state",
]);

/** Roles that fill a whole column of the body and are drawn with it. */
const isColumnRole = (role: CellRole) => columnRoles.has(role);

function drawColumns(sheet: Excel.Worksheet, layout: Layout): void {
  const { first, last, heading } = layout.rows;
  const rows = last - first + 1;
  const visible = visibleColumns(layout);
  const all = sheet.getRangeByIndexes(0, 0, last + 1, visible);
  all.format.font.name = fontName;
  all.format.font.size = 10.5;
  all.format.verticalAlignment = "Center";
  all.format.wrapText = true;
  layout.columns.forEach(({ key, width, hidden }, column) => {
    const range = sheet.getRangeByIndexes(first, column, rows, 1);
    range.format.columnWidth = width * pointsPerCharacter;
    if (hidden) range.getEntireColumn().columnHidden = true;
    else drawLook(range, looks[key === "points" ? "requirement" : (key as CellRole)]);
  });
  drawBorders(sheet.getRangeByIndexes(heading, 0, rows + 1, visible));
  sheet.getRangeByIndexes(first, columnOf(layout, "number"), rows, visible).format.autofitRows();
}

function drawBorders(range: Excel.Range): void {
  const edges = [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "InsideHorizontal",
    "InsideVertical",
  ] as const;
  for (const edge of edges) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = lineColor;
  }
}

function drawCell(range: Excel.Range, look: Look, span: number): void {
  if (span > 1) range.merge();
  drawLook(range, look);
}
