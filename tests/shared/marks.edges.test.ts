import { describe, expect, it } from "vitest";
import { type Item, readMark } from "../../shared/index.ts";
import { checkMark } from "../../shared/marks/checkMark.ts";

const common = { id: "1", text: { "zh-CN": "项", en: "item" } };
const yesno: Item = { ...common, kind: "yesno", requires: { "5": true } };
const count: Item = { ...common, kind: "count", requires: { "5": 3 } };
const percent: Item = { ...common, kind: "percent", requires: { "5": 80 } };
const points: Item = { ...common, kind: "points", max: 100, step: 0.01 };

const read = (item: Item, cell: unknown) => {
  const found = readMark(item, cell);
  return found.ok ? found.value : found.issues.map(({ code }) => code).join();
};

describe("blanks and signs that nobody sees", () => {
  it.each([
    ["several before", yesno, "   是", true],
    ["several behind", yesno, "是   ", true],
    ["of every kind, on both sides", yesno, "\u3000\t \u00a0是\u00a0\r\n\u3000", true],
    ["within a word", yesno, "达 标", "mark.type"],
    ["between digits, full-width", count, "1\u30002", "mark.type"],
    ["between digits, unbreakable", count, "1\u00a0000", "mark.type"],
    ["between digits, a new line", count, "1\n2", "mark.type"],
    ["between digits, without any width", count, "1\u200b2", 12],
    ["before a unit", count, "12  次", 12],
    ["before a percent sign", percent, "80 \u3000%", 80],
    ["around a stroke", percent, "79 \u3000/  99", { value: 79, of: 99 }],
  ])("%s", (_, item, cell, wanted) => expect(read(item, cell)).toEqual(wanted));
});

describe("the shape of a number", () => {
  it.each([
    [".25", 0.25],
    ["25.", 25],
    ["25.75", 25.75],
    ["00.50", 0.5],
    [".", "mark.type"],
    ["1..5", "mark.type"],
    ["1.5.", "mark.type"],
    ["1.2.3", "mark.type"],
    ["..5", "mark.type"],
    ["--5", "mark.type"],
    ["5-", "mark.type"],
    ["-5", "mark.range"],
    ["-.5", "mark.range"],
    ["-0", "mark.range"],
    ["123456789012345", "mark.range"],
    ["1234567890123456", "mark.type"],
    ["0.0000000000000", 0],
    ["0.00000000000000", "mark.type"],
  ])("%s points", (cell, wanted) => expect(read(points, cell)).toEqual(wanted));

  it.each([
    ["999999999/999999999", { value: 999_999_999, of: 999_999_999 }],
    ["1/1000000000", "mark.type"],
    ["1000000000/1", "mark.type"],
    ["1/2/", "mark.type"],
    ["x1/2", "mark.type"],
  ])("%s as a share", (cell, wanted) => expect(read(percent, cell)).toEqual(wanted));

  it.each([
    [
      { value: 1e9, of: 1e9 },
      { value: 1e9, of: 1e9 },
    ],
    [
      { value: 0, of: 1 },
      { value: 0, of: 1 },
    ],
    [{ value: 0, of: 1e9 + 1 }, "mark.fraction"],
    [{ value: 0, of: 0 }, "mark.fraction"],
    [{ value: 2, of: 1 }, "mark.fraction"],
    [{ value: 1, of: 1.5 }, "mark.fraction"],
  ])("%j as a share read before", (cell, wanted) => expect(read(percent, cell)).toEqual(wanted));
});

describe("between a share and a percentage", () => {
  it.each([
    [0, 0],
    [5e-324, 0],
    [0.004, 0.4],
    [0.999, 99.9],
    [1, 100],
    [1.0001, 1.0001],
    ["1%", 1],
    ["0.5%", 0.5],
    ["0.5", 50],
  ])("%j", (cell, wanted) => expect(read(percent, cell)).toBe(wanted));
});

describe("a mark that was read", () => {
  it("is never the object that came in, and has nothing else of it", () => {
    const cell = { value: 79, of: 99, seen: new Date(0) };
    const found = readMark(percent, cell);
    expect(found).toStrictEqual({ ok: true, value: { value: 79, of: 99 } });
  });
});

describe("checkMark, whatever JSON holds in place of a mark", () => {
  it.each([null, [], {}, { value: 1 }, { of: 1 }, "80", "", true])("%j", (mark) => {
    expect(checkMark(percent, mark)).toMatchObject({ code: "mark.type", item: "1" });
  });
});
