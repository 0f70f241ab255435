import { describe, expect, it } from "vitest";
import { type Cycle, cycleSchema, gridById, policyIssues } from "../../../shared/index.ts";

const grid = gridById("taihu-42");
if (!grid) throw new Error("no grid");

type Policy = NonNullable<NonNullable<Cycle["policies"]>["decisions"]>[string];
const places = (policy: Policy) => policyIssues(grid, policy).map(({ path }) => path);
const fixed = { kind: "fixed", places: 3 } as const;
const share = (percent: number, of: "all" | "applicants" = "all") =>
  ({ kind: "share", of, percent, rounding: "floor", minIfAny: 0 }) as const;

describe("the rules of a year for a grid", () => {
  it("go with it", () => {
    const share = { value: 2, of: 3 };
    expect(
      places({
        quotas: { 4: fixed, 5: fixed },
        rules: {
          limits: { 5: { atMost: 2, usual: 2 } },
          inspection: { star: 3, failures: 2 },
          history: [
            { star: 0, years: 1, proposal: "talk" },
            { star: 3, years: 2, proposal: "talk" },
          ],
          units: { star: 3, inclusive: true, share },
        },
      }),
    ).toEqual([]);
    expect(places({})).toEqual([]);
  });

  it.each<[string, Policy, string]>([
    ["places for a star that it has not", { quotas: { 2: fixed } }, "quotas.2"],
    ["a limit of such a star", { rules: { limits: { 1: { atMost: 2 } } } }, "rules.limits.1"],
    [
      "an inspection of such a star",
      { rules: { inspection: { star: 2, failures: 1 } } },
      "rules.inspection.star",
    ],
    [
      "a history of such a star",
      { rules: { history: [{ star: 2, years: 1, proposal: "talk" }] } },
      "rules.history.0.star",
    ],
    [
      "more that are usual than may be",
      { rules: { limits: { 5: { atMost: 1, usual: 2 } } } },
      "rules.limits.5.usual",
    ],
    [
      "a share of more than all",
      { rules: { units: { star: 3, inclusive: true, share: { value: 3, of: 2 } } } },
      "rules.units.share",
    ],
  ])("%s: its place is said", (_, policy, path) => {
    expect(places(policy)).toEqual([path]);
  });

  it("name the stars that there are", () => {
    expect(policyIssues(grid, { quotas: { 2: fixed } })).toEqual([
      { path: "quotas.2", limit: "3, 4, 5" },
    ]);
  });
});

describe("shares of all branches", () => {
  const wrong = (quotas: object) =>
    cycleSchema
      .safeParse({ year: 2026, stages: [], policies: { decisions: { "taihu-42": { quotas } } } })
      .error?.issues.map(({ path, message }) => [path.join("."), message]);

  it("come to no more than all, to the hundredth", () => {
    expect(wrong({ 3: share(60), 4: share(40) })).toBeUndefined();
    expect(wrong({ 3: share(60), 4: share(40.01) })).toEqual([
      ["policies.decisions.taihu-42.quotas", "shares of all: ≤ 100 % together"],
    ]);
  });

  it("of the applicants of each star are each of their own", () => {
    expect(wrong({ 3: share(80, "applicants"), 4: share(80, "applicants") })).toBeUndefined();
  });
});
