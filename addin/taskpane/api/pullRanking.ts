import { type OverviewRow, type Ranking, type Result, success } from "../../../shared/index.ts";
import type { PulledRanking } from "../../excel/index.ts";
import type { Client } from "./client.ts";

/** The largest page that the Worker gives. */
const pageRows = 1000;
/** How often a ranking that changed while it was read is read again. */
const attempts = 3;

type Api = Pick<Client, "rankings" | "overview" | "timeline">;

/**
 * Reads the whole ranking with what explains it: who is missing, every page of the overview, the days.
 * What was read before is taken where the server's version is still the same.
 */
export async function pullRanking(
  api: Api,
  token: string,
  year: number,
  before: PulledRanking | null,
): Promise<Result<PulledRanking>> {
  const head = await api.rankings(token);
  if (!head.ok) return head;
  const days = await api.timeline(token, year);
  const timeline = days.ok ? days.value : (before?.timeline ?? null);
  if (isSame(before, head.value)) return success({ ...before, timeline });
  const rows = await allRows(api, token);
  return rows.ok ? success({ ...head.value, ...rows.value, timeline }) : rows;
}

const isSame = (before: PulledRanking | null, now: Ranking): before is PulledRanking =>
  before !== null &&
  before.version === now.version &&
  before.district.id === now.district.id &&
  before.district.cycle === now.district.cycle;

interface Rows {
  readonly version: number;
  readonly rows: readonly OverviewRow[];
}

/** Every page of one version; one that never stands still is taken as it was read last, each branch once. */
async function allRows(api: Api, token: string): Promise<Result<Rows>> {
  for (let attempt = 1; ; attempt += 1) {
    const read = await readPages(api, token);
    if (!read.ok) return read;
    const { rows, versions } = read.value;
    if (versions.size > 1 && attempt < attempts) continue;
    const byBranch = new Map(rows.map((row) => [row.branch, row]));
    return success({ version: Math.min(...versions), rows: [...byBranch.values()] });
  }
}

async function readPages(
  api: Api,
  token: string,
): Promise<Result<{ rows: OverviewRow[]; versions: Set<number> }>> {
  const rows: OverviewRow[] = [];
  const versions = new Set<number>();
  let after: string | undefined;
  do {
    const page = await api.overview(token, {
      limit: pageRows,
      ...(after === undefined ? {} : { after }),
    });
    if (!page.ok) return page;
    rows.push(...page.value.rows);
    versions.add(page.value.version);
    after = page.value.next;
  } while (after !== undefined);
  return success({ rows, versions });
}
