import { describe, expect, it } from "vitest";
import type { Applicant } from "../../shared/decide/decision.ts";
import { applicant, codesOf, decided, gridOf, levelOf, resultsOf } from "./decideSupport.ts";

const veto = (more: object) => [{ veto: "discipline", ...more }];

/** Decides on one applicant with something changed, whatever it is. */
const with_ = (more: object) => decided([{ ...applicant("a", 4), ...more } as Applicant]);

describe("what is said of an applicant", () => {
  it.each<[string, unknown]>([
    ["unit", ""],
    ["unit", 5],
    ["category", ["rural"]],
    ["applied", 2],
    ["applied", 6],
    ["applied", "4"],
    ["applied", null],
    ["applied", undefined],
    ["star", 1],
    ["star", 6],
    ["star", "4"],
    ["attained", { value: 1, of: 0 }],
    ["attained", { value: -1, of: 5 }],
    ["attained", 0.5],
    ["nextMet", -1],
    ["nextMet", 1.5],
    ["margin", "5"],
    ["panel", 80.123],
    ["panel", -1],
    ["inspection", "open"],
    ["inspection", true],
    ["vetoes", {}],
    ["vetoes", [5]],
    ["vetoes", [{}]],
    ["vetoes", [{ veto: "arson" }]],
    ["vetoes", [{ veto: { toString: 5 } }]],
    ["vetoes", veto({ facts: { arson: 1 } })],
    ["vetoes", veto({ facts: { members: 1.5 } })],
    ["vetoes", veto({ facts: [] })],
    ["vetoes", veto({ confirmed: "yes" })],
    ["vetoes", veto({ beforeNotice: 1 })],
    ["vetoes", Array(101).fill({ veto: "discipline" })],
    ["points", "90"],
    ["points", Number.NaN],
    ["points", { value: 5, of: 0 }],
    ["holds", 2],
    ["holds", "5"],
    ["recheck", "open"],
    ["direct", true],
    ["direct", { star: 4 }],
    ["direct", { star: 4, basis: "" }],
    ["direct", { star: 2, basis: "model branch" }],
    ["chosen", ""],
    ["chosen", true],
  ])("%s cannot be %j", (at, value) => {
    const decision = with_({ [at]: value });
    expect(decision.issues.map(({ code, data }) => [code, data["id"], data.at])).toEqual([
      ["decision.field", "a", at],
    ]);
    expect(resultsOf(decision)).toEqual({ a: ["undecided", null, "field"] });
    expect(decision.outcomes[0]?.applied).toBe(at === "applied" ? null : 4);
    expect(levelOf(decision, 4)).toMatchObject({
      applicants: at === "applied" ? 0 : 1,
      awarded: 0,
    });
  });

  it.each<[string, unknown]>([
    ["unit", null],
    ["category", "rural"],
    ["attained", null],
    ["attained", { value: 50, of: 42 }],
    ["nextMet", 0],
    ["nextMet", null],
    ["margin", 0],
    ["panel", 80.12],
    ["inspection", "passed"],
    ["vetoes", []],
    ["vetoes", veto({ facts: { members: 0 }, confirmed: null, beforeNotice: null })],
    ["points", -5.5],
    ["points", { value: 0, of: 1 }],
    ["holds", 0],
    ["holds", 3],
    [
      "history",
      [
        { year: 1990, star: 0 },
        { year: 2016, star: 9 },
        { year: 2016, star: 9 },
      ],
    ],
    ["direct", null],
    ["chosen", "longer in service"],
    ["name", 5],
    ["__proto__", { star: 5 }],
  ])("%s can be %j", (at, value) => {
    const given = JSON.parse(`{${JSON.stringify(at)}:${JSON.stringify(value)}}`);
    const decision = with_(given);
    expect(decision.issues).toEqual([]);
    expect(decision.outcomes[0]).toMatchObject({ result: "awarded", star: 4 });
  });

  it("says what it should be", () => {
    const limits = ["applied", "star", "vetoes", "recheck", "history", "direct"].map(
      (at) => with_({ [at]: "?" }).issues[0]?.data,
    );
    expect(limits).toEqual([
      { id: "a", at: "applied", limit: "3, 4, 5", found: "?" },
      { id: "a", at: "star", limit: "0, 3, 4, 5", found: "?" },
      { id: "a", at: "vetoes", limit: "discipline", found: "?" },
      {
        id: "a",
        at: "recheck",
        limit: "notDrawn, passed, failed, rectifying, rectified, unrectified",
        found: "?",
      },
      { id: "a", at: "history", limit: "{ year: 1990–2016, star: 0–9 }", found: "?" },
      { id: "a", at: "direct", limit: "{ star: 3, 4, 5, basis: “…” }", found: "?" },
    ]);
    const none = decided([{ ...applicant("a", 5), vetoes: 5 } as never], {
      grid: gridOf("points"),
    });
    expect(none.issues[0]?.data.limit).toBe("—");
  });

  it.each<[string, unknown]>([
    ["this year", [{ year: 2017, star: 3 }]],
    ["the future", [{ year: 2018, star: 3 }]],
    ["before there were stars", [{ year: 1989, star: 3 }]],
    ["half a year", [{ year: 2016.5, star: 3 }]],
    ["a star that none is", [{ year: 2016, star: 10 }]],
    ["no star", [{ year: 2016 }]],
    ["no list", { 2016: 3 }],
    ["too much", Array(101).fill({ year: 2016, star: 3 })],
  ])("a history of %s is an issue, and keeps nobody from a star", (_, history) => {
    const decision = with_({ history });
    expect(codesOf(decision.issues)).toEqual(["field"]);
    expect(resultsOf(decision)).toEqual({ a: ["awarded", 4, "field", "placed"] });
  });

  it("a history that contradicts itself proposes nothing", () => {
    const rules = { history: [{ star: 4, years: 2, proposal: "talk" as const }] };
    const history = [2016, 2015, 2016].map((year, at) => ({ year, star: 4 - (at >> 1) }));
    const decision = decided([applicant("a", 4, { history })], { rules });
    expect(decision.issues.map(({ code, data }) => [code, data.found])).toEqual([
      ["decision.historyTwice", "2016"],
    ]);
    expect(decision.proposals).toEqual([]);
    expect(decision.outcomes[0]?.result).toBe("awarded");
    const once = decided([applicant("a", 4, { history: history.slice(0, 2) })], { rules });
    expect(once.proposals).toHaveLength(1);
  });

  it("a re-check of who holds nothing is an issue", () => {
    for (const holds of [undefined, 0]) {
      const decision = with_({ recheck: "passed", holds });
      expect(resultsOf(decision)).toEqual({ a: ["undecided", null, "holdsNothing"] });
      expect(decision.issues[0]?.data).toEqual({ id: "a" });
    }
  });
});
