import { describe, expect, it } from "vitest";
import {
  columnOf,
  type Grid,
  grids,
  type Locale,
  locales,
  type Stage,
  toFormulas,
  toLayout,
} from "../../shared/index.ts";
import { sampleGrids } from "./sampleGrids.ts";

const all = [...grids, ...sampleGrids].flatMap((grid) =>
  locales.map((locale) => [grid.id, locale, grid] as const),
);

const sample = (id: string): Grid => {
  const grid = sampleGrids.find((one) => one.id === `sample-${id}`);
  if (!grid) throw new Error(`There is no sample ${id}.`);
  return grid;
};

/** Texts of a column's cells, by item. */
function columnTexts(grid: Grid, key: "criterion" | "requirement" | "points", locale: Locale) {
  const layout = toLayout(grid, locale);
  const column = layout.columns.findIndex((one) => one.key === key);
  return Object.fromEntries(
    layout.body.flatMap((line) =>
      line.kind === "item"
        ? [
            [
              line.item,
              layout.cells.find((cell) => cell.row === line.row && cell.column === column)?.value,
            ],
          ]
        : [],
    ),
  );
}

const headings = (grid: Grid, locale: Locale) =>
  toLayout(grid, locale)
    .columns.filter(({ hidden }) => !hidden)
    .map(({ heading }) => heading);

/** Brackets that are open at once, outside texts. */
const depthOf = (formula: string) => {
  let open = 0;
  let most = 0;
  for (const sign of formula.replace(/"(?:[^"]|"")*"/g, "")) {
    if (sign === "(") open += 1;
    if (sign === ")") open -= 1;
    most = Math.max(most, open);
  }
  return most;
};

describe.each(all)("the sheet of %s in %s", (_, locale, grid) => {
  const layout = toLayout(grid, locale);
  const formulas = toFormulas(grid, layout);

  it("has formulas that Excel 2019 and WPS take", () => {
    for (const { formula } of formulas.cells) {
      expect(formula.length).toBeLessThanOrEqual(8192);
      expect(depthOf(formula)).toBeLessThanOrEqual(64);
      expect(formula).not.toMatch(/\b(LET|IFS|SWITCH|XLOOKUP|FILTER|TEXTJOIN|LAMBDA)\(/);
      for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g))
        expect(text.length).toBeLessThanOrEqual(257);
    }
  });

  it("has one formula at most in a cell, and none where a text stands", () => {
    const places = formulas.cells.map(({ row, column }) => `${row}:${column}`);
    expect(new Set(places).size).toBe(places.length);
    const texts = layout.cells.map(({ row, column }) => `${row}:${column}`);
    expect(places.filter((place) => texts.includes(place))).toEqual([]);
  });

  it("has validations within Excel's limits", () => {
    expect(formulas.validations.length).toBe(
      layout.body.filter(({ kind }) => kind === "item").length,
    );
    for (const { title, prompt, rule } of formulas.validations) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(prompt.length).toBeLessThanOrEqual(255);
      const text = rule.kind === "list" ? rule.values.join(",") : rule.formula;
      expect(text.length).toBeLessThanOrEqual(255);
    }
  });
});

describe("columns", () => {
  it("are the standard's stars where there are several", () => {
    const heads = headings(sample("traits"), "zh-CN");
    expect(heads).toEqual([
      ...["序号", "评定标准", "三星", "四星", "自评", "初评", "复核", "备注 / 理由", "状态"],
    ]);
  });

  it("are one for the requirement where there is a single star, or each section is one", () => {
    expect(headings(sample("chain"), "zh-CN")).toContain("要求");
    expect(headings(sample("one-star"), "en")).toEqual([
      "No.",
      "Criterion",
      "Evidence",
      "Requirement",
      "Self",
      "First",
      "Recheck",
      "Remarks / reasons",
      "State",
    ]);
  });

  it("are those of the stage: the open one, and beside the reason what the stage before said", () => {
    const keys = (stage: Stage) =>
      toLayout(sample("chain"), "zh-CN", stage)
        .columns.filter(({ hidden }) => !hidden)
        .slice(3)
        .map(({ key, heading }) => `${key} ${heading}`);
    expect(keys("self")).toEqual([
      "entry 自评",
      "stage 初评",
      "stage 复核",
      "remark 备注 / 理由",
      "state 状态",
    ]);
    expect(keys("first")).toEqual([
      "stage 自评",
      "entry 初评",
      "stage 复核",
      "said 自评备注",
      "remark 理由",
      "state 状态",
    ]);
    expect(keys("recheck")).toEqual([
      "stage 自评",
      "stage 初评",
      "entry 复核",
      "said 初评备注",
      "remark 理由",
      "state 状态",
    ]);
  });

  it("have evidence only where a grid does", () => {
    expect(columnOf(toLayout(sample("bonus-aside"), "en"), "evidence")).toBe(-1);
    expect(columnOf(toLayout(sample("every-point"), "en"), "evidence")).toBe(2);
  });
});

describe("what an item asks", () => {
  it("is a figure where the standard has no words for it", () => {
    expect(columnTexts(sample("chain"), "requirement", "zh-CN")).toEqual({
      "1": "●",
      "2": "≥ 4",
      "3": "≥ 66.67%",
      "v.0": "Section norm",
      "v.1": "●",
      "s.0": "Section norm",
      "s.1": "≥ 90%",
      "f.0": "Section norm、Section vitality、Section service",
      "f.1": "●",
      "f.2": "已得",
    });
    expect(columnTexts(sample("pending-star"), "requirement", "zh-CN")).toMatchObject({
      a1: "a third",
      length: "●",
      b1: "待补充",
    });
  });

  it("is what an occurrence brings or takes off, and the most of it", () => {
    expect(columnTexts(sample("every-point"), "points", "zh-CN")).toMatchObject({
      "1": 10,
      "4": "每次 2 分，最多 10 分",
      b1: "每次 2 分，最多 6 分",
      d1: "每次扣 1.5 分，最多扣 7.5 分",
      d2: "最多扣 20 分",
    });
    expect(columnTexts(sample("bonus-aside"), "points", "en")).toMatchObject({
      b2: "To be completed",
    });
  });

  it("stands above our own reading of it", () => {
    expect(columnTexts(sample("every-point"), "criterion", "zh-CN")["3"]).toBe(
      "points 3\n注：all or nothing: our reading",
    );
  });
});

describe("prompts", () => {
  const promptsOf = (grid: Grid, locale: Locale) => {
    const layout = toLayout(grid, locale);
    const rows = new Map(layout.body.map((line) => [line.row, line]));
    return Object.fromEntries(
      toFormulas(grid, layout).validations.map(({ row, prompt }) => {
        const line = rows.get(row);
        return [line?.kind === "item" ? line.item : "", prompt];
      }),
    );
  };

  it("say how points are given, counted and taken off", () => {
    expect(promptsOf(sample("every-point"), "zh-CN")).toMatchObject({
      "1": "请填 0 至 10 分，每档 0.5 分。",
      "3": "请填 0 或 5 分。",
      "4": "请填次数，整数，如 2；没有的填 0。\n每次 2 分，最多 10 分",
      d1: "请填次数，整数，如 2；没有的填 0。\n每次扣 1.5 分，最多扣 7.5 分",
      d2: "请填所扣分数：0 至 20 分，每档 5 分。",
    });
  });

  it("say where nothing is to be entered", () => {
    const prompts = promptsOf(sample("pending-star"), "zh-CN");
    expect(prompts["b1"]).toBe("评定标准待补充，请勿填写。");
    expect(prompts["c1"]).toBe("不必填写：由前面所得的星自动得出。");
  });
});
