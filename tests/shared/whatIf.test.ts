import { describe, expect, it } from "vitest";
import { type DecisionInput, decide, type QuotaRule, whatIf } from "../../shared/index.ts";
import { applicant, gridOf, several } from "./decideSupport.ts";

const grid = gridOf("taihu-42");
const ranked = Array.from({ length: 40 }, (_, at) =>
  applicant(`b${String(at + 1).padStart(2, "0")}`, 4, { nextMet: 40 - at, margin: 0, panel: 0 }),
);
const input: DecisionInput = { grid, year: 2017, applicants: ranked };
const growing = grid.quotas?.["4"] as Extract<QuotaRule, { base: number }>;
const four = (change: object) => ({ quotas: { ...grid.quotas, "4": { ...growing, ...change } } });

const whatOf = (found: ReturnType<typeof whatIf>) => {
  if (!found.ok) throw new Error(found.issues.map(({ message }) => message.en).join(" "));
  return found.value;
};
const refused = (found: ReturnType<typeof whatIf>) =>
  found.ok ? [] : found.issues.map(({ code, data }) => [code, data.at, data.found]);

describe("other rules tried on a decision", () => {
  it("move nobody where they are the rules in force", () => {
    const { moves, places, decision } = whatOf(whatIf(input, four({})));
    expect(moves).toEqual([]);
    expect(decision).toEqual(decide(input));
    expect(places[1]).toEqual({ star: 4, from: 30, to: 30, awardedFrom: 30, awardedTo: 30 });
  });

  it("move those between the two lines", () => {
    const { moves, places } = whatOf(whatIf(input, four({ base: 33 })));
    expect(moves).toEqual(
      ["b31", "b32", "b33"].map((id) => ({
        id,
        from: { result: "notAwarded", star: 0 },
        to: { result: "awarded", star: 4 },
        kind: "gains",
      })),
    );
    expect(places[1]).toMatchObject({ from: 30, to: 33, awardedFrom: 30, awardedTo: 33 });
  });

  it("take places away where applicants no longer reach the number", () => {
    const { moves } = whatOf(whatIf(input, four({ base: 41 })));
    // 80 % of 40 are 32
    expect(moves.map(({ id, kind }) => [id, kind])).toEqual([
      ["b31", "gains"],
      ["b32", "gains"],
    ]);
    const fewer = whatOf(whatIf(input, four({ base: 41, shareIfBelow: 50 })));
    expect(fewer.moves).toHaveLength(10);
    expect(new Set(fewer.moves.map(({ kind }) => kind))).toEqual(new Set(["loses"]));
  });

  it("say who becomes open, and who is settled", () => {
    const tied = { ...input, applicants: several("a b c", 5, { nextMet: 1, margin: 1, panel: 1 }) };
    const fixed = (places: number) => ({ quotas: { "5": { kind: "fixed", places } } as const });
    const opens = whatOf(whatIf({ ...tied, ...fixed(3) }, fixed(2)));
    expect(opens.moves.map(({ kind }) => kind)).toEqual(["opens", "opens", "opens"]);
    const settles = whatOf(whatIf({ ...tied, ...fixed(2) }, fixed(3)));
    expect(settles.moves.map(({ kind }) => kind)).toEqual(["gains", "gains", "gains"]);
  });

  it("change no input and use what was decided before", () => {
    const before = decide(input);
    const kept = structuredClone(input);
    expect(whatIf(input, four({ base: 33 }), before)).toEqual(whatIf(input, four({ base: 33 })));
    expect(input).toEqual(kept);
  });
});

describe("rules that contradict each other are refused, with the place", () => {
  it.each([
    ["a share over 100 %", { shareIfBelow: 120 }, [["shareIfBelow", "120"]]],
    ["negative growth", { growth: -5 }, [["growth", "-5"]]],
    ["an empty base", { base: "" }, [["base", ""]]],
    [
      "two at once",
      { base: 0, rounding: "up" },
      [
        ["base", "0"],
        ["rounding", "up"],
      ],
    ],
    ["a member that no rule has", { bonus: 1 }, [["bonus", "1"]]],
  ])("%s", (_, change, expected) => {
    expect(refused(whatIf(input, four(change)))).toEqual(
      expected.map(([name, found]) => ["decision.shape", `quotas.4.${name}`, found]),
    );
  });

  it("a share of all branches whose number is not known", () => {
    const share = {
      kind: "share",
      of: "all",
      percent: 30,
      rounding: "floor",
      minIfAny: 0,
    } as const;
    const found = whatIf(input, { quotas: { "4": share } });
    expect(refused(found)).toEqual([["quota.branches", undefined, ""]]);
    expect(whatIf({ ...input, branches: 100 }, { quotas: { "4": share } }).ok).toBe(true);
  });

  it("shares of all that come to more than all, and rules that are none", () => {
    const share = {
      kind: "share",
      of: "all",
      percent: 60,
      rounding: "floor",
      minIfAny: 0,
    } as const;
    const both = whatIf({ ...input, branches: 9 }, { quotas: { "4": share, "5": share } });
    expect(refused(both)).toEqual([["grid.ratio", undefined, "120"]]);
    const limits = { limits: { "4": { atMost: 1, usual: 2 } } };
    expect(refused(whatIf(input, { rules: limits }))).toEqual([["decision.usual", undefined, "4"]]);
    const none = whatIf(input, { rules: { fallBack: "yes" } as never });
    expect(refused(none)).toEqual([["decision.shape", "rules.fallBack", "yes"]]);
  });
});
