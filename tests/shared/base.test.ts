import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../shared/base/deepFreeze.ts";
import { issue, quoted } from "../../shared/index.ts";

describe("what was found, in an issue", () => {
  const found = (text: string) => issue("mark.type", "1", { limit: "0–5", found: text }).data.found;
  const long = "字".repeat(39);

  it.each([
    ["as it is up to 40 signs", `${long}尾`, `${long}尾`],
    ["cut to 39 and an ellipsis beyond", `${long}尾巴`, `${long}…`],
    ["never cut within a sign of two units", "🀄".repeat(41), `${"🀄".repeat(39)}…`],
    ["however long it is", "x".repeat(1_000_000), `${"x".repeat(39)}…`],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it("is said only where something was found", () => {
    const { data, message } = issue("sheet.none", undefined);
    expect(data).toEqual({});
    expect(message["zh-CN"]).toMatch(/^当前工作表不是评分表/);
    expect("found" in issue("mark.type", "1", { limit: "0–5" }).data).toBe(false);
  });

  it("a placeholder without data says nothing, and other text stays", () => {
    expect(issue("mark.type", "1", {}).message.en).not.toMatch(/undefined|\{/);
    const said = issue("mark.type", "1", { limit: "{found}", found: "x" });
    expect(said.message.en).toContain("{found}");
  });

  it("an issue of no item has no key for one", () => {
    expect("item" in issue("sheet.none", undefined)).toBe(false);
    expect(issue("sheet.rowMissing", "9").item).toBe("9");
  });

  it("the same text is made anew for each item", () => {
    const texts = ["9", "10", "9"].map((id) => issue("sheet.rowMissing", id).message["zh-CN"]);
    expect(texts.map((text) => text.slice(0, 4))).toEqual(["第9项所", "第10项", "第9项所"]);
  });
});

it("a value is quoted as a person would read it", () => {
  expect([null, undefined, true, 0, "x"].map((value) => quoted(value))).toEqual([
    "",
    "",
    "true",
    "0",
    "x",
  ]);
  expect([{ value: 79 }, [1, 2], () => 1, Symbol("x")].map(quoted)).toEqual([
    "{…}",
    "[…]",
    "function",
    "symbol",
  ]);
});

describe("deepFreeze", () => {
  it("freezes all of it and gives it back", () => {
    const value = { a: [{ b: 1 }], c: null, d: "x" };
    expect(deepFreeze(value)).toBe(value);
    expect([value, value.a, value.a[0]].every((part) => Object.isFrozen(part))).toBe(true);
  });

  it("looks at nothing that is frozen already, and at no plain value", () => {
    const inner = { open: {} };
    deepFreeze(Object.freeze({ inner }));
    expect(Object.isFrozen(inner)).toBe(false);
    expect([deepFreeze(null), deepFreeze(undefined), deepFreeze("x"), deepFreeze(1)]).toEqual([
      ...[null, undefined, "x", 1],
    ]);
    const run = () => 1;
    expect(deepFreeze(run)).toBe(run);
    expect(Object.isFrozen(run)).toBe(false);
  });
});
