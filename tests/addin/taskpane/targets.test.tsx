import { describe, expect, it } from "vitest";
import { isTargetBoard, targetsOf } from "../../../addin/taskpane/state/targets.ts";
import { translator } from "../../../addin/taskpane/texts/translate.ts";
import Scorecard from "../../../addin/taskpane/views/Scorecard.tsx";
import { TargetBoard } from "../../../addin/taskpane/views/TargetBoard.tsx";
import { grids, issue, locales, type Mark } from "../../../shared/index.ts";
import { best, gridOf, reading } from "./readings.ts";
import { still, wordsOf } from "./still.tsx";

const board = (changes: Record<string, Mark>) => reading("huxi-targets", changes);
const lineOf = (changes: Record<string, Mark>, id: string) =>
  targetsOf(board(changes)).find(({ item }) => item.id === id);

describe("the board of targets", () => {
  it("is for programmes, and for no other grid", () => {
    const found = grids.filter(({ id }) => isTargetBoard(reading(id)));
    expect(found.map(({ id }) => id)).toEqual(["huxi-targets"]);
  });

  it.each<[string, Mark, string, number | undefined]>([
    ["11", 5, "met", 100],
    ["11", 4, "unmet", 80],
    ["11", 0, "unmet", 0],
    ["11", null, "open", undefined],
    ["11", -1, "invalid", undefined],
    ["11", 6, "met", 120],
    ["5", { value: 14, of: 28 }, "met", 100],
    ["5", { value: 13, of: 28 }, "unmet", 92],
    ["7", { value: 999, of: 1000 }, "unmet", 99],
    ["7", 99.99, "unmet", 99],
    ["7", 100, "met", 100],
  ])("has item %s with %j as %s, %s percent done", (id, mark, state, percent) => {
    const line = lineOf({ [id]: mark }, id);
    expect(line?.state).toBe(state);
    expect(line?.percent).toBe(percent);
  });
});

describe.each(locales)("its view in %s", (locale) => {
  const t = translator(locale);

  it("says each light in words, with a shape of its own, and counts them", () => {
    const shown = still(<TargetBoard reading={board({ "11": 4, "12": null, "14": -1 })} />, locale);
    const words = wordsOf(shown);
    expect(words).toContain(t("targets.count", { met: 14, unmet: 1, open: 2 }));
    for (const word of ["targets.met", "targets.unmet", "targets.open", "targets.invalid"] as const)
      expect(words).toContain(t(word));
    const paths = new Set([...shown.matchAll(/<path d="([^"]+)"/g)].map(([, path]) => path));
    expect(paths.size).toBe(2);
    expect(shown.match(/aria-hidden="true"/g)).toHaveLength(17);
  });

  it("gives each target as the programme words it, with its term", () => {
    const words = wordsOf(still(<TargetBoard reading={board({})} />, locale));
    expect(words).toContain(locale === "en" ? "5 clusters" : "5个");
    expect(words).toContain(t("targets.due", { due: "2022" }));
  });

  it("stands in the score view instead of the way to a star", () => {
    const words = wordsOf(still(<Scorecard reading={board({ "11": 4 })} />, locale));
    expect(words).toContain(t("targets.title"));
    expect(words).not.toContain(t("items.title"));
    expect(words).toContain(gridOf("huxi-targets").levelNames?.["0"]?.[locale]);
    const other = wordsOf(still(<Scorecard reading={reading("taihu-42")} />, locale));
    expect(other).not.toContain(t("targets.title"));
  });
});

it("shows what is wrong with a figure beside the board", () => {
  const errors = [issue("mark.sum", "1", { found: "22", limit: "21" })];
  const one = reading(
    "huxi-targets",
    { ...best(reading("huxi-targets").grid), "2": 13 },
    { errors },
  );
  const words = wordsOf(still(<Scorecard reading={one} />, "zh-CN"));
  expect(words).toContain(errors[0]?.message["zh-CN"]);
});
