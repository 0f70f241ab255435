import { describe, expect, it } from "vitest";
import {
  applicant,
  codesOf,
  decided,
  levelOf,
  outcomeOf,
  resultsOf,
  several,
} from "./decideSupport.ts";

const unitsOf = ({ units }: ReturnType<typeof decided>) =>
  units.map(({ unit, reasons }) => [
    unit,
    ...reasons.map(({ code, data }) => [
      code.replace("decision.", ""),
      data["star"],
      data.found,
      data.limit,
    ]),
  ]);

describe("how many applications a unit may hand in", () => {
  const limits = {
    rules: { limits: { "5": { atMost: 2, usual: 1 }, "4": { atMost: 4, usual: 3 } } },
    quotas: {},
  };

  it.each([
    [1, 1],
    [2, 2],
  ])("is kept by %d for five stars", (number) => {
    const ids = ["a", "b"].slice(0, number).join(" ");
    const decision = decided(several(ids, 5, { unit: "East" }), limits);
    expect(levelOf(decision, 5).awarded).toBe(number);
    expect(unitsOf(decision)).toEqual([["East", ["fewApplications", 4, "0", 3]]]);
  });

  it("leaves all of them open where there are more: which stand is for the unit to say", () => {
    const all = [
      ...several("a b c", 5, { unit: "East" }),
      ...several("d e f g", 4, { unit: "East" }),
      ...several("h i j k l m", 3, { unit: "East" }),
      ...several("n o p", 5),
    ];
    const decision = decided(all, limits);
    expect(resultsOf(decision)).toMatchObject({
      a: ["undecided", null, "overLimit"],
      c: ["undecided", null, "overLimit"],
      d: ["awarded", 4, "reached"],
      m: ["awarded", 3, "reached"],
      p: ["awarded", 5, "reached"],
    });
    expect(unitsOf(decision)).toEqual([["East", ["overLimit", 5, "3", 2]]]);
    expect(outcomeOf(decision, "a").reasons[0]?.data).toEqual({
      unit: "East",
      star: 5,
      found: "3",
      limit: 2,
    });
  });

  it("knows no usual number where none is stated", () => {
    const none = { ...limits, rules: { limits: { "5": { atMost: 1 } } } };
    expect(decided(several("a", 4, { unit: "East" }), none).units).toEqual([]);
  });

  it("counts no application that is barred, and none of a holder or of who is recognised directly", () => {
    const three = several("a b", 5, { unit: "East" });
    const veto = { veto: "discipline", confirmed: true };
    const rules = { ...limits.rules, direct: true };
    for (const more of [
      { vetoes: [veto] },
      { holds: 5, recheck: "passed" },
      { direct: { star: 5, basis: "model branch of the province" } },
    ] as const) {
      const decision = decided([...three, applicant("c", 5, { unit: "East", ...more })], {
        ...limits,
        rules,
      });
      expect(outcomeOf(decision, "a").result).toBe("awarded");
    }
    const open = [...three, applicant("c", 5, { unit: "East", vetoes: [{ veto: "discipline" }] })];
    expect(outcomeOf(decided(open, limits), "a").result).toBe("undecided");
    const late = [...three, applicant("c", 5, { unit: "East", vetoes: [veto] })];
    const started = decided(late, { ...limits, noticeStarted: true });
    expect(outcomeOf(started, "a").result).toBe("undecided");
  });

  it("counts the applications of those whom an inspection has excluded", () => {
    const rules = { limits: { "3": { atMost: 1 } }, inspection: { star: 3, failures: 1 } };
    const two = [
      applicant("a", 3, { unit: "East", inspection: "failed" }),
      ...several("b", 3, { unit: "East" }),
    ];
    expect(codesOf(decided(two, { rules }).units[0]?.reasons ?? [])).toEqual([
      "unitInspection",
      "overLimit",
    ]);
  });
});
