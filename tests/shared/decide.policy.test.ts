import { describe, expect, it } from "vitest";
import type { DecisionInput } from "../../shared/decide/decision.ts";
import type { Grid } from "../../shared/index.ts";
import { applicant, decided, gridOf, resultsOf, several } from "./decideSupport.ts";

const tiers: Grid = {
  ...gridOf("named"),
  rule: { kind: "tiers", stars: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
};
const issuesWith = (more: Readonly<Record<string, unknown>>, grid = tiers) =>
  decided(several("a", 1), { grid, ...more } as Partial<DecisionInput>).issues;

describe("the rest of what a decision is made by", () => {
  it.each<[string, unknown, boolean]>([
    ["year", 1989, false],
    ["year", 1990, true],
    ["year", 2200, true],
    ["year", 2201, false],
    ["year", 2026.5, false],
    ["year", "2026", false],
    ["year", null, false],
    ["branches", 0, true],
    ["branches", null, true],
    ["branches", -1, false],
    ["branches", "all", false],
    ["rules", null, true],
    ["rules", [], false],
    ["rules", 5, false],
    ["quotas", null, true],
    ["quotas", {}, true],
    ["quotas", [], false],
    ["quotas", { "5": null }, false],
    ["quotas", { five: { kind: "fixed", places: 1 } }, false],
    ["applications", { "5": 0 }, true],
    ["applications", { "5": 1.5 }, false],
    ["applications", { "0": 1 }, false],
    ["applications", 5, false],
    ["peers", [{}], true],
    ["peers", [{ category: null, points: null }], true],
    ["peers", [{ category: "" }], false],
    ["peers", [{ points: "10" }], false],
    ["peers", [{ points: { value: 1, of: 0 } }], false],
    ["peers", [{ points: { value: 1, of: 1 } }], true],
    ["peers", [5], false],
    ["peers", {}, false],
    ["noticeStarted", false, true],
    ["noticeStarted", "yes", false],
    ["confirmed", {}, false],
    ["confirmed", [{ of: "branch", about: "a" }], false],
    ["confirmed", [{ of: "branch", about: "", kind: "lower" }], false],
    ["confirmed", [{ of: "district", about: "a", kind: "lower" }], false],
    ["confirmed", [{ of: "branch", about: "a", kind: "veto" }], false],
  ])("%s can be %j: %s", (at, value, fits) => {
    const decision = decided(several("a", 1), { grid: gridOf("named"), [at]: value });
    const found = decision.issues.map(({ code, data }) => [code, data.at]);
    expect(found).toEqual(fits ? [] : [["decision.shape", at]]);
    expect(decision.outcomes[0]?.result).toBe(fits ? "awarded" : "undecided");
  });

  it.each(["rectify", "lower", "revoke", "notExcellent", "talk", "warning", "accountability"])(
    "says so where %s is confirmed and not proposed",
    (kind) => {
      const confirmed = [{ of: "branch", about: "a", kind }] as DecisionInput["confirmed"] & object;
      const decision = decided(several("a", 3), { confirmed });
      expect(decision.issues.map(({ code, data }) => [code, data["id"], data.found])).toEqual([
        ["decision.stray", "a", kind],
      ]);
      expect(decision.outcomes[0]?.result).toBe("awarded");
    },
  );

  const stars = (...stars: readonly number[]) => ({ ...tiers, rule: { kind: "tiers", stars } });
  const veto = { id: "v", text: { "zh-CN": "否", en: "no" }, effect: { kind: "bar" } };
  it.each<[string, unknown, string]>([
    ["nothing", undefined, "grid"],
    ["no rule", {}, "grid"],
    ["no stars", stars(), "grid"],
    ["stars that fall", stars(2, 1), "grid"],
    ["a star twice", stars(2, 2), "grid"],
    ["star 0", stars(0, 1), "grid"],
    ["star 10", stars(9, 10), "grid"],
    ["vetoes that are no list", { ...tiers, vetoes: {} }, "vetoes"],
    ["a veto without an id", { ...tiers, vetoes: [{ ...veto, id: "" }] }, "vetoes"],
    ["a veto in one language", { ...tiers, vetoes: [{ ...veto, text: { en: "no" } }] }, "vetoes"],
    ["a veto in the other", { ...tiers, vetoes: [{ ...veto, text: { "zh-CN": "否" } }] }, "vetoes"],
    [
      "a veto without effect",
      { ...tiers, vetoes: [{ ...veto, effect: { kind: "warn" } }] },
      "vetoes",
    ],
    ["a cap at nothing", { ...tiers, vetoes: [{ ...veto, effect: { kind: "cap" } }] }, "vetoes"],
    [
      "facts without a number",
      { ...tiers, vetoes: [{ ...veto, facts: [{ id: "f", text: veto.text }] }] },
      "vetoes",
    ],
    [
      "a fact that is enough at 0",
      { ...tiers, vetoes: [{ ...veto, facts: [{ id: "f", text: veto.text, atLeast: 0 }] }] },
      "vetoes",
    ],
    ["too many vetoes", { ...tiers, vetoes: Array(101).fill(veto) }, "vetoes"],
    [
      "too many facts",
      {
        ...tiers,
        vetoes: [{ ...veto, facts: Array(101).fill({ id: "f", text: veto.text, atLeast: 1 }) }],
      },
      "vetoes",
    ],
  ])("cannot be a grid with %s", (_, grid, at) => {
    const decision = decided(several("b a", 1), { grid: grid as Grid });
    expect(decision.issues.map(({ data }) => data.at)).toEqual([at]);
    expect(Object.keys(resultsOf(decision))).toEqual(["a", "b"]);
  });

  it("can be a grid with up to nine stars and a hundred vetoes", () => {
    const vetoes = Array.from({ length: 100 }, (_, at) => ({ ...veto, id: `v${at}` }));
    expect(issuesWith({}, { ...tiers, vetoes } as Grid)).toEqual([]);
  });

  it("names fifty wrong rules at most", () => {
    const rules = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`rule${at}`, 1]));
    expect(issuesWith({ rules })).toHaveLength(50);
  });

  it("has a category of their own for peers, and for branches, without one", () => {
    const lowest = { percent: 50, rounding: "floor", groupsFrom: 1 } as const;
    const peers = [
      { category: null, points: 9 },
      { category: "rural", points: 9 },
    ] as never;
    const decision = decided([applicant("a", 1, { points: 1 })], {
      grid: gridOf("named"),
      rules: { lowest },
      peers,
    });
    expect(decision.outcomes[0]?.reasons[0]?.data).toEqual({
      category: "",
      count: 2,
      percent: 50,
      limit: 1,
    });
  });
});
