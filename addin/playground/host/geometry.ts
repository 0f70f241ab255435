/** Rows, columns and addresses: pure, zero-based inside, A1 outside. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The size of a sheet in Excel, whatever the engine has allocated so far. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Address {
  readonly sheet?: string;
  readonly rect: Rect;
}

/** Rows or columns inserted (`count` > 0) or deleted (`count` < 0) at `at`. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

export const columnName = (index: number): string => {
  let name = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
};

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/;
const ROWS = /^\$?(\d+):\$?(\d+)$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;

const between = (a: number, b: number): [start: number, size: number] => [
  Math.min(a, b),
  Math.abs(a - b) + 1,
];

const parseLocal = (text: string): Rect | null => {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = cells;
    const [row, rows] = between(Number(r1) - 1, Number(r2) - 1);
    const [column, columns] = between(columnIndex(c1), columnIndex(c2));
    return { row, column, rows, columns };
  }
  const whole = ROWS.exec(text);
  if (whole) {
    const [row, rows] = between(Number(whole[1]) - 1, Number(whole[2]) - 1);
    return { row, column: 0, rows, columns: MAX_COLUMNS };
  }
  const tall = COLUMNS.exec(text);
  if (!tall) return null;
  const [column, columns] = between(columnIndex(tall[1] ?? ""), columnIndex(tall[2] ?? ""));
  return { row: 0, column, rows: MAX_ROWS, columns };
};

export const isInsideSheet = ({ row, column, rows, columns }: Rect): boolean =>
  row >= 0 &&
  column >= 0 &&
  rows > 0 &&
  columns > 0 &&
  row + rows <= MAX_ROWS &&
  column + columns <= MAX_COLUMNS;

/** Reads `A1`, `$A$1:B2`, `3:4`, `A:C`, each with or without a sheet; null when it is no address. */
export const parseAddress = (text: string): Address | null => {
  const trimmed = text.trim().replace(/^=/, "");
  const qualified = SHEET.exec(trimmed);
  const rect = parseLocal(qualified?.[3] ?? trimmed);
  if (!rect || !isInsideSheet(rect)) return null;
  const sheet = qualified?.[1]?.replaceAll("''", "'") ?? qualified?.[2];
  return sheet === undefined ? { rect } : { sheet, rect };
};

export const isEntireRow = (rect: Rect): boolean => rect.columns === MAX_COLUMNS;
export const isEntireColumn = (rect: Rect): boolean => rect.rows === MAX_ROWS;

const dollar = (absolute: boolean): string => (absolute ? "$" : "");

export const formatRect = (rect: Rect, absolute = false): string => {
  const d = dollar(absolute);
  const first = rect.row + 1;
  const last = rect.row + rect.rows;
  if (isEntireRow(rect)) return `${d}${first}:${d}${last}`;
  const left = `${d}${columnName(rect.column)}`;
  const right = `${d}${columnName(rect.column + rect.columns - 1)}`;
  if (isEntireColumn(rect)) return `${left}:${right}`;
  const start = `${left}${d}${first}`;
  return rect.rows * rect.columns === 1 ? start : `${start}:${right}${d}${last}`;
};

/** Excel leaves plain names bare, Chinese ones too; anything else goes into apostrophes. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELLS.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

export const formatAddress = (sheet: string, rect: Rect, absolute = false): string =>
  `${quoteSheet(sheet)}!${formatRect(rect, absolute)}`;

export const intersect = (a: Rect, b: Rect): Rect | null => {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
};

export const bound = (a: Rect, b: Rect): Rect => {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
};

export const contains = (outer: Rect, inner: Rect): boolean => {
  const common = intersect(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
};

/** `a` without `b`, as up to four rectangles. */
export const subtract = (a: Rect, b: Rect): Rect[] => {
  const common = intersect(a, b);
  if (!common) return [a];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  const middle = { row: common.row, rows: common.rows };
  return [
    { ...a, rows: common.row - a.row },
    { ...a, row: below, rows: a.row + a.rows - below },
    { ...a, ...middle, columns: common.column - a.column },
    { ...a, ...middle, column: right, columns: a.column + a.columns - right },
  ].filter((rect) => rect.rows > 0 && rect.columns > 0);
};

const shiftSpan = (start: number, size: number, at: number, count: number): [number, number] => {
  if (count > 0) {
    if (at <= start) return [start + count, size];
    return at < start + size ? [start, size + count] : [start, size];
  }
  const end = at - count;
  const before = Math.max(0, Math.min(start, end) - at);
  const inside = Math.max(0, Math.min(start + size, end) - Math.max(start, at));
  return [start - before, size - inside];
};

/** Where a rectangle is after rows or columns came or went; null when nothing is left of it. */
export const shiftRect = (rect: Rect, { axis, at, count }: Shift): Rect | null => {
  if (axis === "row") {
    if (isEntireColumn(rect)) return rect;
    const [row, rows] = shiftSpan(rect.row, rect.rows, at, count);
    return rows > 0 ? { ...rect, row, rows } : null;
  }
  if (isEntireRow(rect)) return rect;
  const [column, columns] = shiftSpan(rect.column, rect.columns, at, count);
  return columns > 0 ? { ...rect, column, columns } : null;
};
