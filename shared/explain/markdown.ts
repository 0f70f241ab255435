/**
 * A text as Markdown that shows it and does nothing else: in a heading, a table's cell, a list or a
 * paragraph of its own it neither ends the place it stands in nor becomes markup, HTML or a link.
 * Every sign that could is written as its number: unlike a backslash, that holds in every reader's tables.
 */
export const plain = (text: string): string =>
  text
    .replace(breaks, "\n")
    .replace(invisible, " ")
    .trim()
    .replace(signs, numbered)
    .replaceAll("\n", "<br>");

const numbered = (sign: string) => `&#${sign.charCodeAt(0)};`;
const breaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be rid of
const invisible = /[\0-\x09\x0e-\x1f\x7f]/g;

/** What marks up anywhere; a colon and a dot that begin an address or an emoji. */
const signs = /[\\`*_{}[\]<>#|~$@&]|:(?=\S)|(?<=www)\./gi;

/** The same where it begins a line: a dash or a number begins no list there. */
export const atStart = (markdown: string): string => markdown.replace(beginnings, numbered);

const beginnings = /^[-+=]|(?<=^\d+)[.)]/;

export interface Column<Row> {
  readonly heading: string;
  /** Markdown already */
  readonly cell: (row: Row) => string;
  /** left out where no row has anything in it */
  readonly optional?: true;
}

/** A table of GitHub's Markdown. */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const shown = columns.filter(
    ({ optional, cell }) => !optional || rows.some((row) => cell(row) !== ""),
  );
  return [
    shown.map(({ heading }) => heading),
    shown.map(() => "---"),
    ...rows.map((row) => shown.map(({ cell }) => cell(row))),
  ]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

export const bullets = (lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join("\n")];

/** A heading with its blocks; nothing where there are none. */
export const chapter = (heading: string, ...blocks: readonly string[]): readonly string[] =>
  blocks.length === 0 ? [] : [`## ${heading}`, ...blocks];
