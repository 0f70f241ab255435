import { expect, test } from "vitest";
import { makePreview, naItems, sheetMoved } from "../../../addin/taskpane/state/preview.ts";
import { answered, missingItems, openItems } from "../../../addin/taskpane/state/progress.ts";
import { translator } from "../../../addin/taskpane/texts/translate.ts";
import { shortfall } from "../../../addin/taskpane/views/shortfall.ts";
import { issue } from "../../../shared/index.ts";
import { reading } from "./readings.ts";
import { branchInfo } from "./server.ts";

const { branch } = branchInfo;
let made = 0;
const newKey = () => `key-${++made}`;
const blocking = (...args: Parameters<typeof reading>) =>
  makePreview(reading(...args), branch, null, newKey).blocking.map((found) => [
    found.code,
    found.item,
  ]);

test("a full sheet is sent as it was read", () => {
  const sheet = reading("taihu-42", { "15": { value: 99, of: 100 } });
  const { submission, blocking: stops } = makePreview(sheet, branch, null, newKey);
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

test("two rows that belong nowhere are two issues", () => {
  const unknown = (at: string) => issue("sheet.rowUnknown", undefined, { at, found: "99" });
  expect(blocking("taihu-42", {}, { errors: [unknown("A50"), unknown("A51")] })).toHaveLength(2);
});

test("the same content keeps its key until it is answered; other content gets another", () => {
  const first = makePreview(reading("taihu-42"), branch, null, newKey);
  const same = makePreview(reading("taihu-42"), branch, first, newKey);
  const other = makePreview(reading("taihu-42", { "1": false }), branch, first, newKey);
  expect(same.key).toBe(first.key);
  expect(other.key).not.toBe(first.key);
});

test("the sheet has moved on when its marks or remarks differ, not when another is in front", () => {
  const preview = makePreview(reading("taihu-42"), branch, null, newKey);
  const edited = reading("taihu-42", { "1": false });
  expect(sheetMoved(preview, reading("taihu-42"))).toBe(false);
  expect(sheetMoved(preview, edited)).toBe(true);
  expect(sheetMoved(preview, { ...edited, sheet: { id: "other", name: "x" } })).toBe(false);
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
  expect(missingItems(full).map((line) => [line.item.id, shortfall(t, line)])).toEqual([
    ["10", "差 1 次"],
    ["15", "差 1.07 个百分点"],
    ["20", "未达到"],
  ]);
});

test("under a points rule a shortfall is what an item can still bring", () => {
  const sheet = reading("dongguan-33", { "1": 0, "2": 0, "3": 0, "4": 0 });
  const t = translator("en");
  expect(sheet.evaluation.next?.shortBy).toBe(2);
  expect(shortfall(t, missingItems(sheet)[0] ?? fail())).toBe("up to +2");
});

function fail(): never {
  throw new Error("nothing is missing");
}
