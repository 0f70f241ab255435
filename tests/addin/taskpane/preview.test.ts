import { describe, expect, test } from "vitest";
import type { SheetReading } from "../../../addin/excel/index.ts";
import type { QueueItem } from "../../../addin/taskpane/queue/queueItem.ts";
import { initialKnown, reduceKnown } from "../../../addin/taskpane/state/knownState.ts";
import {
  makePreview,
  naItems,
  type Preview,
  sheetMoved,
} from "../../../addin/taskpane/state/preview.ts";
import {
  allItems,
  answered,
  type ItemLine,
  openItems,
} from "../../../addin/taskpane/state/progress.ts";
import { translator } from "../../../addin/taskpane/texts/translate.ts";
import { shortfall } from "../../../addin/taskpane/views/shortfall.ts";
import { grids, issue, type Mark } from "../../../shared/index.ts";
import { reviewerInfo } from "./districtServer.ts";
import { best, gridOf, reading } from "./readings.ts";
import { branchInfo, receipt } from "./server.ts";

let made = 0;
const now = "2026-11-22T00:00:00Z";
const newKey = () => `key-${++made}`;
/** What the next star lacks, as lines. */
function missing(sheet: SheetReading): ItemLine[] {
  const lines = new Map(allItems(sheet).map((line) => [line.item.id, line]));
  return (sheet.evaluation.next?.missing ?? []).flatMap(({ id, shortBy }) => {
    const line = lines.get(id);
    return line ? [{ ...line, shortBy }] : [];
  });
}
/** The preview of a reading; `queued` was confirmed before. */
const preview = (sheet: SheetReading, queued: readonly QueueItem[] = []) =>
  makePreview({
    reading: sheet,
    info: branchInfo,
    known: initialKnown,
    grids,
    queued,
    newKey,
    now,
  });
const partsOf = (sheet: SheetReading) => ({
  ...{ reading: sheet, info: branchInfo, known: initialKnown, grids, queued: [], newKey, now },
});
/** A preview as it waits in the queue. */
const queued = ({ key, text, owner, branch, reading: { grid, sheet } }: Preview): QueueItem => ({
  ...{ key, text, owner, time: "2026-11-22T00:00:00Z", tries: 1, state: "waiting", issues: [] },
  about: { branch, sheet, stage: "self", star: 5, grid: { id: grid.id, version: grid.version } },
});
const blocking = (...args: Parameters<typeof reading>) =>
  preview(reading(...args)).blocking.map((found) => [found.code, found.item]);

test("a full sheet is sent as it was read", () => {
  const sheet = reading("taihu-42", { "15": { value: 99, of: 100 } });
  const { submission, blocking: stops } = preview(sheet);
  expect(stops).toEqual([]);
  expect(submission.marks).toEqual(sheet.marks);
  expect(submission).toMatchObject({ branch: "b1", stage: "self", grid: { id: "taihu-42" } });
});

test("open items, wrong entries, a bare “na” and another grid stand in the way, each said once", () => {
  expect(blocking("taihu-42", { "3": null })).toEqual([["submission.incomplete", undefined]]);
  expect(blocking("taihu-42", { "17": "na" })).toEqual([["submission.reason", "17"]]);
  expect(blocking("taihu-42", { "17": "na" }, { reasons: { "17": "无流动党员" } })).toEqual([]);
  const errors = [issue("submission.reason", "17"), issue("mark.range", "10", { found: "-1" })];
  expect(blocking("taihu-42", { "17": "na" }, { errors })).toEqual([
    ["submission.reason", "17"],
    ["mark.range", "10"],
  ]);
  expect(blocking("dongguan-33")).toEqual([["submission.grid", undefined]]);
});

test("another grid is called by its title, one that this pane does not know by its id", () => {
  const own = (grid: string) => {
    const info = { ...branchInfo, branch: { ...branchInfo.branch, grid } };
    const parts = { grids, queued: [], known: initialKnown, newKey, now, info };
    return makePreview({ ...parts, reading: reading("dongguan-33") }).blocking[0]?.data.limit;
  };
  expect(own("taihu-42")).toBe(gridOf("taihu-42").title["zh-CN"]);
  expect(own("other-7")).toBe("other-7");
});

