import { describe, expect, it } from "vitest";
import { parseGrid } from "../../shared/index.ts";

const text = { "zh-CN": "项", en: "item" };
const base = { id: "small", version: "1.0.0", title: text, source: { document: text } };
const section = (id: string, items: unknown[], more: object = {}) => ({
  ...{ id, title: text, items },
  ...more,
});
const yesno = (id: string, more: object = {}) => ({
  ...{ id, text, kind: "yesno", requires: { "1": true } },
  ...more,
});
const point = (id: string, max = 5) => ({ id, text, kind: "points", max, step: 0.5 });
const each = (id: string, value: number, max: number) => ({
  ...{ id, text, kind: "occurrences", each: value, max },
});
const pending = (id: string) => ({ id, text, kind: "pending" });
const takes = (id: string, of: string[]) => ({ id, text, kind: "prerequisite", of });
const count = (id: string, requires: unknown) => ({ id, text, kind: "count", requires });

const named = (...sections: unknown[]) => ({ ...base, rule: { kind: "named" }, sections });
const points = (rule: object, ...sections: unknown[]) => ({
  ...{ ...base, sections },
  rule: { kind: "points", bands: [{ star: 5, atLeast: 5 }], ...rule },
});
const tiers = (more: object, ...items: unknown[]) => ({
  ...{ ...base, rule: { kind: "tiers", stars: [1, 2] }, sections: [section("a", items)] },
  ...more,
});
const both = (id: string) => yesno(id, { requires: { "1": true, "2": true } });
const share = (percent: number) => ({
  ...{ kind: "share", of: "all", percent, rounding: "floor", minIfAny: 0 },
});
const veto = (id: string, more: object = {}) => ({ id, text, effect: { kind: "cancel" }, ...more });

/** "code item at found limit" of every issue. */
const found = (input: unknown) => {
  const read = parseGrid(input);
  return read.ok
    ? []
    : read.issues.map(({ code, item = "-", data }) =>
        [code, item, data.at, data.found, data.limit]
          .filter((part) => part !== undefined)
          .join(" "),
      );
};

describe("parseGrid takes", () => {
  it.each<[string, unknown]>([
    ["named stars", named(section("a", [yesno("1")]), section("b", [takes("2", ["a"])]))],
    ["nine named stars", named(..."abcdefghi".split("").map((id) => section(id, [yesno(id)])))],
    [
      "a line that only the bonus reaches",
      points({}, section("a", [point("1", 4)]), section("b", [point("2", 1)], { counts: "bonus" })),
    ],
    ["a line that the base reaches", points({ base: 4 }, section("a", [point("1", 1)]))],
    ["any line while something is to be completed", points({}, section("a", [pending("1")]))],
    [
      "any line while something beside points is to be completed",
      points({}, section("a", [point("1", 1), pending("2")])),
    ],
    [
      "bonus to be completed",
      points({}, section("a", [point("1")]), section("b", [pending("2")], { counts: "bonus" })),
    ],
    ["each occurrence as much as all", points({}, section("a", [each("1", 5, 5)]))],
    [
      "a sum that adds up",
      tiers(
        { sums: [{ total: "1", parts: ["2", "3"] }] },
        count("1", { "1": 3, "2": 5 }),
        count("2", { "1": 1, "2": 2 }),
        count("3", { "1": 2, "2": 3 }),
      ),
    ],
    [
      "names of levels, none among them",
      tiers({ levelNames: { "0": text, "2": text } }, both("1")),
    ],
    [
      "shares of all that come to all",
      tiers({ quotas: { "1": share(60), "2": share(40) } }, both("1")),
    ],
    [
      "a share of the applicants beside them",
      tiers({ quotas: { "1": share(100), "2": { ...share(80), of: "applicants" } } }, both("1")),
    ],
    [
      "a veto that caps",
      tiers({ vetoes: [veto("a", { effect: { kind: "cap", star: 1 } })] }, both("1")),
    ],
    [
      "as many applications usually as at most",
      tiers({ decisions: { limits: { "2": { atMost: 2, usual: 2 } } } }, both("1")),
    ],
    [
      "a proposal after years without any star",
      tiers({ decisions: { history: [{ star: 0, years: 2, proposal: "talk" }] } }, both("1")),
    ],
    [
      "half of a unit",
      tiers(
        { decisions: { units: { star: 1, inclusive: true, share: { value: 1, of: 1 } } } },
        both("1"),
      ),
    ],
    [
      "a format and a schema named",
      { ...tiers({}, both("1")), format: 1, $schema: "../grid.schema.json" },
    ],
  ])("%s", (_, grid) => expect(found(grid)).toEqual([]));
});

