import { describe, expect, it } from "vitest";
import type { PulledRanking } from "../../../addin/excel/index.ts";
import {
  choicesOf,
  filterMissing,
  filterRows,
} from "../../../addin/taskpane/state/filteredRows.ts";
import { noFilter } from "../../../addin/taskpane/state/rankingFilter.ts";
import type { Action } from "../../../addin/taskpane/state/state.ts";
import { rankingTranslator } from "../../../addin/taskpane/texts/rankingTranslate.ts";
import { translator } from "../../../addin/taskpane/texts/translate.ts";
import { RankingPanel } from "../../../addin/taskpane/views/RankingPanel.tsx";
import ChartsPart from "../../../addin/taskpane/views/ranking/ChartsPart.tsx";
import {
  type RankingPart,
  RankingParts,
} from "../../../addin/taskpane/views/ranking/RankingParts.tsx";
import { locales } from "../../../shared/index.ts";
import { pulled as none, overviewRow, rankingWritten } from "./server.ts";
import { still, wordsOf } from "./still.tsx";

const rows = Array.from({ length: 120 }, (_, at) =>
  overviewRow({
    branch: `b${at}`,
    name: `第${at}支部`,
    unit: at % 2 ? "青禾社区" : "",
    unitId: at % 2 ? "qinghe" : "none",
    grid: at % 3 ? "taihu-42" : "dongguan-33",
    star: at % 6,
    rank: at + 1,
  }),
);
const missing = [{ branch: "m", name: "缺席支部", unit: "青禾社区" }];
const ranking: PulledRanking = { ...none, rows, missing };
const pulled: Action[] = [
  { type: "ranking.pulling" },
  { type: "ranking.pulled", ranking, time: "2026-11-22T00:00:00Z" },
];

describe("what a ranking's list shows", () => {
  it("is filtered by unit, grid and star, a unit without a name among them", () => {
    expect(filterRows(rows, noFilter)).toEqual(rows);
    expect(filterRows(rows, { ...noFilter, unit: "" })).toHaveLength(60);
    const three = filterRows(rows, { ...noFilter, unit: "青禾社区", grid: "dongguan-33", star: 3 });
    expect(three.map(({ branch }) => branch).slice(0, 2)).toEqual(["b3", "b9"]);
    expect(filterRows(rows, { ...noFilter, star: 0 })).toHaveLength(20);
    expect(filterMissing(missing, { ...noFilter, unit: "" })).toEqual([]);
    expect(filterMissing(missing, noFilter)).toEqual(missing);
  });

  it("can be chosen from what is there", () => {
    expect(choicesOf(ranking)).toEqual({
      units: ["", "青禾社区"],
      grids: ["dongguan-33", "taihu-42"],
      categories: [],
      stars: [5, 4, 3, 2, 1, 0],
    });
  });
});

