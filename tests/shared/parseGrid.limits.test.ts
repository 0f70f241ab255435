import { describe, expect, it } from "vitest";
import { branchCategories, branchTypes } from "../../shared/index.ts";
import { issuesOf, named, points, put, text, tiers } from "./parseGridSupport.ts";

const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
const section = tiers.sections[0];
const item = { id: "1", kind: "pending", text };
const past = { star: 3, years: 2, proposal: "talk" };

/** A place in a grid, what may stand there up to the limit, what may not from one beyond it. */
type Field = readonly [place: string, takes: readonly unknown[], refuses: readonly unknown[]];

const ids: readonly Field[] = [
  ["id", ["a", "0-9", "x".repeat(40)], ["", "A", "Aa", "a b", " a", "a ", "x".repeat(41)]],
  [
    "version",
    ["0.0.0", "10.20.30", "1234.1234.1234"],
    ["1", "1.0", "v1.0.0", "1.0.0-beta", "12345.0.0", "0.12345.0", "0.0.12345"],
  ],
  ["sections.0.id", ["第一部分", "x".repeat(32)], ["", "x".repeat(33)]],
  ["sections.0.items.0.id", ["A-z_0.9", "x".repeat(32)], ["", " 1", "1 ", "第1项", "x".repeat(33)]],
  ["vetoes.0.id", ["火灾", "x".repeat(32)], ["", "x".repeat(33)]],
];

const words: readonly Field[] = [
  ["title.en", ["x"], ["", 1, null]],
  ["title.zh-CN", ["项"], ["", 1, null]],
  ["format", [1], [0, 2, "1"]],
  ["subject", ["branch", "member", "programme"], ["", "unit"]],
  ["calendar.0.by", ["01-31"], ["1-31", "01-1", "31", "2025-01-31", "01-31 noon"]],
  [
    "sections.0.items.0.due",
    ["2025", "2025-06", "2025-06-30"],
    ["25", "20250", "2025-", "2025-6", "2025-06-3", "2025-ab", "by 2025", "2025-06-30 noon"],
  ],
];

const lists: readonly Field[] = [
  ["rule.stars", [[5], [3, 4, 5]], [[], 5]],
  ["sections", [many(50, section)], [[], many(51, section)]],
  ["sections.0.items", [many(200, item)], [[], many(201, item)]],
  ["sums.0.parts", [["2", "5"]], [[], ["2"]]],
  ["sections.0.items.0.variants", [[{ note: text }]], [[]]],
  ["sections.0.items.0.variants.0.types", [branchTypes], [[]]],
  ["sections.0.items.0.variants.0.types.0", branchTypes, ["", "party"]],
  ["sections.0.items.0.variants.0.categories", [branchCategories], [[]]],
  ["sections.0.items.0.variants.0.categories.0", branchCategories, ["", "urban"]],
  ["vetoes.0.facts", [], [[], undefined]],
];

const figures: readonly Field[] = [
  ["rule.stars.0", [1, 9], [0, 10, 1.5]],
  ["noticeDays", [1, 60], [0, 61, 1.5]],
  ["sections.0.items.0.requires.5", [true], [false, 1, "true"]],
  ["sections.0.items.1.requires.5", [1, 9999], [0, 10_000, 1.5]],
  ["sections.0.items.1.variants.0.requires.5", [1, 9999], [0, 10_000, 1.5]],
  ["sections.0.items.2.requires.5", [0, 33.33, 100], [-0.01, 33.333, 100.01]],
];

const placesOfAYear: readonly Field[] = [
  ["quotas.3.of", ["applicants", "all"], ["", "units"]],
  ["quotas.3.percent", [0, 33.33, 100], [-0.01, 33.333, 100.01]],
  ["quotas.3.rounding", ["floor", "round", "ceil"], ["", "up"]],
  ["quotas.3.minIfAny", [0, 1, 100], [-1, 101, 0.5]],
  ["quotas.4.places", [1, 100_000], [0, 100_001, 1.5]],
  ["quotas.5.kind", ["growing"], [undefined]],
  ["quotas.5.base", [1, 100_000], [0, 100_001, 1.5]],
  ["quotas.5.baseYear", [1990, 2200], [1989, 2201, 2000.5]],
  ["quotas.5.growth", [0, 100], [-1, 101, 0.5]],
  ["quotas.5.growthMode", ["compound", "linear"], ["", "none"]],
  ["quotas.5.shareIfBelow", [0, 100], [-1, 101, 0.5]],
  ["quotas.5.minIfAny", [0, 100], [-1, 101, 0.5]],
];

