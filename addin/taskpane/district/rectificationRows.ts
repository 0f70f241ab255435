import type { Rectification } from "../../../shared/index.ts";

export interface RectificationRow {
  readonly line: Rectification;
  /** its deadline is past and it is not accepted */
  readonly overdue: boolean;
}

export const rectificationFilters = ["all", "overdue", "reported", "open", "done"] as const;
export type RectificationFilter = (typeof rectificationFilters)[number];

/** The lines of the rectification ledger: first what waits for the office, then by deadline, last what is done. */
export const rectificationRows = (
  lines: readonly Rectification[],
  today: string,
): readonly RectificationRow[] =>
  lines
    .map((line) => ({ line, overdue: line.state !== "accepted" && line.body.deadline < today }))
    .toSorted(
      (a, b) => turnOf(a) - turnOf(b) || compare(a.line.body.deadline, b.line.body.deadline),
    );

export const filterRectifications = (
  rows: readonly RectificationRow[],
  filter: RectificationFilter,
): readonly RectificationRow[] => rows.filter(tests[filter]);

const tests: Readonly<Record<RectificationFilter, (row: RectificationRow) => boolean>> = {
  all: () => true,
  overdue: ({ overdue }) => overdue,
  reported: ({ line }) => line.state === "reported",
  open: ({ line }) => line.state === "open" || line.state === "refused",
  done: ({ line }) => line.state === "accepted",
};

const turnOf = ({ line: { state } }: RectificationRow) =>
  state === "reported" ? 0 : state === "accepted" ? 2 : 1;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The day it is where the pane is, as the ledger writes days. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