describe.each(locales)("the ranking's view, in %s", (locale) => {
  const t = translator(locale);
  const shown = (...more: Action[]) => still(<RankingPanel />, locale, ...pulled, ...more);

  it("says where the server has newer data, and writes nothing by itself", () => {
    const done: Action = { type: "ranking.written", written: rankingWritten };
    const told = (version: number): Action => ({ type: "live.version", version });
    expect(wordsOf(shown(done, told(ranking.version)))).not.toContain(t("ranking.newer"));
    expect(wordsOf(shown(done, told(ranking.version + 1)))).toContain(t("ranking.newer"));
    expect(wordsOf(shown(told(ranking.version + 1)))).not.toContain(t("ranking.newer"));
  });

  it("shows how far writing has come, what cancelling does, and its end", () => {
    const progress = { written: 20, of: 120 };
    const words = wordsOf(shown({ type: "ranking.progress", progress }));
    expect(words).toContain(t("ranking.writing", progress));
    expect(words).toContain(t("ranking.cancelHint"));
    expect(wordsOf(shown({ type: "ranking.cancelled" }))).toContain(t("ranking.cancelled"));
  });

  it("says where it was written and what was kept", () => {
    const done = { ...rankingWritten, isRefresh: true, ownColumns: 2, gone: 1, others: ["A", "B"] };
    const words = wordsOf(shown({ type: "ranking.written", written: done }));
    expect(words).toContain(t("ranking.refreshed", { name: "排名" }));
    expect(words).toContain(t("ranking.ownColumns", { n: 2 }));
    expect(words).toContain(t("ranking.gone", { n: 1 }));
    expect(words).not.toContain(t("ranking.dropped", { n: 0 }));
  });

  it("lists fifty a page, and filters of its own name each choice", () => {
    const own = rankingTranslator(locale);
    const markup = shown();
    expect(wordsOf(markup)).toContain(own("overview.page", { n: 1, of: 3 }));
    expect(markup.match(/<tr/g)).toHaveLength(1 + 50);
    expect(markup.match(/<select/g)).toHaveLength(7);
    const few = wordsOf(shown({ type: "ranking.filter", filter: { unit: "青禾社区" } }));
    expect(few).toContain(t("ranking.shown", { n: 60 }));
    expect(few).toContain(t("ranking.missing", { n: 1 }));
  });
});

describe.each(locales)("the parts of a ranking, in %s", (locale) => {
  const t = rankingTranslator(locale);
  const half = { value: 1, of: 2 };
  const few = [
    overviewRow({ branch: "a", name: "甲", category: "rural", star: 5, rank: 1 }),
    overviewRow({
      ...{ branch: "b", name: "乙", star: 3, rank: 2, near: true },
      next: { star: 4, items: 1 },
      self: { star: 4, attained: { value: 3, of: 4 } },
      before: { star: 4, rank: 1 },
    }),
    overviewRow({
      ...{ branch: "c", name: "丙", grid: "dongguan-33", star: 5, rank: 2, tied: true },
      ...{ unit: "云栖社区", unitId: "yunqi", total: { earned: 92, max: 100 }, attained: half },
    }),
  ];
  const shown = (part: RankingPart) =>
    still(<RankingParts ranking={{ ...none, rows: few }} first={part} />, locale, ...pulled);
  const words = (part: RankingPart) => wordsOf(shown(part));

  it("are units and categories by their average, and ranks within a grid", () => {
    expect(words("unit")).toMatch(/云栖社区[\s\S]*5\.00[\s\S]*青禾社区[\s\S]*4\.00/);
    expect(words("category")).toContain(t("overview.category.none"));
    expect(words("grid")).toContain(t("overview.within"));
  });

  it("are near misses, what was claimed beyond the review, and what moved since last year", () => {
    expect(words("near")).toContain(t("overview.lacks.items", { n: 1 }));
    expect(words("near")).not.toContain("甲");
    const counts = { n: 1, higher: 1, same: 0, lower: 0 };
    expect(words("difference")).toContain(t("overview.difference.all", counts));
    expect(words("years")).toContain(
      t("overview.years.all", { up: 0, same: 0, down: 1, absent: 2 }),
    );
    expect(words("years")).toContain(t("overview.moved.down", { n: 1 }));
  });

  it("has pictures that say what they show, each with its table", () => {
    const markup = still(<ChartsPart ranking={{ ...none, rows: few }} />, locale, ...pulled);
    const labels = [...markup.matchAll(/role="img" aria-label="([^"]+)"/g)].map(
      ([, label]) => label,
    );
    expect(labels).toHaveLength(4);
    expect(labels).toContain(t("chart.stars.label", { n: 2, branches: 3 }));
    expect(labels).toContain(t("chart.progress.label", { of: 4, self: 3, first: 1, recheck: 0 }));
    expect(markup.match(/<details/g)).toHaveLength(4);
    expect(markup.match(/<table/g)).toHaveLength(4);
    const unread = still(<ChartsPart ranking={{ ...none, rows: few, timeline: null }} />, locale);
    expect(wordsOf(unread)).toContain(t("chart.progress.unread"));
  });
});