const whatFollows: readonly Field[] = [
  ["vetoes.0.effect.kind", ["bar", "cancel"], ["", "warn"]],
  ["vetoes.1.effect.star", [1, 9], [0, 10, 1.5]],
  ["vetoes.0.facts.0.atLeast", [1, 9999], [0, 10_000, 1.5]],
  ["decisions.limits.5.atMost", [1, 100_000], [0, 100_001, 1.5]],
  ["decisions.limits.5.usual", [1, 100_000], [0, 100_001, 1.5, undefined]],
  ["decisions.order", [[], ["attained", "nextMet", "margin", "panel"]], [many(5, "panel")]],
  ["decisions.order.0", ["panel"], ["", "age"]],
  ["decisions.placesFor", ["holders", "new"], ["", "all"]],
  ["decisions.inspection.failures", [1, 100], [0, 101, 1.5]],
  ["decisions.lowest.percent", [0, 100], [-0.01, 100.01, 33.333]],
  ["decisions.lowest.rounding", ["floor", "ceil"], ["", "round"]],
  ["decisions.lowest.groupsFrom", [1, 1000], [0, 1001, 1.5]],
  ["decisions.units.share.of", [1, 100_000], [0, 100_001, 1.5]],
  ["decisions.history", [[], many(100, past)], [many(101, past)]],
  ["decisions.history.0.star", [0, 9], [-1, 10, 1.5]],
  ["decisions.history.0.years", [1, 10], [0, 11, 1.5]],
  ["decisions.history.0.proposal", ["talk", "warning", "accountability"], ["", "dismissal"]],
  ["decisions.recheck.failed", ["lower", "revoke"], ["", "warn"]],
];

const ofPoints: readonly Field[] = [
  ["rule.base", [0, 0.25, 1_000_000], [-0.01, 0.125, 1_000_000.01]],
  ["rule.bands", [[{ star: 5, atLeast: 15 }]], [[]]],
  ["rule.bands.0.star", [1, 9], [0, 10, 1.5]],
  ["rule.bands.0.atLeast", [0.01, 1_000_000], [0, 0.005, 1_000_000.01]],
  ["sections.1.counts", ["bonus", "deduction"], ["", "base"]],
  ["sections.1.cap", [0.01, 1_000_000], [0, 0.005, 1_000_000.01]],
  ["sections.0.items.0.max", [0.01, 1_000_000], [0, 0.005, 1_000_000.01]],
  ["sections.0.items.0.step", [0.01, 1_000_000], [0, 0.005, 1_000_000.01]],
  ["sections.1.items.0.each", [0.01, 1_000_000], [0, 0.005, 1_000_000.01]],
  ["sections.1.items.0.max", [0.01, 1_000_000], [0, 0.005, 1_000_000.01]],
];

/** Where the shape is wrong. What contradicts the rest of the grid is said in parseGrid.rules.test.ts. */
const wrongAt = (input: unknown) =>
  issuesOf(input).flatMap(({ code, data }) => (code === "grid.shape" ? [data.at] : []));

/** What fits none of the three kinds of quotas is refused as a quota, whichever of its fields it is. */
const quotaOf = (place = "") => /^quotas\.\d/.exec(place)?.[0] ?? place;

it.each([tiers, points, named])("the grids that this begins with are right: $rule.kind", (grid) => {
  expect(issuesOf(grid)).toEqual([]);
});

describe.each([
  ["ids and versions", tiers, ids],
  ["words and days", tiers, words],
  ["lists", tiers, lists],
  ["figures", tiers, figures],
  ["places", tiers, placesOfAYear],
  ["what follows", tiers, whatFollows],
  ["points", points, ofPoints],
])("parseGrid, %s up to the limit and one beyond", (_, grid, fields) => {
  it.each(fields)("%s", (place, takes, refuses) => {
    for (const value of takes)
      expect([value, wrongAt(put(grid, place, value))]).toEqual([value, []]);
    for (const value of refuses) {
      const places = new Set(wrongAt(put(grid, place, value)).map(quotaOf));
      expect([value, ...places]).toEqual([value, quotaOf(place)]);
    }
  });
});

describe("parseGrid, the stars that something is keyed by", () => {
  const places: readonly (readonly [place: string, value: unknown])[] = [
    ["sections.0.items.0.requires", true],
    ["sections.0.items.0.wording", text],
    ["sections.0.items.1.variants.0.requires", 1],
    ["quotas", tiers.quotas["4"]],
    ["decisions.limits", { atMost: 2 }],
    ["levelNames", text],
  ];
  it.each(places)("%s", (place, value) => {
    const none = place === "levelNames" ? [] : ["0"];
    for (const key of ["1", "9"])
      expect([key, wrongAt(put(tiers, `${place}.${key}`, value))]).toEqual([key, []]);
    for (const key of [...none, "", "10", "5x", "x5", "５"])
      expect(wrongAt(put(tiers, `${place}.${key}`, value))).toEqual([`${place}.${key}`]);
  });
});

describe("parseGrid says what the limit is", () => {
  it.each<[grid: object, place: string, value: unknown, limit: string]>([
    [tiers, "noticeDays", 61, "60"],
    [tiers, "rule.stars.0", 0, "1"],
    [tiers, "sections", many(51, section), "50"],
    [tiers, "subject", "unit", "programme"],
    [tiers, "sections.0.items.2.requires.5", 33.333, "at most two decimals"],
    [tiers, "sections.0.items.2.requires.5", 100.01, "at most 100"],
    [points, "sections.0.items.0.max", 0, "above 0"],
  ])("$rule.kind %s: %j", (grid, place, value, limit) => {
    const [issue] = issuesOf(put(grid, place, value));
    expect(issue?.data.limit).toContain(limit);
    expect(issue?.message.en).toContain(limit);
  });
});
