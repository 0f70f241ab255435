import { describe, expect, it } from "vitest";
import { cliffOf } from "../../../addin/taskpane/district/cliff.ts";
import { named, readDecided, roomAtLine } from "../../../addin/taskpane/district/decided.ts";
import { figureLines } from "../../../addin/taskpane/district/figureLines.ts";
import {
  applicantsFor,
  drawSize,
  inspectionGroups,
} from "../../../addin/taskpane/district/inspectionRows.ts";
import {
  countResults,
  noOutcomeFilter,
  outcomeRows,
} from "../../../addin/taskpane/district/outcomeRows.ts";
import {
  filterRectifications,
  rectificationRows,
  today,
} from "../../../addin/taskpane/district/rectificationRows.ts";
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
import { readFacts } from "../../../addin/taskpane/district/vetoDraft.ts";
import { vetoRows } from "../../../addin/taskpane/district/vetoRows.ts";
import { drawByUnit, readLedger, whatIf } from "../../../shared/index.ts";
import { applicant, entry, gridOf, replyOf } from "./deciding.ts";

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

describe("two columns from a sheet", () => {
  const branches = [
    { id: "a1", name: "第一支部" },
    { id: "a2", name: "第二 支部" },
    { id: "b1", name: "同名支部" },
    { id: "b2", name: "同名支部" },
  ];
  const read = (text: string, most = 100) => figureLines(text, branches, { most });

  it("are branches by id or name and figures, beneath a heading or none", () => {
    const { rows, faults } = read("支部\t平均分\r\na1\t85.5\r\n第二 支部\t1,000\r\n\r\n", 5000);
    expect(rows).toEqual([
      { branch: "a1", figure: 85.5 },
      { branch: "a2", figure: 1000 },
    ]);
    expect(faults).toEqual([]);
    expect(read("a1, 12\n第二 支部 ７").rows).toEqual([
      { branch: "a1", figure: 12 },
      { branch: "a2", figure: 7 },
    ]);
  });

  it("are read line by line: what is wrong is named, the rest is taken", () => {
    const text = ["a1\t90", "无此支部\t80", "同名支部\t70", "a2\t八十", "a2", "第一支部\t60"];
    const { rows, faults } = read([...text, "b2\t101", "b1\t-1", "b1\t50%"].join("\n"));
    expect(rows).toEqual([{ branch: "a1", figure: 90 }]);
    expect(faults.map(({ line, fault, found }) => [line, fault, found])).toEqual([
      [2, "unknown", "无此支部"],
      [3, "sameName", "同名支部"],
      [4, "number", "八十"],
      [5, "columns", "a2"],
      [6, "twice", "第一支部"],
      [7, "number", "101"],
      [8, "number", "-1"],
      [9, "number", "50%"],
    ]);
  });

  it("are whole numbers where only these are figures", () => {
    const { rows, faults } = figureLines("a1 3\na2\t4.5", branches, { most: 5, whole: true });
    expect([rows, faults.map(({ line }) => line)]).toEqual([[{ branch: "a1", figure: 3 }], [2]]);
  });

  it("takes nothing for a formula, and no name that only looks like one of an object", () => {
    expect(read("a1\t=1+1\nconstructor\t5\n__proto__\t5").rows).toEqual([]);
    expect(read("").faults).toEqual([]);
  });
});

describe("the vetoes of a ledger", () => {
  const veto = (number: number, branch: string) =>
    entry(number, { kind: "veto", branch, veto: "discipline", basis: "通报", office: "组织办" });
  const about = (number: number, kind: "confirm" | "revoke", of: number) =>
    entry(number, { kind, entry: of, reason: "核实", office: "党工委" });

  it("stay to be read when they are confirmed, revoked or stated anew", () => {
    const rows = vetoRows([
      veto(1, "a"),
      about(2, "confirm", 1),
      veto(3, "b"),
      about(4, "revoke", 3),
      veto(5, "c"),
      veto(6, "c"),
      veto(7, "d"),
      about(8, "confirm", 7),
      about(9, "revoke", 8),
    ]);
    expect(rows.map(({ entry: { number }, state, by }) => [number, state, by?.number])).toEqual([
      [7, "proposed", undefined],
      [6, "proposed", undefined],
      [5, "replaced", undefined],
      [3, "revoked", 4],
      [1, "confirmed", 2],
    ]);
  });

  it("are stated with whole numbers of what was counted", () => {
    const [discipline] = taihu.vetoes ?? [];
    if (!discipline) throw new Error("scheme A knows a veto");
    expect(readFacts(discipline, { members: "2" })).toEqual({ members: 2 });
    expect(readFacts(discipline, { members: " 2 ", leaders: "0" })).toEqual({
      members: 2,
      leaders: 0,
    });
    for (const typed of [{}, { members: "" }, { members: "-1" }, { members: "1.5" }])
      expect(readFacts(discipline, typed)).toBe(undefined);
    const { facts: _, ...whole } = discipline;
    expect(readFacts(whole, {})).toEqual({});
  });
});

