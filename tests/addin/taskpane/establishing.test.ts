import { describe, expect, it } from "vitest";
import {
  applicantsFor,
  drawSize,
  inspectionGroups,
} from "../../../addin/taskpane/district/inspectionRows.ts";
import {
  filterRectifications,
  rectificationRows,
  today,
} from "../../../addin/taskpane/district/rectificationRows.ts";
import { readFacts } from "../../../addin/taskpane/district/vetoDraft.ts";
import { vetoRows } from "../../../addin/taskpane/district/vetoRows.ts";
import { drawByUnit, readLedger } from "../../../shared/index.ts";
import { applicant, entry, gridOf } from "./deciding.ts";

const taihu = gridOf("taihu-42");

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
      veto(10, "a"),
    ]);
    // What is proposed anew does not undo what is confirmed.
    expect(rows.map(({ entry: { number }, state, by }) => [number, state, by?.number])).toEqual([
      [10, "proposed", undefined],
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
