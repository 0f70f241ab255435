import { describe, expect, it } from "vitest";
import { type Item, type ItemKind, readMark } from "../../shared/index.ts";

const common = { id: "A-7", text: { "zh-CN": "项", en: "item" } };
const items: Readonly<Record<ItemKind, Item>> = {
  yesno: { ...common, kind: "yesno", requires: { "5": true } },
  count: { ...common, kind: "count", requires: { "5": 3 } },
  percent: { ...common, kind: "percent", requires: { "5": 80 } },
  points: { ...common, kind: "points", max: 5, step: 0.5 },
  occurrences: { ...common, kind: "occurrences", each: 2, max: 6 },
  prerequisite: { ...common, kind: "prerequisite", of: ["1"] },
  pending: { ...common, kind: "pending" },
};

const yesNo = "是 / 否 (yes / no)";

/** kind, cell, code, and what a person must be able to read: what was found, and what is allowed */
const refusals: readonly (readonly [ItemKind, unknown, string, readonly string[]])[] = [
  ["yesno", "三", "mark.type", ["三", yesNo]],
  ["yesno", 2, "mark.type", ["2", yesNo]],
  ["yesno", {}, "mark.type", ["{…}", yesNo]],
  ["yesno", "不适用", "mark.na", [yesNo]],
  ["count", "三次", "mark.type", ["三次", "0–9999"]],
  ["count", true, "mark.type", ["true", "0–9999"]],
  ["count", "1.2.3", "mark.type", ["1.2.3", "0–9999"]],
  ["count", [3], "mark.type", ["[…]", "0–9999"]],
  ["count", 10000, "mark.range", ["10000", "0–9999"]],
  ["count", "4.5次", "mark.whole", ["4.5"]],
  ["count", "不适用", "mark.na", ["0–9999"]],
  ["percent", "八成", "mark.type", ["八成", "0–100 %", "79/99"]],
  ["percent", "1.2.3", "mark.type", ["1.2.3", "0–100 %", "79/99"]],
  ["percent", "101%", "mark.range", ["101", "0–100 %", "79/99"]],
  ["percent", "79/0", "mark.fraction", ["79/0"]],
  ["percent", { value: 1.5, of: 3 }, "mark.fraction", ["1.5/3"]],
  ["points", "满分", "mark.type", ["满分", "0–5"]],
  ["points", "5.5", "mark.range", ["5.5", "0–5"]],
  ["points", "4.25分", "mark.step", ["4.25", "0.5"]],
  ["points", "不适用", "mark.na", ["0–5"]],
  ["occurrences", "两次", "mark.type", ["两次", "0–9999"]],
  ["occurrences", -1, "mark.range", ["-1", "0–9999"]],
  ["occurrences", 1.5, "mark.whole", ["1.5"]],
  ["occurrences", "不适用", "mark.na", ["0–9999"]],
  ["prerequisite", "三", "mark.type", ["三", yesNo]],
];

describe("a refused mark: the item, what was found and what is allowed, in both languages", () => {
  it.each(refusals)("%s %j: %s", (kind, cell, code, words) => {
    const found = readMark(items[kind], cell);
    expect(found).toMatchObject({ ok: false, issues: [{ code, item: "A-7" }] });
    const [issue] = found.ok ? [] : found.issues;
    for (const text of [issue?.message["zh-CN"], issue?.message.en])
      for (const word of ["A-7", ...words]) expect(text).toContain(word);
  });
});

describe("a share read as a percentage: what stood there, and as what it was read", () => {
  it.each([
    [0.8, ["0.8", "80%"]],
    ["．255", ["．255", "25.5%"]],
    [1, ["1", "100%"]],
  ])("%j", (cell, words) => {
    const found = readMark(items.percent, cell);
    const [note] = (found.ok && found.notes) || [];
    expect(note).toMatchObject({ code: "mark.percentRead", item: "A-7" });
    for (const text of [note?.message["zh-CN"], note?.message.en])
      for (const word of words) expect(text).toContain(word);
  });
});

describe("an item that waits for the coordinator takes no mark", () => {
  it.each([["4"], [4], ["是"], ["80%"], [{}]])("%j", (cell) => {
    expect(readMark(items.pending, cell)).toMatchObject({
      ok: false,
      issues: [{ code: "mark.pending", item: "A-7" }],
    });
  });

  it("and may stay blank", () => {
    expect(readMark(items.pending, " ")).toEqual({ ok: true, value: null });
  });
});
