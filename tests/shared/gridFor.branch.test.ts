import { describe, expect, it } from "vitest";
import {
  branchCategories,
  branchCategoryNames,
  branchTypeNames,
  branchTypes,
  gridFor,
  type Text,
} from "../../shared/index.ts";
import { itemOf, shipped } from "./cases.ts";

describe.each<[string, readonly string[], Readonly<Record<string, Text>>]>([
  ["types", branchTypes, branchTypeNames],
  ["categories", branchCategories, branchCategoryNames],
])("the %s of branches", (_, all, names) => {
  it("are named in their order, each otherwise, in both languages", () => {
    expect(Object.keys(names)).toEqual(all);
    const zh = all.map((one) => names[one]?.["zh-CN"]);
    const en = all.map((one) => names[one]?.en);
    for (const name of zh) expect(name).toMatch(/^[\p{Script=Han}“”]{2,}$/u);
    for (const name of en) expect(name).toMatch(/^[A-Za-z][a-z]+([ -][A-Za-z]+)*$/);
    expect([new Set(zh).size, new Set(en).size]).toEqual([all.length, all.length]);
  });
});

it.each(branchTypes)("a %s is called what scheme C calls it in its items 9 and 20", (type) => {
  const grid = gridFor(shipped("dongguan-33"), { type });
  for (const id of ["9", "20"])
    expect(itemOf(grid, id).note?.["zh-CN"]).toContain(branchTypeNames[type]["zh-CN"]);
});
