import { type Locale, type RegionRankings, type Result, success } from "../../../shared/index.ts";
import { runWithGrids } from "../runWithGrids.ts";
import { addColumns } from "./addColumns.ts";
import { countsTable } from "./countsTable.ts";
import { createTable } from "./createTable.ts";
import { daysTable } from "./daysTable.ts";
import { drawChart, lookForChart } from "./drawChart.ts";
import type { FoundTable } from "./findTable.ts";
import { findTables, type Sought } from "./findTables.ts";
import { missingTable } from "./missingTable.ts";
import { nearTable } from "./nearTable.ts";
import { NewSheets } from "./newSheets.ts";
import { planRows, type RowPlan } from "./planRows.ts";
import type { PulledRanking } from "./pulledRanking.ts";
import { rankingTable } from "./rankingTable.ts";
import { regionTables } from "./regionTables.ts";
import { Cancelled, Requests, type WriteWatch } from "./requests.ts";
import type { TableSpec } from "./tableSpec.ts";
import { totalsTable } from "./totalsTable.ts";
import { updateTable } from "./updateTable.ts";

/** What became of a pull. */
export type RankingWritten =
  | { readonly kind: "cancelled" }
  | {
      readonly kind: "written";
      /** the ranking's sheet, as it is called now */
      readonly sheet: { readonly id: string; readonly name: string };
      /** names of the sheets beside it: overview, and missing branches where there ever were some */
      readonly others: readonly string[];
      /** the table was there and was brought up to date */
      readonly isRefresh: boolean;
      /** columns of the ranking that people added */
      readonly ownColumns: number;
      /** branches that were in the table already, and new ones */
      readonly kept: number;
      /** sheets whose tables a version before made, and that have no room for the columns added since */
      readonly noRoom: readonly string[];
      readonly added: number;
      /** no longer ranked: with notes at the end of the table, without any removed */
      readonly gone: number;
      readonly dropped: number;
    };

/**
 * Puts a district's ranking, its overview and its missing branches into the workbook, or brings those of
 * an earlier pull up to date: the same sheets and tables, with everything that people added to them.
 * At most three syncs for 10,000 branches: find, look at rows that left, write; see `Requests` for more.
 */
export const writeRanking = (
  ranking: PulledRanking,
  locale: Locale,
  watch: WriteWatch = {},
): Promise<Result<RankingWritten>> =>
  runWithGrids((context, grids) => {
    const specs = [
      rankingTable(ranking, locale, grids),
      countsTable(ranking, locale),
      missingTable(ranking, locale),
      nearTable(ranking, locale, grids),
      totalsTable(ranking, locale, grids),
      daysTable(ranking, locale),
    ];
    return write(context, specs, watch);
  });

/** The same for a region: its best, the stars of each district, and the districts that are missing. */
export const writeRegion = (
  rankings: RegionRankings,
  locale: Locale,
  watch: WriteWatch = {},
): Promise<Result<RankingWritten>> =>
  runWithGrids((context, grids) => write(context, regionTables(rankings, locale, grids), watch));

async function write(
  context: Excel.RequestContext,
  specs: readonly TableSpec[],
  watch: WriteWatch,
): Promise<Result<RankingWritten>> {
  const { tables } = context.workbook;
  const charts = specs.map((spec) => lookForChart(tables.getItemOrNullObject(spec.id), spec));
  const sought = await findTables(context, specs);
  const sheets = new NewSheets(context);
  const isNew = sought.every(({ finding }) => finding.kind !== "found");
  const rows = specs.reduce((all, spec) => all + spec.rows.length, 0);
  const requests = new Requests(context, watch, rows, isNew);
  try {
    requests.checkCancelled();
    requests.tell();
    const written = await writeTables(sought, requests, sheets, charts);
    await requests.finish();
    return success(summary(written));
  } catch (error) {
    await sheets.takeBack();
    if (error instanceof Cancelled) return success({ kind: "cancelled" });
    throw error;
  }
}

interface Written {
  readonly sheet: Excel.Worksheet;
  readonly found: FoundTable;
  readonly plan: RowPlan;
}

/** The ranking's sheet comes to the front; it is the first. A list with nothing in it gets no sheet of its own. */
async function writeTables(
  sought: readonly Sought[],
  requests: Requests,
  sheets: NewSheets,
  charts: readonly (Excel.Chart | undefined)[],
): Promise<Written[]> {
  const written: Written[] = [];
  for (const [at, { spec, finding, notesAt }] of sought.entries()) {
    if (at > 0 && finding.kind !== "found" && spec.rows.length === 0) continue;
    if (finding.kind === "strange") sheets.giveUpName(finding.table, spec.id);
    const isThere = finding.kind === "found";
    const found = isThere
      ? addColumns(finding.found, spec)
      : createTable(sheets.add(spec.sheet), spec);
    const plan = planRows(found.keys, spec.rows, notesAt);
    await updateTable(found, spec, plan, requests);
    drawChart(found, spec, plan, charts[at]);
    written.push({ sheet: found.sheet, found, plan });
  }
  const front = written[0]?.sheet;
  if (front) {
    front.visibility = "Visible";
    front.activate();
  }
  return written;
}

function summary(written: readonly Written[]): RankingWritten {
  const [first, ...others] = written;
  if (!first) return { kind: "cancelled" };
  const { found, plan, sheet } = first;
  const { kept, added, gone, dropped } = plan;
  return {
    kind: "written",
    sheet: { id: sheet.id, name: sheet.name },
    others: others.map((other) => other.sheet.name),
    isRefresh: !found.isNew,
    ownColumns: found.columns - found.at.filter((place) => place !== undefined).length,
    noRoom: written.flatMap(({ found: { unknown, hasRoom }, sheet: { name } }) =>
      unknown.length > 0 && !hasRoom ? [name] : [],
    ),
    kept,
    added,
    gone,
    dropped,
  };
}
