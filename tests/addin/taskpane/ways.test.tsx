import { describe, expect, it } from "vitest";
import { waysAhead } from "../../../addin/taskpane/state/ways.ts";
import { translator } from "../../../addin/taskpane/texts/translate.ts";
import { NextStar } from "../../../addin/taskpane/views/NextStar.tsx";
import { locales, type Mark } from "../../../shared/index.ts";
import { best, gridOf, reading } from "./readings.ts";
import { still, wordsOf } from "./still.tsx";

const none = (id: string): Record<string, Mark> =>
  Object.fromEntries(Object.keys(best(gridOf(id))).map((item) => [item, null]));

describe("the ways ahead", () => {
  it("lead to the next star first, the cheapest step first, each with its reason and cell", () => {
    const sheet = reading("taihu-42", { "15": { value: 79, of: 99 }, "3": false });
    const [next, ...higher] = waysAhead(sheet);
    expect([next?.star, higher.map(({ star }) => star)]).toEqual([4, [5]]);
    expect(next?.work.map(({ item, cell }) => [item.id, cell])).toEqual([
      ["15", "F15"],
      ["3", "F3"],
    ]);
    expect(next?.work[0]?.reason?.en).toBe("Item 15 is 79/99 and must reach 80/99.");
    expect(next?.answers).toBe(0);
  });

  it("tell what must be improved from what only needs an answer", () => {
    const [next] = waysAhead(reading("taihu-42", none("taihu-42")));
    expect([next?.star, next?.work.length, next?.answers]).toEqual([3, 13, 29]);
  });

  it("are none at the top", () => {
    expect(waysAhead(reading("taihu-42"))).toEqual([]);
  });

  it("take the fewest items where points are missing", () => {
    const [next] = waysAhead(reading("dongguan-33", { "1": 0, "2": 0, "3": 0, "4": 0 }));
    expect([next?.shortBy, next?.work.length]).toEqual([2, 1]);
  });
});

describe.each(locales)("the way in words, in %s", (locale) => {
  const t = translator(locale);
  const words = (...args: Parameters<typeof reading>) =>
    wordsOf(still(<NextStar reading={reading(...args)} />, locale));

  it("says how many are missing, and why they stand in this order", () => {
    const star = gridOf("taihu-42").levelNames?.["3"]?.[locale] ?? "";
    const said = words("taihu-42", none("taihu-42"));
    expect(said).toContain(t("next.title", { star, n: 13 }));
    expect(said).toContain(t("next.cheapest"));
    expect(said).toContain(t("next.answers", { n: 29 }));
    expect(said).toContain(t("next.higher"));
  });

  it("says that only answers are missing", () => {
    const star = gridOf("taihu-42").levelNames?.["3"]?.[locale] ?? "";
    // what four and five stars ask besides is not met; item 3 is not asked for three
    const said = words("taihu-42", { "3": null, "6": false, "4": false });
    expect(said).toContain(t("next.onlyAnswers", { star, n: 1 }));
  });

  it("says that the highest star is reached", () => {
    expect(words("taihu-42")).toBe(t("next.top"));
  });
});
