import { describe, expect, it } from "vitest";
import type { DecisionInput } from "../../shared/decide/decision.ts";
import { decisionRulesSchema } from "../../shared/grid/decisionSchema.ts";
import type { Grid } from "../../shared/index.ts";
import { codesOf, decided, gridOf, resultsOf, several } from "./decideSupport.ts";

const good: Readonly<Record<string, unknown>> = {
  limits: { "5": { atMost: 2, usual: 1 } },
  inspection: { star: 3, failures: 2 },
  lowest: { percent: 40, rounding: "floor", groupsFrom: 3 },
  units: { star: 3, inclusive: true, share: { value: 2, of: 3 } },
  recheck: { rectifyFirst: true, failed: "lower" },
};

/** Each rule as it should be but for one part. */
const changed = (rule: string, part: string, values: readonly unknown[]): [string, unknown][] =>
  values.map((value) => [rule, { ...(good[rule] as object), [part]: value }]);

const rules: readonly [rule: string, value: unknown][] = [
  ...Object.entries(good),
  ["limits", {}],
  ["limits", []],
  ["limits", { "0": { atMost: 2 } }],
  ["limits", { "10": { atMost: 2 } }],
  ...[0, 1, 100_000, 100_001, 1.5, "2", undefined].flatMap((atMost): [string, unknown][] => [
    ["limits", { "5": { atMost } }],
    ["limits", { "5": { atMost: 100_000, usual: atMost } }],
  ]),
  ["limits", { "5": { atMost: 2, more: 1 } }],
  ...[
    [],
    ["attained", "nextMet", "margin", "panel"],
    ["star"],
    "panel",
    null,
    Array(5).fill("panel"),
  ].map((order): [string, unknown] => ["order", order]),
  ...["holders", "new", "all", null].map((value): [string, unknown] => ["placesFor", value]),
  ...[true, false, 1, "yes", null].flatMap((value): [string, unknown][] => [
    ["fallBack", value],
    ["direct", value],
  ]),
  ...changed("inspection", "star", [0, 1, 9, 10, undefined]),
  ...changed("inspection", "failures", [0, 1, 100, 101, undefined]),
  ...changed("inspection", "more", [1]),
  ...changed("lowest", "percent", [-1, 0, 33.33, 33.333, 100, 100.01, "40", undefined]),
  ...changed("lowest", "rounding", ["ceil", "floor", "round", undefined]),
  ...changed("lowest", "groupsFrom", [0, 1, 1000, 1001, undefined]),
  ...changed("units", "star", [0, 1, 9, 10, undefined]),
  ...changed("units", "inclusive", [false, 1, undefined]),
  ...changed("units", "share", [
    {},
    { value: 0, of: 3 },
    { value: 2, of: 0 },
    { value: 1, of: 1 },
    { value: 1, of: 2, x: 1 },
  ]),
  ...changed("recheck", "rectifyFirst", [false, 0, undefined]),
  ...changed("recheck", "failed", ["revoke", "lower", "keep", undefined]),
  ...[
    [],
    [{ star: 0, years: 1, proposal: "talk" }],
    [{ star: 9, years: 10, proposal: "warning" }],
    [{ star: 5, years: 1, proposal: "accountability" }],
    [{ star: -1, years: 1, proposal: "talk" }],
    [{ star: 10, years: 1, proposal: "talk" }],
    [{ star: 5, years: 0, proposal: "talk" }],
    [{ star: 5, years: 11, proposal: "talk" }],
    [{ star: 5, years: 1, proposal: "dismissal" }],
    [{ star: 5, years: 1 }],
    [null],
    {},
    Array(100).fill({ star: 5, years: 1, proposal: "talk" }),
    Array(101).fill({ star: 5, years: 1, proposal: "talk" }),
  ].map((value): [string, unknown] => ["history", value]),
  ["fallback", true],
  ["constructor", true],
  ["fallBack", undefined],
];

const tiers: Grid = {
  ...gridOf("named"),
  rule: { kind: "tiers", stars: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
};
const issuesWith = (more: Readonly<Record<string, unknown>>, grid = tiers) =>
  decided(several("a", 1), { grid, ...more } as Partial<DecisionInput>).issues;

describe("the rules a decision is made by", () => {
  it.each(rules)("%s %j are taken exactly where the format takes them", (rule, value) => {
    const rules = Object.fromEntries([[rule, value]]);
    // The format is that of JSON, which has no undefined: it is as if left out.
    const fits = decisionRulesSchema.safeParse(JSON.parse(JSON.stringify(rules))).success;
    const found = issuesWith({ rules }).filter(({ code }) => code === "decision.shape");
    expect(found.map(({ data }) => data.at)).toEqual(fits ? [] : [`rules.${rule}`]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string, string?]>([
    [
      "a limit below what is usual",
      { rules: { limits: { "5": { atMost: 2, usual: 3 } } } },
      "usual",
    ],
    [
      "a limit for a star that is not there",
      { rules: { limits: { "6": { atMost: 2 } } } },
      "grid.noStar",
    ],
    [
      "an inspection of such a star",
      { rules: { inspection: { star: 6, failures: 2 } } },
      "grid.noStar",
    ],
    [
      "a history of such a star",
      { rules: { history: [{ star: 6, years: 1, proposal: "talk" }] } },
      "grid.noStar",
    ],
    [
      "more than all branches of a unit",
      { rules: { units: { star: 3, inclusive: true, share: { value: 3, of: 2 } } } },
      "grid.ratio",
    ],
    ["places for such a star", { quotas: { "6": { kind: "fixed", places: 1 } } }, "grid.quota"],
    [
      "more than all branches in all",
      {
        quotas: Object.fromEntries(
          [4, 5].map((star) => [
            star,
            { kind: "share", of: "all", percent: 50.01, rounding: "floor", minIfAny: 0 },
          ]),
        ),
      },
      "grid.ratio",
    ],
  ])("cannot contradict themselves: %s", (_, more, code) => {
    const decision = decided(several("a", 1), {
      grid: gridOf("named"),
      ...more,
    } as Partial<DecisionInput>);
    expect(codesOf(decision.issues)).toEqual([code]);
    expect(resultsOf(decision)).toEqual({ a: ["undecided", null, "blocked"] });
    expect(decision).toMatchObject({ levels: [], units: [], proposals: [] });
  });

  it("can name no stars, and every star of the grid, in a history", () => {
    const rules = {
      history: [0, 1, 5].map((star) => ({ star, years: 1, proposal: "talk" as const })),
    };
    expect(decided([], { grid: gridOf("named"), rules }).issues).toEqual([]);
  });

  it("are the grid's own where none are given, and replace these as a whole", () => {
    const three = several("a b c", 5, { unit: "East" });
    const limited = (rules?: DecisionInput["rules"]) =>
      codesOf(
        decided(three, { quotas: {}, ...(rules ? { rules } : {}) }).outcomes[0]?.reasons ?? [],
      );
    expect(limited()).toEqual(["overLimit"]);
    expect(limited({ fallBack: true })).toEqual(["reached"]);
    const grid: Grid = {
      ...gridOf("taihu-42"),
      decisions: undefined as never,
      quotas: undefined as never,
    };
    expect(resultsOf(decided(three, { grid }))).toMatchObject({ a: ["awarded", 5, "reached"] });
  });
});
