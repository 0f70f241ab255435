import {
  type PulledRanking,
  type RankingWritten,
  type WriteWatch,
  writeRanking,
} from "../../../addin/excel/index.ts";
import type { Locale, OverviewRow } from "../../../shared/index.ts";
import { asPage } from "../support/gridSheet.ts";
import { type OfficeInNode, startOffice } from "../support/officeInNode.ts";

const units = ["青禾社区", "云栖社区", "=1+1 社区"];

export const row = (at: number, change: Partial<OverviewRow> = {}): OverviewRow => ({
  branch: `b${at}`,
  name: `第${at}支部`,
  unit: units[at % units.length] ?? "",
  grid: at % 2 ? "taihu-42" : "dongguan-33",
  star: 5,
  attained: { value: 9, of: 10 },
  rank: at,
  tied: false,
  time: "2026-04-20T01:02:03.000Z",
  unitId: `u${at % units.length}`,
  stage: "self",
  state: "submitted",
  percentile: { value: 1, of: 1 },
  near: false,
  ...change,
});

export const rankingOf = (
  rows: readonly OverviewRow[],
  change: Partial<PulledRanking> = {},
): PulledRanking => ({
  district: { id: "demo-1", name: "=示例街道", cycle: 2026 },
  version: 7,
  rows,
  missing: [],
  timeline: null,
  ...change,
});

export type Done = Extract<RankingWritten, { kind: "written" }>;

/** A workbook that rankings are pulled into, and what a person sees and does in it. */
export class RankingBook {
  readonly office: OfficeInNode;

  constructor() {
    this.office = startOffice();
    asPage(this.office);
  }

  /** Pulls, and says how many syncs that took and how large the requests and their answers were. */
  async pull(
    ranking: PulledRanking,
    locale: Locale = "zh-CN",
    watch?: WriteWatch,
  ): Promise<{ done: Done; syncs: number; bytes: number[] }> {
    const before = this.office.syncs().length;
    const result = await writeRanking(ranking, locale, watch);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    if (result.value.kind !== "written") throw new Error("cancelled");
    const syncs = this.office.syncs().slice(before);
    const answers = syncs.map(({ response }) => Buffer.byteLength(JSON.stringify(response)));
    const bytes = [...syncs.map((sync) => sync.bytes), ...answers];
    return { done: result.value, syncs: syncs.length, bytes };
  }

  /** The cells of a sheet, as they are shown. */
  async cells(sheet: string, what: "values" | "formulas" = "values"): Promise<unknown[][]> {
    const { Excel } = this.office;
    return Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load(what);
      await context.sync();
      return used[what];
    });
  }

  /** A table's rows below its headings, each as an object by heading. */
  async table(sheet: string): Promise<Record<string, unknown>[]> {
    const { Excel } = this.office;
    const values = await Excel.run(async (context) => {
      const { tables } = context.workbook.worksheets.getItem(sheet);
      const range = tables.getItemAt(0).getRange().load("values");
      await context.sync();
      return range.values;
    });
    const [headings = [], ...rows] = values;
    return rows.map((line) =>
      Object.fromEntries(headings.map((heading, at) => [String(heading), line[at]])),
    );
  }

  sheets(): string[] {
    return this.office.engine.sheets.list().map(({ name }) => name);
  }
}