test("two rows that belong nowhere are two issues", () => {
  const unknown = (at: string) => issue("sheet.rowUnknown", undefined, { at, found: "99" });
  expect(blocking("taihu-42", {}, { errors: [unknown("A50"), unknown("A51")] })).toHaveLength(2);
});

test("content that waits keeps its key and text, whatever was seen since; other content gets another", () => {
  const first = preview(reading("taihu-42"));
  const item = queued(first);
  const known = reduceKnown(initialKnown, { type: "known.receipt", receipt });
  const same = makePreview({ ...partsOf(reading("taihu-42")), known, queued: [item] });
  const other = preview(reading("taihu-42", { "1": false }), [item]);
  expect([same.key, same.text]).toEqual([first.key, first.text]);
  expect(other.key).not.toBe(first.key);
  expect(preview(reading("taihu-42"), [{ ...item, state: "refused" }]).key).not.toBe(first.key);
  expect(preview(reading("taihu-42"), [{ ...item, owner: "demo/person/2" }]).key).not.toBe(
    first.key,
  );
});

test("what the author has seen of the server goes with it", () => {
  const known = reduceKnown(initialKnown, { type: "known.receipt", receipt });
  const made = makePreview({ ...partsOf(reading("taihu-42")), known });
  expect(made.submission.after).toBe(7);
  expect(JSON.parse(made.text)).toEqual(made.submission);
  expect(preview(reading("taihu-42")).submission.after).toBe(0);
});

test("a branch hands in the self-assessment of its own, and nothing else", () => {
  const codes = (more: Partial<SheetReading>) =>
    preview({ ...reading("taihu-42"), ...more }).blocking.map(({ code }) => code);
  expect(codes({ branch: "b1" })).toEqual([]);
  expect(codes({ branch: "b2" })).toEqual(["submission.branch"]);
  expect(codes({ stage: "first" })).toEqual(["submission.stage"]);
});

describe("a reviewer", () => {
  const before = best(gridOf("taihu-42"));
  const review = (
    changes: Record<string, Mark>,
    reasons: Record<string, string>,
    more: Partial<SheetReading> = {},
  ) =>
    makePreview({
      ...partsOf({
        ...reading("taihu-42", changes, { reasons }),
        ...{ stage: "first", branch: "b9", before, ...more },
      }),
      info: reviewerInfo,
      known: { numbers: { b9: { first: 12, self: 30 } }, names: { b9: "第九支部" } },
    });

  test("hands in a later stage of the sheet's branch", () => {
    const { submission, branch, owner, blocking, changes } = review({}, {});
    expect(submission).toMatchObject({ branch: "b9", stage: "first", after: 12 });
    expect(branch).toEqual({ id: "b9", name: "第九支部" });
    expect([owner, blocking, changes]).toEqual(["demo/person/2", [], []]);
  });

  test("says why for each item that is marked otherwise; it is said once", () => {
    const { blocking, changes } = review({ "3": false, "1": false }, { "3": "无记录" });
    expect(blocking.map(({ code, item }) => [code, item])).toEqual([["submission.change", "1"]]);
    expect(changes.map(({ id, reason }) => [id, reason])).toEqual([
      ["1", undefined],
      ["3", "无记录"],
    ]);
    const na = review({ "17": "na" }, {}).blocking.map(({ code }) => code);
    expect(na).toEqual(["submission.reason"]);
  });

  test("does not hand in a self-assessment, nor a sheet of no branch", () => {
    const codes = (more: Partial<SheetReading>) =>
      review({}, {}, more).blocking.map(({ code }) => code);
    expect(codes({ stage: "self" })).toEqual(["submission.stage"]);
    const { branch: _, ...nobody } = {
      ...reading("taihu-42"),
      stage: "first" as const,
      branch: "",
    };
    const made = makePreview({ ...partsOf(nobody), info: reviewerInfo });
    expect(made.blocking.map(({ code }) => code)).toEqual(["submission.branch"]);
    const told = review({}, {}, { stage: "self" }).blocking[0]?.message;
    expect([told?.["zh-CN"], told?.en]).toEqual([
      expect.stringContaining("自评"),
      expect.stringContaining("self-assessment"),
    ]);
  });
});