describe("the rectification ledger", () => {
  const line = (number: number, deadline: string) =>
    entry(number, {
      kind: "rectification",
      branch: "a",
      problem: "问题",
      task: "任务",
      owner: "支部委员会",
      deadline,
      office: "组织办",
    });
  const step = (number: number, of: number, state: "reported" | "accepted" | "refused") =>
    entry(number, { kind: "rectified", entry: of, state, note: "说明" });
  const { rectifications } = readLedger([
    line(1, "2026-05-01"),
    line(2, "2026-09-01"),
    line(3, "2026-03-01"),
    line(4, "2026-08-01"),
    line(5, "2026-06-01"),
    step(6, 3, "accepted"),
    step(7, 4, "reported"),
    step(8, 5, "reported"),
    step(9, 5, "refused"),
  ]);
  const rows = rectificationRows(rectifications, "2026-06-01");

  it("has first what waits for the office, then the nearest deadline, last what is done", () => {
    expect(rows.map(({ line: { number }, overdue }) => [number, overdue])).toEqual([
      [4, false],
      [1, true],
      // a deadline is past only the day after
      [5, false],
      [2, false],
      [3, false],
    ]);
  });

  it("is filtered by what is to be done", () => {
    const numbers = (filter: Parameters<typeof filterRectifications>[1]) =>
      filterRectifications(rows, filter).map(({ line: { number } }) => number);
    expect(numbers("overdue")).toEqual([1]);
    expect(numbers("reported")).toEqual([4]);
    expect(numbers("open")).toEqual([1, 5, 2]);
    expect(numbers("done")).toEqual([3]);
    expect(numbers("all")).toHaveLength(5);
  });

  it("goes by the day it is where the pane is", () => {
    expect(today(new Date(2026, 2, 4, 23, 59))).toBe("2026-03-04");
  });
});

describe("who is inspected", () => {
  const applicants = [
    applicant("a", 3, { unit: "u1" }),
    applicant("b", 3, { unit: "u1" }),
    applicant("c", 3, { unit: "u2" }),
    applicant("d", 3),
    applicant("e", 4, { unit: "u1" }),
    applicant("f", 3, { unit: "u1", holds: 3, recheck: "notDrawn" }),
  ];
  const input = { grid: taihu, year: 2026, applicants };

  it("are a star's applicants, not who keeps it", () => {
    expect(applicantsFor(input, 3).map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  });

  it("are as many as the rule draws, whatever the seed", () => {
    const rule = { percent: 50, atLeast: 1, rounding: "floor" } as const;
    expect(drawSize(rule, applicantsFor(input, 3))).toEqual({ n: 3, of: 4, units: 3 });
    expect(drawSize({ ...rule, percent: 101 }, applicantsFor(input, 3))).toBe(undefined);
  });

  it("are those drawn, unit by unit; or all of them", () => {
    const rule = { percent: 50, atLeast: 1, rounding: "floor" } as const;
    const held = drawByUnit({ seed: "20260501-001", applicants: applicantsFor(input, 3), rule });
    if (!held.ok) throw new Error("no draw");
    const drawn = { kind: "draw", grid: taihu.id, star: 3, seed: "20260501-001", rule } as const;
    const groups = inspectionGroups([], { ...drawn, draws: held.value as never });
    expect(groups.map(({ unit, of, branches }) => [unit, of, branches.length])).toEqual([
      ["u1", 2, 1],
      ["u2", 1, 1],
      [undefined, 1, 1],
    ]);
    expect(inspectionGroups(applicantsFor(input, 3), undefined)).toEqual([
      { unit: "u1", of: 2, branches: ["a", "b"] },
      { unit: "u2", of: 1, branches: ["c"] },
      { of: 1, branches: ["d"] },
    ]);
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
