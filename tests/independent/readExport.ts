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
  /** what was published of earlier years, up to a moment: of each the newest */
  readonly published: (
    until: number,
  ) => readonly { cycle: number; id: string; decision: Decision }[];
  /** by “id@version”: the district's own, and those that decisions were made by */
  readonly grids: ReadonlyMap<string, Grid>;
}

/** Reads the lines of an export, each a JSON object { kind, row }. */
export function readExport(text: string): Export {
  const byKind = new Map<string, Row[]>();
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const { kind, row } = JSON.parse(line) as { kind: string; row?: Row };
    const known = byKind.get(kind);
    if (row && known) known.push(row);
    else if (row) byKind.set(kind, [row]);
  }
  const rows = (kind: string) => byKind.get(kind) ?? [];
  const newest = new Map<string, Sealed>();
  const all = texts(rows("record")).map(({ first, text }) => ({
    first,
    sealed: recordOf(first, text),
  }));
  for (const { sealed: record } of all) {
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
    published: (until) => publishedBy(texts(rows("publication")), all, until),
    grids: new Map(grids.map((grid) => [`${grid.id}@${grid.version}`, grid])),
  };
}

interface Long {
  readonly first: Row;
  readonly text: string;
}

/** A long text stands in as many rows as it needs: those of one cycle, grid and version, in their order. */
function texts(rows: readonly Row[]): Long[] {
  const key = (row: Row) => [row["cycle"], row["grid"], row["version"]].join(" ");
  const inOrder = [...rows].sort((a, b) => Number(a["part"]) - Number(b["part"]));
  return inOrder
    .filter(({ part }) => part === 1)
    .map((first) => {
      const parts = inOrder.filter((row) => key(row) === key(first));
      return { first, text: parts.map(({ text }) => text).join("") };
    });
}

function recordOf({ cycle, version, time }: Row, text: string): Sealed {
  const { content } = JSON.parse(text) as { content: { input: Input; decision: Decision } };
  const { input, decision } = content;
  return { cycle: Number(cycle), version: Number(version), time: Number(time), input, decision };
}

/** The records that the newest publication of each year names by their hashes. */
function publishedBy(
  publications: readonly Long[],
  records: readonly { readonly first: Row; readonly sealed: Sealed }[],
  until: number,
) {
  const known = publications
    .filter(({ first }) => Number(first["time"]) <= until)
    .sort((a, b) => Number(a.first["version"]) - Number(b.first["version"]));
  const newest = new Map(known.map(({ first, text }) => [first["cycle"], text]));
  return [...newest].flatMap(([cycle, text]) => {
    const { grids } = JSON.parse(text) as { grids: { grid: string; hash: string }[] };
    return records
      .filter(({ first }) => first["cycle"] === cycle)
      .filter(({ first }) => grids.some(({ hash }) => hash === first["hash"]))
      .map(({ sealed }) => ({
        cycle: Number(cycle),
        id: sealed.input.grid.id,
        decision: sealed.decision,
      }));
  });
}
