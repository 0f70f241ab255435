import { strToU8, zipSync } from "fflate";
import { escapeXml } from "./escapeXml.ts";
import type { Cell, Table } from "./table.ts";

/** What a workbook is called where its type is named. */
export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * A table as a workbook of one sheet: the head stays in sight and filters. Text is written as inline
 * strings, which no program reckons with, and numbers as numbers; there are no formulas. The same table
 * gives the same bytes.
 */
export function writeXlsx(sheet: string, table: Table): Uint8Array<ArrayBuffer> {
  const parts = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relations("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": workbookOf(sheet),
    "xl/_rels/workbook.xml.rels": workbookRelations,
    "xl/styles.xml": styles,
    "xl/worksheets/sheet1.xml": sheetOf(table),
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(files), { mtime: epoch, level: 6 });
}

/** The earliest moment that a zip can name: when it was made is nobody's affair. */
const epoch = "1980-01-02T00:00:00Z";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const contentTypes = `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${excel}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${excel}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${excel}.worksheet+xml"/></Types>`;

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${document}/${type}" Target="${target}"/>`;
const relationsOf = (...all: readonly string[]) =>
  `${declaration}<Relationships xmlns="${packaged}/relationships">${all.join("")}</Relationships>`;
const relations = (type: string, target: string) => relationsOf(relation("rId1", type, target));
const workbookRelations = relationsOf(
  relation("rId1", "worksheet", "worksheets/sheet1.xml"),
  relation("rId2", "styles", "styles.xml"),
);

const workbookOf = (sheet: string) =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${document}"><sheets><sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** Style 0 is usual, 1 the head: bold, and broken into lines. Programs ask for the rest. */
const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

function sheetOf({ head, widths, rows }: Table): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = [rowOf(1, head, 1), ...rows.map((cells, at) => rowOf(at + 2, cells, 0))];
  const all = `A1:${columnName(head.length - 1)}${rows.length + 1}`;
  return `${declaration}<worksheet xmlns="${main}"><dimension ref="${all}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData><autoFilter ref="${all}"/></worksheet>`;
}

const rowOf = (number: number, cells: readonly Cell[], style: 0 | 1) =>
  `<row r="${number}">${cells.map((cell, at) => cellOf(`${columnName(at)}${number}`, cell, style)).join("")}</row>`;

function cellOf(name: string, cell: Cell, style: 0 | 1): string {
  if (cell === null) return "";
  const head = `<c r="${name}"${style === 0 ? "" : ` s="${style}"`}`;
  if (typeof cell === "number") return `${head}><v>${cell}</v></c>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}

/** A, B, … Z, AA, … from 0. */
const columnName = (at: number): string =>
  `${at < 26 ? "" : columnName(Math.floor(at / 26) - 1)}${String.fromCharCode(65 + (at % 26))}`;