describe("parseGrid refuses", () => {
  it.each<[string, unknown, string[]]>([
    [
      "ten named stars",
      named(..."abcdefghij".split("").map((id) => section(id, [yesno(id)]))),
      ["grid.band - 10 9"],
    ],
    [
      "two sections of one id",
      named(section("a", [yesno("1")]), section("a", [yesno("2")])),
      ["grid.sectionTwice - a"],
    ],
    [
      "stars that fall",
      tiers({ rule: { kind: "tiers", stars: [2, 1] } }, both("1")),
      ["grid.band - 1 9"],
    ],
    [
      "two lines for one star",
      points(
        {
          bands: [
            { star: 5, atLeast: 4 },
            { star: 5, atLeast: 5 },
          ],
        },
        section("a", [point("1")]),
      ),
      ["grid.band - 5 5"],
    ],
    [
      "a step that does not lead to the maximum",
      points({}, section("a", [{ ...point("1"), step: 0.3 }])),
      ["mark.step 1 5 0.3"],
    ],
    [
      "a star that takes itself",
      named(section("a", [takes("1", ["a"])])),
      ["grid.prerequisite 1 a "],
    ],
    [
      "a star that takes a later one",
      named(section("a", [takes("1", ["b"])]), section("b", [yesno("2")])),
      ["grid.prerequisite 1 b "],
    ],
    [
      "a prerequisite nobody knows",
      named(
        section("a", [yesno("1")]),
        section("b", [yesno("2")]),
        section("c", [takes("3", ["x", "a"])]),
      ),
      ["grid.prerequisite 3 x a、b"],
    ],
    [
      "a prerequisite outside named stars",
      tiers({}, both("1"), takes("2", [])),
      ["grid.kind 2 prerequisite yesno, count, percent, pending"],
    ],
    [
      "an item of a named star that asks for nothing",
      named(section("a", [yesno("1", { requires: {} })])),
      ["grid.asksNothing 1"],
    ],
    [
      "a named star's item that asks at another star",
      named(section("a", [yesno("1", { requires: { "1": true, "2": true } })])),
      ["grid.star 1 2 1"],
    ],
    [
      "a bonus without points",
      named(section("a", [yesno("1")], { counts: "bonus" })),
      ["grid.section - a bonus"],
    ],
    [
      "a cap on the grid's own points: it does not count",
      points({}, section("a", [point("1")], { cap: 4 })),
      ["grid.section - a cap"],
    ],
    [
      "a line that nothing reaches",
      points({ base: 1 }, section("a", [point("1", 3.5)])),
      ["grid.band - 5 4.5"],
    ],
    [
      "a line that only a bonus beside the point reaches",
      points(
        { bonusCounts: false },
        section("a", [point("1", 4)]),
        section("b", [point("2", 1)], { counts: "bonus" }),
      ),
      ["grid.band - 5 4"],
    ],
    [
      "a line above the capped bonus",
      points(
        {},
        section("a", [point("1", 4)]),
        section("b", [point("2", 5)], { counts: "bonus", cap: 0.5 }),
      ),
      ["grid.band - 5 4.5"],
    ],
    [
      "a line that deductions are counted towards",
      points(
        {},
        section("a", [point("1", 4)]),
        section("b", [point("2", 5)], { counts: "deduction" }),
      ),
      ["grid.band - 5 4"],
    ],
    [
      "more for each than for all",
      points({}, section("a", [each("1", 5.5, 5)])),
      ["grid.each 1 5.5 5"],
    ],
    [
      "occurrences without points",
      tiers({}, both("1"), each("2", 1, 1)),
      ["grid.kind 2 occurrences yesno, count, percent, pending"],
    ],
    [
      "a sum of unknown items",
      tiers({ sums: [{ total: "9", parts: ["1", "8"] }] }, both("1")),
      ["grid.sumItem 9", "grid.sumItem 1", "grid.sumItem 8"],
    ],
    [
      "a sum that does not add up",
      tiers(
        { sums: [{ total: "1", parts: ["2", "3"] }] },
        count("1", { "1": 2, "2": 5 }),
        count("2", { "2": 2 }),
        count("3", { "1": 2, "2": 2 }),
      ),
      ["grid.sum 1 5 4"],
    ],
    [
      "the name of a level that is not there",
      tiers({ levelNames: { "3": text } }, both("1")),
      ["grid.noStar - levelNames 3 1, 2"],
    ],
    [
      "a quota for a star that is not there",
      tiers({ quotas: { "3": { kind: "fixed", places: 5 } } }, both("1")),
      ["grid.quota - 3 1, 2"],
    ],
    [
      "shares of all above all",
      tiers({ quotas: { "1": share(60), "2": share(40.01) } }, both("1")),
      ["grid.ratio - 100.01 100"],
    ],
    [
      "two vetoes of one id",
      tiers({ vetoes: [veto("a"), veto("a")] }, both("1")),
      ["grid.vetoTwice - a"],
    ],
    [
      "two facts of one id",
      tiers(
        {
          vetoes: [
            veto("a", {
              facts: [
                { id: "f", text, atLeast: 1 },
                { id: "f", text, atLeast: 2 },
              ],
            }),
          ],
        },
        both("1"),
      ),
      ["grid.vetoTwice - f"],
    ],
    [
      "a veto that caps at no star",
      tiers({ vetoes: [veto("a", { effect: { kind: "cap", star: 3 } })] }, both("1")),
      ["grid.noStar - vetoes 3 1, 2"],
    ],
    [
      "limits for no star",
      tiers({ decisions: { limits: { "3": { atMost: 2 } } } }, both("1")),
      ["grid.noStar - decisions.limits 3 1, 2"],
    ],
    [
      "more applications usually than at most",
      tiers({ decisions: { limits: { "2": { atMost: 2, usual: 3 } } } }, both("1")),
      ["decision.usual - 2 2"],
    ],
    [
      "a proposal after years at no star of the grid",
      tiers({ decisions: { history: [{ star: 3, years: 2, proposal: "talk" }] } }, both("1")),
      ["grid.noStar - decisions.history 3 1, 2"],
    ],
    [
      "an inspection of no star",
      tiers({ decisions: { inspection: { star: 4, failures: 2 } } }, both("1")),
      ["grid.noStar - decisions.inspection 4 1, 2"],
    ],
    [
      "three of two",
      tiers(
        { decisions: { units: { star: 1, inclusive: true, share: { value: 3, of: 2 } } } },
        both("1"),
      ),
      ["grid.ratio - 3/2 1"],
    ],
    [
      "a variant that asks at another star",
      tiers(
        {},
        { ...both("1"), variants: [{ types: ["branch"], note: text, requires: { "3": true } }] },
      ),
      ["grid.star 1 3 1, 2"],
    ],
    [
      "a variant that asks less of the higher star",
      tiers(
        {},
        {
          ...count("1", { "1": 1, "2": 2 }),
          variants: [
            { note: text },
            { types: ["branch"], note: text, requires: { "1": 2, "2": 1 } },
          ],
        },
      ),
      ["grid.falling 1 2"],
    ],
    [
      "a highest star that asks for nothing",
      tiers({}, yesno("1", { requires: {} })),
      ["grid.empty - 2"],
    ],
    [
      "a format from the future",
      { ...tiers({}, both("1")), format: 2 },
      ["grid.shape - format Invalid input: expected 1"],
    ],
  ])("%s", (_, grid, wanted) => expect(found(grid)).toEqual(wanted));
});
