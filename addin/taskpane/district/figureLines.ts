/** What a line of two columns from a sheet is entered for. */
export interface FigureRow {
  readonly branch: string;
  readonly figure: number;
}

export type FigureFault = "columns" | "unknown" | "sameName" | "number" | "twice";

/** What is wrong with a line: its number from 1, and what stood there. */
export interface LineFault {
  readonly line: number;
  readonly fault: FigureFault;
  readonly found: string;
}

export interface FigureLines {
  readonly rows: readonly FigureRow[];
  readonly faults: readonly LineFault[];
}

/** What is a figure: from 0 to `most`, with decimals or without. */
export interface FigureRule {
  readonly most: number;
  readonly whole?: boolean;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

type Read = FigureRow | Omit<LineFault, "line">;

/**
 * Two columns copied from a sheet: the branch's id or name, and a figure. A first line without
 * a figure is a heading. Every other line that cannot be used is named; the rest are read all the same.
 */
export function figureLines(
  text: string,
  branches: readonly Named[],
  rule: FigureRule,
): FigureLines {
  const find = finder(branches);
  const rows: FigureRow[] = [];
  const faults: LineFault[] = [];
  const seen = new Set<string>();
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === "") continue;
    const read = readLine(line, find, rule);
    if ("fault" in read) {
      if (!(at === 0 && isHeading(read))) faults.push({ line: at + 1, ...read });
    } else if (seen.has(read.branch))
      faults.push({ line: at + 1, fault: "twice", found: firstOf(line) });
    else {
      seen.add(read.branch);
      rows.push(read);
    }
  }
  return { rows, faults };
}

const isHeading = ({ fault }: { readonly fault: FigureFault }) => fault === "number";

/** By tab, as Excel copies; else by the last comma or run of blanks, since names may hold either. */
function cellsOf(line: string): readonly string[] {
  if (line.includes("\t")) return line.split("\t").map((cell) => cell.trim());
  const [, first = "", second = ""] = /^(.*\S)\s*[,，;；\s]\s*(\S+)$/.exec(line.trim()) ?? [];
  return [first.replace(/[,，;；]$/, ""), second];
}

const firstOf = (line: string) => cellsOf(line)[0] ?? "";

function readLine(
  line: string,
  find: ReturnType<typeof finder>,
  { most, whole = false }: FigureRule,
): Read {
  const [name = "", figure = ""] = cellsOf(line);
  if (name === "" || figure === "") return { fault: "columns", found: line.trim() };
  const value = readFigure(figure);
  if (value === undefined || value > most || (whole && !Number.isInteger(value)))
    return { fault: "number", found: figure };
  const ids = find(name);
  if (ids.length !== 1) return { fault: ids.length === 0 ? "unknown" : "sameName", found: name };
  return { branch: ids[0] ?? "", figure: value };
}

/** "1,234.5" and full-width digits as Excel shows them; no text, no percentage, nothing below 0. */
function readFigure(text: string): number | undefined {
  const plain = text.normalize("NFKC").replace(/,(?=\d{3}(\D|$))/g, "");
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The ids of the branches that an id or a name may mean. */
function finder(branches: readonly Named[]) {
  const ids = new Set(branches.map(({ id }) => id));
  const byName = new Map<string, string[]>();
  for (const { id, name } of branches) {
    const known = byName.get(name.trim());
    if (known) known.push(id);
    else byName.set(name.trim(), [id]);
  }
  return (text: string): readonly string[] => (ids.has(text) ? [text] : (byName.get(text) ?? []));
}
