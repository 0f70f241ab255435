import type { Decision, Grid, Input } from "./shapes.ts";

/** What is read of an export: rows as they are stored, by kind. */
export type Row = Readonly<Record<string, string | number | null>>;

export interface Sealed {
  readonly cycle: number;
  readonly version: number;
  /** when it was sealed, in milliseconds */
  readonly time: number;
  readonly input: Input;
  readonly decision: Decision;
}

export interface Export {
  readonly rows: (kind: string) => readonly Row[];
  /** the newest of each cycle and grid */
  readonly records: readonly Sealed[];
  /** by “id@version”: the district's own, and those that decisions were made by */
  readonly grids: ReadonlyMap<string, Grid>;
}

/** Reads the lines of an export, each a JSON object { kind, row }. */
export function readExport(text: string): Export {
  const byKind = new Map<string, Row[]>();
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const { kind, row } = JSON.parse(line) as { kind: string; row?: Row };
    if (row) byKind.set(kind, [...(byKind.get(kind) ?? []), row]);
  }
  const rows = (kind: string) => byKind.get(kind) ?? [];
  const newest = new Map<string, Sealed>();
  for (const row of rows("record").filter(({ part }) => part === 1)) {
    const record = recordOf(row, rows("record"));
    const key = `${record.cycle} ${record.input.grid.id}`;
    if ((newest.get(key)?.version ?? 0) < record.version) newest.set(key, record);
  }
  const records = [...newest.values()];
  const grids = [
    ...rows("grid").map(({ body }) => JSON.parse(String(body)) as Grid),
    ...records.map(({ input }) => input.grid),
  ];
  return {
    rows,
    records,
    grids: new Map(grids.map((grid) => [`${grid.id}@${grid.version}`, grid])),
  };
}

/** A record's text stands in as many rows as it needs. */
function recordOf(first: Row, rows: readonly Row[]): Sealed {
  const { cycle, grid, version, time } = first;
  const text = rows
    .filter((row) => row["cycle"] === cycle && row["grid"] === grid && row["version"] === version)
    .sort((a, b) => Number(a["part"]) - Number(b["part"]))
    .map((row) => row["text"])
    .join("");
  const { content } = JSON.parse(text) as { content: { input: Input; decision: Decision } };
  const { input, decision } = content;
  return { cycle: Number(cycle), version: Number(version), time: Number(time), input, decision };
}
