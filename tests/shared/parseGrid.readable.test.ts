import { describe, expect, it } from "vitest";
import { evaluate, type Grid } from "../../shared/index.ts";
import { named, points, put, tiers } from "./parseGridSupport.ts";

/** What a verb makes of a grid that nobody has parsed: it says that it is none, and never trips over it. */
const saysOf = (grid: unknown) =>
  evaluate(grid as Grid, {})
    .issues.map(({ code }) => code)
    .filter((code) => code === "grid.shape");

/** A place in a grid, what can be evaluated there, and what cannot. */
type Field = readonly [place: string, takes: readonly unknown[], refuses: readonly unknown[]];

const noPoints = ["5", -0.01, 1_000_000.01, Number.NaN, null];
const somePoints = [0.01, 1_000_000];
const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const bands = (stars: readonly number[]) => stars.map((star) => ({ star, atLeast: star }));

const ofTiers: readonly Field[] = [
  ["rule", [], [undefined, null, 5, "tiers", { kind: "stars" }, { kind: "__proto__" }]],
  ["rule.kind", [], [undefined, ["tiers"], "points", "constructor"]],
  ["rule.stars", [nine], [undefined, 5, ["5"], [3, "4"], [1.5], [...nine, 10]]],
  ["sections", [[]], [undefined, null, {}, [null], [5]]],
  ["sections.0.items", [[]], [undefined, null, {}, "", [{}]]],
  ["sections.0.items.0", [], [null, 5, "1"]],
  ["sections.0.items.0.id", ["__proto__"], [undefined, null, 5]],
  ["sections.0.items.0.kind", ["pending"], [undefined, "text", ["yesno"], "toString"]],
  ["sections.0.items.0.requires", [{}], [undefined, null, 5, "1"]],
  ["sections.0.items.1.requires", [{}], [undefined, null, 5, "1"]],
  ["sections.0.items.2.requires", [{}], [undefined, null, 5, "1"]],
  ["sections.0.items.0.requires.5", [true], [false, "true", null]],
  ["sections.0.items.1.requires.5", [0, 1_000_000], noPoints],
  ["sums", [undefined, []], [null, 5, {}, [null], [{}]]],
  ["sums.0.total", ["2"], [undefined, 5]],
  ["sums.0.parts", [[]], [undefined, "25", [2], ["2", 5]]],
];

const ofPoints: readonly Field[] = [
  ["rule.base", [undefined, 0, 1_000_000], noPoints],
  ["rule.bands", [bands(nine)], [undefined, {}, [null], bands([...nine, 10])]],
  ["rule.bands.0.star", [5], [undefined, "5", 1.5]],
  ["rule.bands.0.atLeast", [0, 1_000_000], [undefined, ...noPoints]],
  ["sections.0.items.0.max", somePoints, [undefined, 0, ...noPoints]],
  ["sections.0.items.0.step", somePoints, [undefined, 0, ...noPoints]],
  ["sections.1.items.0.max", somePoints, [undefined, 0, ...noPoints]],
  ["sections.1.items.0.each", somePoints, [undefined, 0, ...noPoints]],
  ["sections.1.cap", [undefined, 0, 1_000_000], noPoints],
];

const ofNamed: readonly Field[] = [
  ["sections.1.items.0.of", [[], ["norm"]], [undefined, null, "norm", [1], ["norm", 1]]],
  ["sections.0.items", [[{ id: "1", kind: "pending" }]], [[{ kind: "pending" }]]],
];

describe("a grid that nobody has parsed", () => {
  it.each([undefined, null, 5, "grid", true, [], {}])("%j is none", (grid) => {
    expect(saysOf(grid)).toEqual(["grid.shape"]);
  });

  describe.each([
    ["tiers", tiers, ofTiers],
    ["points", points, ofPoints],
    ["named", named, ofNamed],
  ])("under rule %s", (_, grid, fields) => {
    it("is one as it stands here", () => expect(saysOf(grid)).toEqual([]));

    it.each(fields)("%s", (place, takes, refuses) => {
      for (const value of takes)
        expect([value, saysOf(put(grid, place, value))]).toEqual([value, []]);
      for (const value of refuses)
        expect([value, saysOf(put(grid, place, value))]).toEqual([value, ["grid.shape"]]);
    });
  });
});
