import { describe, expect, it } from "vitest";
import { cliffOf } from "../../../addin/taskpane/district/cliff.ts";
import { named, readDecided, roomAtLine } from "../../../addin/taskpane/district/decided.ts";
import {
  countResults,
  noOutcomeFilter,
  outcomeRows,
} from "../../../addin/taskpane/district/outcomeRows.ts";
import {
  changeOf,
  draftOf,
  ofKind,
  placesKinds,
  typedNumber,
  withQuota,
  withRule,
  withRules,
} from "../../../addin/taskpane/district/ruleDraft.ts";
import { whatIf } from "../../../shared/index.ts";
import { applicant, gridOf, replyOf } from "./deciding.ts";

const taihu = gridOf("taihu-42");
const fourStars = taihu.quotas?.["4"];
if (!fourStars) throw new Error("scheme A has places for four stars");

describe("the cliff", () => {
  it("of scheme A: 29 applicants get 23 places, 30 get 30", () => {
    expect(cliffOf(fourStars, 2017, 29)).toEqual({
      around: [
        { applicants: 28, places: 22 },
        { applicants: 29, places: 23 },
        { applicants: 30, places: 30 },
      ],
      jump: [
        { applicants: 29, places: 23 },
        { applicants: 30, places: 30 },
      ],
    });
    expect(cliffOf(fourStars, 2020, 60).jump?.[1]).toEqual({ applicants: 39, places: 39 });
  });

  it("is none for fixed places and shares, nor where all get a place", () => {
    expect(cliffOf({ kind: "fixed", places: 5 }, 2017, 0)).toEqual({
      around: [
        { applicants: 0, places: 0 },
        { applicants: 1, places: 1 },
      ],
    });
    expect(cliffOf({ ...fourStars, shareIfBelow: 100 } as typeof fourStars, 2017, 9).jump).toBe(
      undefined,
    );
  });
});

describe("a reply on a decision", () => {
  const decided = readDecided(
    replyOf([
      applicant("a", 5, { unit: "u1", nextMet: 1, margin: 1, panel: 1 }),
      applicant("b", 5, { unit: "u1", nextMet: 1, margin: 1, panel: 1 }),
      applicant("c", 5, { unit: "u1" }),
    ]),
  );

  it("has names for what is known by ids only", () => {
    expect([decided.nameOf("a"), decided.unitOf("a"), decided.unitName("u1")]).toEqual([
      "支部a",
      "单位u1",
      "单位u1",
    ]);
    expect([decided.nameOf("x"), decided.unitOf("x"), decided.unitName("x")]).toEqual([
      "x",
      "",
      "x",
    ]);
    // three of one unit are more than two
    const [reason] = decided.decision.units[0]?.reasons ?? [];
    expect(reason?.message["zh-CN"]).toContain("“u1”");
    expect(reason && named(reason, decided).message["zh-CN"]).toContain("“单位u1”");
  });

  it("says how many of those tied there is room for", () => {
    const tie = ["a", "b", "c"].map((id) => applicant(id, 5, { nextMet: 1, margin: 1, panel: 1 }));
    const first = applicant("first", 5, { nextMet: 9, margin: 1, panel: 1 });
    const reply = replyOf([first, ...tie], { quotas: { "5": { kind: "fixed", places: 3 } } });
    const { decision } = readDecided(reply);
    const level = decision.levels.find(({ star }) => star === 5);
    expect(level?.tiedAtLine).toEqual(["a", "b", "c"]);
    expect(roomAtLine(decision.outcomes, level?.tiedAtLine ?? [])).toBe(2);
    expect(roomAtLine(decision.outcomes, ["first"])).toBe(undefined);
    expect(roomAtLine(decision.outcomes, [])).toBe(undefined);
  });

  it("is read with what waits first, by result, unit and name", () => {
    const { outcomes } = readDecided(
      replyOf([
        applicant("low", 3, { unit: "u2" }),
        applicant("high", 5, { nextMet: 1, margin: 1, panel: 1 }),
        applicant("open", 4, { star: null }),
        applicant("out", 5, { star: 3 }),
      ]),
    ).decision;
    const names = { nameOf: (id: string) => `支部${id}`, unitOf: (id: string) => id.slice(0, 1) };
    const rows = (filter: object) =>
      outcomeRows(outcomes, { ...noOutcomeFilter, ...filter }, names).map(({ id }) => id);
    expect(rows({})).toEqual(["open", "high", "low", "out"]);
    expect(rows({ result: "awarded" })).toEqual(["high", "low"]);
    expect(rows({ unit: "o" })).toEqual(["open", "out"]);
    expect(rows({ words: " 支部O" })).toEqual(["open", "out"]);
    expect(countResults(outcomes)).toEqual({ undecided: 1, awarded: 2, notAwarded: 1, barred: 0 });
  });
});

describe("rules in a form", () => {
  const input = { grid: taihu, year: 2026, applicants: [applicant("a", 4)] };

  it("begin with those in force, and are none where a field is no number", () => {
    const draft = draftOf(input);
    expect(whatIf(input, changeOf(draft)).ok).toBe(true);
    const typed = (text: string) => changeOf(withQuota(draft, "4", "growth", typedNumber(text)));
    expect(whatIf(input, typed("20")).ok).toBe(true);
    for (const text of ["", "-5", "ten", "1.5", "101"])
      expect(whatIf(input, typed(text)).ok).toBe(false);
    expect(taihu.quotas?.["4"]).toEqual(fourStars);
  });

  it("change their kind, and have no limit without one", () => {
    const draft = draftOf({ ...input, rules: {}, quotas: {} });
    expect(draft).toEqual({ rules: {}, quotas: {} });
    for (const kind of placesKinds) {
      const changed = withRule(draft, "5", ofKind(kind, 2026));
      expect(whatIf(input, changeOf(changed)).ok).toBe(true);
    }
    expect(withRule(draftOf(input), "5", undefined).quotas).not.toHaveProperty("5");
    expect(withRules(draft, { fallBack: true }).rules).toEqual({ fallBack: true });
  });
});
