/** A line of the table that `npm run bench` prints. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  /** the figure against what it is compared with, both from this run */
  readonly ratio?: string;
  readonly bar?: string;
  /** absent where there is no bar */
  readonly holds?: boolean;
}

const titles = { what: "what", figure: "figure", ratio: "ratio", bar: "bar", holds: "holds?" };
type Cells = Readonly<Record<keyof typeof titles, string>>;
const columns = ["what", "figure", "ratio", "bar", "holds"] as const;

/** The rows as a Markdown table with columns in line. */
export function toTable(rows: readonly Row[]): string {
  const cells = rows.map(toCells);
  const widths = columns.map((name) =>
    Math.max(...[titles, ...cells].map((row) => [...row[name]].length)),
  );
  const line = (row: Cells) => {
    const padded = columns.map(
      (name, at) => row[name] + " ".repeat(missing(row[name], widths[at])),
    );
    return `| ${padded.join(" | ")} |`;
  };
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [line(titles), rule, ...cells.map(line)].join("\n");
}

const missing = (text: string, width = 0) => width - [...text].length;

const toCells = ({ what, figure, ratio = "", bar = "", holds }: Row): Cells => ({
  what,
  figure,
  ratio,
  bar,
  holds: holds === undefined ? "" : holds ? "yes" : "NO",
});
