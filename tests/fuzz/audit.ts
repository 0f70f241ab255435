import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import {
  evaluate,
  gridById,
  type Marks,
  type RankEntry,
  type Ranking,
  rank,
} from "../../shared/index.ts";
import type { Town } from "./town.ts";

type Row = Readonly<Record<string, unknown>>;

/** What a town's client knows at its end. */
export interface Closed {
  readonly town: Town;
  /** `GET /rankings` of "home", when nothing more was under way */
  readonly ranking: Ranking;
}

/**
 * Compares what lies in the files of a stopped server with what its clients were told: the chain, a row
 * for each receipt and none besides, and the ranking, all worked out without the Worker's code.
 */
export function audit(dataDir: string, towns: readonly Closed[]): readonly string[] {
  const files = filesByDistrict(join(dataDir, "districts", "xingji-district"));
  return towns.flatMap(({ town, ranking }) => {
    const id = town.world.districts["home"] ?? "";
    const file = files.get(id);
    if (!file) return [`${id}: no file`];
    const data = new DatabaseSync(file);
    try {
      const rows: Row[] = data.prepare("SELECT * FROM submissions ORDER BY seq").all();
      const found = [
        ...brokenChain(rows),
        ...otherReceipts(rows, town),
        ...otherRanking(data, rows, ranking),
      ];
      return found.map((what) => `${id}: ${what}`);
    } finally {
      data.close();
    }
  });
}

function filesByDistrict(folder: string): Map<unknown, string> {
  const files = readdirSync(folder).filter((name) => /^[0-9a-f]{64}\.sqlite$/.test(name));
  return new Map(
    files.map((name) => {
      const data = new DatabaseSync(join(folder, name));
      const id = data.prepare("SELECT id FROM district").get()?.["id"];
      data.close();
      return [id, join(folder, name)];
    }),
  );
}

function brokenChain(rows: readonly Row[]): string[] {
  let before: unknown = "0".repeat(64);
  return rows.flatMap(({ hash, ...row }, at) => {
    const sound = row["seq"] === at + 1 && row["prev_hash"] === before && hashOf(row) === hash;
    before = hash;
    return sound ? [] : [`the chain is broken at ${at + 1}`];
  });
}

/** Evidence that there is none of is no part of a row's hash. */
function hashOf(row: Row): string {
  const sorted = Object.entries(row)
    .filter(([key, value]) => key !== "evidence" || value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify(Object.fromEntries(sorted)))
    .digest("hex");
}

function otherReceipts(rows: readonly Row[], { ledger, world }: Town): string[] {
  const before = new Set(
    Object.entries(world.numbers).flatMap(([branch, seq]) => (branch === "x1" ? [] : [seq])),
  );
  const due = before.size + ledger.receipts.size;
  const wrong = rows.flatMap(({ seq, hash, branch, star }) => {
    const receipt = ledger.receipts.get(Number(seq));
    const same = receipt?.hash === hash && receipt?.branch === branch && receipt?.star === star;
    return same || before.has(Number(seq)) ? [] : [`number ${seq} is not what its receipt says`];
  });
  return rows.length === due ? wrong : [`${rows.length} rows for ${due} receipts`, ...wrong];
}

/** The ranking by `rank` over `evaluate` of what counts of each branch. */
function otherRanking(data: DatabaseSync, rows: readonly Row[], told: Ranking): string[] {
  const cycle = data.prepare("SELECT cycle FROM district").get()?.["cycle"];
  const branches: Row[] = data.prepare("SELECT * FROM branches WHERE active = 1 ORDER BY id").all();
  const withdrawn = new Map(
    data
      .prepare("SELECT branch, max(number) AS number FROM withdrawals GROUP BY branch")
      .all()
      .map(({ branch, number }) => [branch, Number(number)]),
  );
  const returned = new Set(
    data
      .prepare("SELECT number FROM returns")
      .all()
      .map(({ number }) => number),
  );
  const stands = (row: Row, own: readonly Row[]) =>
    Number(row["stage"]) > 0
      ? Number(row["seq"]) > reviewedSince(own, returned)
      : Number(row["seq"]) > (withdrawn.get(row["branch"] as string) ?? 0);
  const entries = branches.map((branch): RankEntry => {
    const own = rows.filter(
      (row) =>
        row["branch"] === branch["id"] && row["cycle"] === cycle && row["grid"] === branch["grid"],
    );
    const counts = own
      .filter((row) => stands(row, own))
      .sort(
        (a, b) => Number(b["stage"]) - Number(a["stage"]) || Number(b["seq"]) - Number(a["seq"]),
      )[0];
    return { id: String(branch["id"]), ...(isPlain(branch) ? judged(counts) : stored(counts)) };
  });
  const due = rank(entries).map(({ entry, rank: place, tied }) =>
    place === null ? `${entry.id} missing` : `${entry.id} ${place} ${tied} ${entry.star}`,
  );
  const said = [
    ...told.rows.map(({ branch, rank: place, tied, star }) => `${branch} ${place} ${tied} ${star}`),
    ...told.missing.map(({ branch }) => `${branch} missing`),
  ];
  const isSame = JSON.stringify(due.toSorted()) === JSON.stringify(said.toSorted());
  return isSame ? [] : [`the ranking is ${said.join(", ")} and should be ${due.join(", ")}`];
}

/** Once something was sent back, a review from before the newest self-assessment is none of it. */
function reviewedSince(own: readonly Row[], returned: ReadonlySet<unknown>): number {
  if (!own.some(({ seq }) => returned.has(seq))) return 0;
  return Math.max(0, ...own.filter(({ stage }) => stage === 0).map(({ seq }) => Number(seq)));
}

/** Whether the grid's file alone says what the branch is asked. */
const isPlain = ({ grid, type, category }: Row): boolean =>
  gridById(String(grid)) !== undefined && type === null && category === null;

/** What was found when it was handed in; it was compared with what was sent then. */
const stored = (row: Row | undefined): Pick<RankEntry, "star" | "attained"> => ({
  star: row ? Number(row["star"]) : null,
  attained: { value: Number(row?.["attained_value"] ?? 0), of: Number(row?.["attained_of"] ?? 0) },
});

function judged(row: Row | undefined): Pick<RankEntry, "star" | "attained"> {
  const grid = row && gridById(String(row["grid"]));
  if (!row || !grid) return { star: null, attained: { value: 0, of: 0 } };
  const { star, attained } = evaluate(grid, JSON.parse(String(row["marks"])) as Marks);
  return { star, attained };
}