test("the sheet has moved on when its marks or remarks differ, not when another is in front", () => {
  const shown = preview(reading("taihu-42"));
  const edited = reading("taihu-42", { "1": false });
  expect(sheetMoved(shown, reading("taihu-42"))).toBe(false);
  expect(sheetMoved(shown, edited)).toBe(true);
  expect(sheetMoved(shown, { ...edited, sheet: { id: "other", name: "x" } })).toBe(false);
});

test("“na” items are listed with their reasons", () => {
  const sheet = reading("taihu-42", { "17": "na" }, { reasons: { "17": " 无 ", "1": "x" } });
  expect(naItems(sheet)).toEqual([{ id: "17", reason: "无" }]);
});

test("progress counts answers, and each shortfall speaks in the item's own unit", () => {
  const sheet = reading("taihu-42", {
    "1": null,
    "10": 1,
    "15": { value: 93, of: 99 },
    "20": false,
  });
  expect(answered(sheet)).toEqual({ n: 41, of: 42 });
  expect(openItems(sheet).map((line) => [line.item.id, line.cell])).toEqual([["1", "F1"]]);
  const t = translator("zh-CN");
  const full = reading("taihu-42", { "10": 1, "15": { value: 93, of: 99 }, "20": false });
  expect(missing(full).map((line) => [line.item.id, shortfall(t, line)])).toEqual([
    ["10", "差 1 次"],
    ["15", "差 1.07 个百分点"],
    ["20", "未达到"],
  ]);
});

test("under a points rule a shortfall is what an item can still bring", () => {
  const sheet = reading("dongguan-33", { "1": 0, "2": 0, "3": 0, "4": 0 });
  const t = translator("en");
  expect(sheet.evaluation.next?.shortBy).toBe(2);
  expect(shortfall(t, missing(sheet)[0] ?? fail())).toBe("up to +2");
});

test("what takes no mark is neither counted nor open: prerequisites, and a bonus without criteria", () => {
  const empty = (id: string) =>
    reading(id, Object.fromEntries(Object.keys(best(gridOf(id))).map((item) => [item, null])));
  expect(answered(empty("huangli-stars"))).toEqual({ n: 0, of: 23 });
  expect(openItems(empty("sample-chain")).map(({ item }) => item.id)).toEqual([
    ...["1", "2", "3", "v.1", "s.1", "f.1"],
  ]);
  expect(answered(empty("sample-bonus-aside"))).toEqual({ n: 0, of: 4 });
  expect(answered(reading("huangli-stars"))).toEqual({ n: 23, of: 23 });
  expect(blocking("huangli-stars")).toEqual([["submission.grid", undefined]]);
});

test("a shortfall in words, for every kind of item", () => {
  const short = (id: string, changes: Record<string, Mark>) => {
    const sheet = reading(id, changes);
    return Object.fromEntries(
      missing(sheet).map((line) => [
        line.item.id,
        [shortfall(translator("zh-CN"), line), shortfall(translator("en"), line)],
      ]),
    );
  };
  expect(short("sample-chain", { "1": false, "2": 1, "3": null })).toEqual({
    "1": ["未达到", "not met"],
    "2": ["差 3 次", "3 short"],
    "3": ["未填", "open"],
  });
  expect(short("sample-chain", { "3": { value: 1, of: 2 } })["3"]).toEqual([
    "差 16.67 个百分点",
    "16.67 percentage points short",
  ]);
  // what a bonus may still bring under its cap, and what is taken off
  const few = { "1": 2, "2": 0, b1: 0 };
  expect(short("sample-only-through-bonus", few)).toMatchObject({
    "1": ["可提 2 分", "up to +2"],
    b1: ["可提 2 分", "up to +2"],
  });
  expect(short("sample-only-through-bonus", { ...few, d1: 1 })).toMatchObject({
    b1: ["可提 4 分", "up to +4"],
    d1: ["可提 4 分", "up to +4"],
  });
  expect(short("sample-all-pending", {})["1"]).toEqual(["待补充标准", "no criteria yet"]);
  expect(short("sample-chain", { "1": 7 })["1"]).toEqual(["需改正", "to correct"]);
});

function fail(): never {
  throw new Error("nothing is missing");
}
