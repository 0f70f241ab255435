import type { ExportKind } from "../../shared/index.ts";

/** A table of the district as an export has it. */
export interface ExportTable {
  readonly table: string;
  readonly columns: string;
  /** its rows come in the order of this column */
  readonly key: string;
  /**
   * Rows are only added, with rising numbers: read page by page up to where it ended when the export began.
   * The others may change meanwhile and are read at its beginning.
   */
  readonly grows: boolean;
  /** what a row needs that the file does not have */
  readonly fill?: (row: Row, now: number) => Row;
}
export type Row = Readonly<Record<string, string | number | null>>;

const whole = { columns: "*", key: "id", grows: false } as const;

/** Every table of an export by the kind of its records, in the order of `exportKinds`. */
export const exportTables: { readonly [Kind in ExportKind]: ExportTable } = {
  unit: { ...whole, table: "units" },
  grid: { ...whole, table: "grids", key: "id, version" },
  cycle: { ...whole, table: "cycles", key: "year" },
  branch: { ...whole, table: "branches" },
  person: { ...whole, table: "people", grows: true },
  // Whose session a number was, and no more: an imported one has ended, and no token hashes to this.
  session: {
    table: "tokens",
    columns: "id, person, role, branch, units, created, expires",
    key: "id",
    grows: true,
    fill: (row, now) => ({ ...row, hash: `ended:${row["id"]}`, revoked: now }),
  },
  submission: { ...whole, table: "submissions", key: "seq", grows: true },
  log: { ...whole, table: "log", key: "seq", grows: true },
  return: { ...whole, table: "returns", grows: true },
  // One that is saved meanwhile has a new number, and is not in it.
  draft: { ...whole, table: "drafts", key: "revision", grows: true },
  withdrawal: { ...whole, table: "withdrawals", key: "number" },
  ledger: { ...whole, table: "ledger", key: "number", grows: true },
  record: { ...whole, table: "records", key: "number", grows: true },
  publication: { ...whole, table: "publications", key: "number", grows: true },
};

/** What an export leaves out: secrets, what is worked out anew, and what belongs to this copy of the data. */
export const notExported = [
  "district",
  "codes",
  "answers",
  "ratings",
  "standings",
  "tally",
  "migrations",
] as const;
