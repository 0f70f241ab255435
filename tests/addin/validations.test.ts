import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createUniverNode } from "../../addin/playground/host/createUniverNode.ts";
import type { Engine } from "../../addin/playground/host/engine.ts";
import { type Item, itemsOf, readMark, toFormulas, toLayout } from "../../shared/index.ts";
import { sampleGrids } from "../shared/sampleGrids.ts";

const contents = [
  ...["是", "否", "不适用", "abc", "3/4", "80%", "101%", "1,5", "#"],
  ...[0, 1, 2, 0.5, 1.5, -1, 33.3, 100, 9999, 10000, true],
];

interface Case {
  readonly item: Item;
  readonly formula: string;
  readonly content: string | number | boolean;
}

/** Every custom rule of the sample grids with every content, each in a row of its own. */
const cases: readonly Case[] = sampleGrids.flatMap((grid) => {
  const layout = toLayout(grid, "zh-CN");
  const items = new Map(itemsOf(grid).map((item) => [item.id, item]));
  const lines = new Map(layout.body.map((line) => [line.row, line]));
  return toFormulas(grid, layout).validations.flatMap(({ row, rule }): Case[] => {
    const line = lines.get(row);
    const item = line?.kind === "item" ? items.get(line.item) : undefined;
    if (!item || rule.kind === "list") return [];
    return contents.map((content) => ({ item, content, formula: rule.formula }));
  });
});

/** What readMark refuses must be warned of, but for what the sheet's own formulas look at more closely. */
const mayPass = ({ item, content }: Case) =>
  readMark(item, content).ok ||
  (item.kind === "percent" && content === "3/4") ||
  (item.kind === "points" && content === "80%");

/** What the prompts ask for must not be warned of. */
const isPlain = ({ item, content }: Case) =>
  readMark(item, content).ok &&
  (item.kind === "prerequisite" ? content === "是" : typeof content === "number");

describe("custom validations", () => {
  let engine: Engine;
  const passed: boolean[] = [];
  beforeAll(async () => {
    engine = createUniverNode();
    const sheet = engine.sheets.add("rules");
    const rect = (column: number) => ({ row: 0, column, rows: cases.length, columns: 1 });
    engine.cells.write(
      sheet,
      rect(0),
      cases.map(({ content }) => [typeof content === "string" ? `'${content}` : content]),
    );
    engine.cells.write(
      sheet,
      rect(1),
      cases.map(({ formula }, at) => [formula.replace(/\$[A-Z]+\d+/g, `$A${at + 1}`)]),
    );
    await engine.settle();
    passed.push(...engine.cells.read(sheet, rect(1)).map(([cell]) => cell?.value === true));
  }, 60_000);
  afterAll(() => engine.dispose());

  const shown = (found: readonly Case[]) =>
    found.map(({ item, content }) => `${item.kind} ${item.id}: ${content}`);

  it("warn of whatever cannot be read", () => {
    expect(shown(cases.filter((one, at) => passed[at] && !mayPass(one)))).toEqual([]);
  });

  it("let pass what the prompts ask for", () => {
    expect(shown(cases.filter((one, at) => !passed[at] && isPlain(one)))).toEqual([]);
  });

  it("let nothing pass where a criterion is still to be completed", () => {
    const pending = passed.filter((_, at) => cases[at]?.item.kind === "pending");
    expect(pending).toContain(false);
    expect(pending).not.toContain(true);
  });
});
