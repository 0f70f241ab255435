import type { ClientResponse } from "hono/client";
import {
  type BranchesReply,
  type Cycle,
  type CycleReply,
  type CyclesReply,
  type DecisionRecord,
  type DecisionReply,
  failure,
  type Grid,
  type GridsReply,
  issue,
  type LedgerInput,
  type LedgerReply,
  type MissingBranches,
  type Publication,
  type RecordsReply,
  type Result,
  type Stage,
  success,
  type Timeline,
  type UnitsReply,
  type Verification,
} from "../../../shared/index.ts";
import { bodyOf } from "../api/bodyOf.ts";
import { answered, createCalls, headersFor } from "../api/calls.ts";
import { problemIssues } from "../api/problem.ts";
import { isRecord } from "../api/shapes.ts";

type Fits = (value: unknown) => boolean;

/** A step of the cycle as a whole: the office that takes it, and why. */
export interface CycleStep {
  readonly office?: string;
  readonly reason?: string;
}

/** What the coordinator's views ask of the Worker. Nothing throws: what fails comes back as issues. */
export function createDistrictClient(token: string, onReach?: (reached: boolean) => void) {
  const api = createCalls(onReach ? { onReach } : {});
  const heads = headersFor(token);
  const of = (year: number) => ({ param: { year: String(year) } });
  const step = (key: string, year: number, json: CycleStep) => ({
    ...of(year),
    ...keyed(key),
    json: {
      ...(json.office ? { office: json.office } : {}),
      ...(json.reason ? { reason: json.reason } : {}),
    },
  });
  return {
    cycles: () => take<CyclesReply>(api.cycles.$get({}, heads), has("cycles", "current")),
    cycle: (year: number) =>
      take<CycleReply>(api.cycles[":year"].$get(of(year), heads), has("cycle", "state")),
    /** `revision` 0 where there was no cycle of the year yet */
    putCycle: (cycle: Cycle, revision: number, key: string) =>
      take<CycleReply>(
        api.cycles[":year"].$put(
          { ...of(cycle.year), ...keyed(key), json: cycle },
          headersFor(token, revision > 0 ? { "If-Match": `"${revision}"` } : {}),
        ),
        has("cycle", "state"),
      ),
    /** takes the district into a year that is set; the one it is in has to be published */
    startYear: (year: number, key: string) =>
      take<CycleReply>(api.cycles[":year"].start.$post(step(key, year, {}), heads), has("state")),
    grids: () => take<GridsReply>(api.grids.$get({}, heads), has("grids")),
    grid: (id: string) =>
      take<Grid>(
        api.grids[":grid"].$get({ param: { grid: encodeURIComponent(id) }, query: {} }, heads),
        has("id", "rule", "sections"),
      ),
    units: () => take<UnitsReply>(api.units.$get({}, heads), has("units")),
    /** all pages */
    missing: (stage: Stage) =>
      pages<MissingBranches, MissingBranches["branches"][number]>(
        (after) =>
          take(
            api.missing.$get({ query: { stage, limit: 1000, ...after } }, heads),
            has("branches"),
          ),
        ({ branches }) => branches,
      ),
    timeline: (year: number) =>
      take<Timeline>(api.cycles[":year"].timeline.$get(of(year), heads), has("days")),
    decision: (year: number, grid: string) =>
      take<DecisionReply>(
        api.cycles[":year"].decisions[":grid"].$get(
          { param: { year: String(year), grid: encodeURIComponent(grid) } },
          heads,
        ),
        has("input", "decision", "names", "open"),
      ),
    decide: (year: number, json: CycleStep, key: string) =>
      take<CycleReply>(
        api.cycles[":year"].decision.$post(step(key, year, json), heads),
        has("state"),
      ),
    publish: (year: number, json: CycleStep, key: string) =>
      take<CycleReply>(
        api.cycles[":year"].publication.$post(step(key, year, json), heads),
        has("state"),
      ),
    reopen: (year: number, reason: string, key: string) =>
      take<CycleReply>(
        api.cycles[":year"].reopening.$post(
          { ...of(year), ...keyed(key), json: { reason } },
          heads,
        ),
        has("state"),
      ),
    records: (year: number) =>
      take<RecordsReply>(api.cycles[":year"].records.$get(of(year), heads), has("records")),
    record: (year: number, grid: string, version: number) =>
      take<DecisionRecord>(
        api.cycles[":year"].records[":grid"].$get(
          {
            param: { year: String(year), grid: encodeURIComponent(grid) },
            query: { version },
          },
          heads,
        ) as Promise<ClientResponse<unknown>>,
        has("content", "hash"),
      ),
    publication: (year: number) =>
      take<Publication>(api.cycles[":year"].publication.$get(of(year), heads), has("grids")),
    verification: (district: string) =>
      take<Verification>(
        api.districts[":district"].verification.$get({ param: { district } }, heads),
        has("sound"),
      ),
    /** those that take part, all pages */
    branches: async (): Promise<Result<BranchesReply["branches"]>> => {
      const branches: BranchesReply["branches"][number][] = [];
      let after: string | undefined;
      do {
        const query = { limit: 1000, ...(after === undefined ? {} : { after }) };
        const page = await take<BranchesReply>(
          api.branches.$get({ query }, heads),
          has("branches"),
        );
        if (!page.ok) return page;
        branches.push(...page.value.branches);
        after = page.value.next;
      } while (after !== undefined);
      return success(branches);
    },
    /** all pages */
    ledger: (year: number) =>
      pages<LedgerReply, LedgerReply["entries"][number]>(
        (after) =>
          take(
            api.cycles[":year"].ledger.$get(
              { ...of(year), query: { limit: 1000, ...after } },
              heads,
            ),
            has("entries"),
          ),
        ({ entries }) => entries,
      ),
    addLedger: (year: number, entries: readonly LedgerInput[], key: string) =>
      take<LedgerReply>(
        api.cycles[":year"].ledger.$post(
          { ...of(year), ...keyed(key), json: { entries: [...entries] } },
          heads,
        ),
        has("entries"),
      ),
  };
}

export type DistrictClient = ReturnType<typeof createDistrictClient>;

const keyed = (key: string) => ({ header: { "Idempotency-Key": key } });

/** Only the members that a view cannot do without: a proxy's page must not reach it. */
const has =
  (...names: readonly string[]): Fits =>
  (value) =>
    isRecord(value) && names.every((name) => value[name] !== undefined);

/** Everything of a list that comes in pages. */
async function pages<Page extends { readonly next?: string }, Row>(
  ask: (after: { readonly after?: string }) => Promise<Result<Page>>,
  rowsOf: (page: Page) => readonly Row[],
): Promise<Result<readonly Row[]>> {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const page = await ask(after === undefined ? {} : { after });
    if (!page.ok) return page;
    rows.push(...rowsOf(page.value));
    after = page.value.next;
  } while (after !== undefined);
  return success(rows);
}

async function take<T>(call: Promise<ClientResponse<unknown>>, fits: Fits): Promise<Result<T>> {
  const response = await answered(call);
  const found = response && (await bodyOf(response));
  if (response === undefined || found === undefined)
    return failure(issue("request.network", undefined));
  if (!response.ok) return failure(...problemIssues(response.status, found.json));
  return fits(found.json)
    ? success(found.json as T)
    : failure(issue("request.internal", undefined));
}
