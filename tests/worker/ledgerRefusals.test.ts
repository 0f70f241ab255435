import { reset } from "cloudflare:test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Problem } from "../../shared/index.ts";
import {
  about,
  enter,
  entered,
  freshYear,
  good,
  kindsFor,
  notice,
  objection,
  refusedFor,
} from "./ledgerSupport.ts";
import { read, refused, signIn } from "./support.ts";

let branch: string;
let reviewer: string;
let east: string;
let coordinator: string;

const fresh = async () => {
  ({ branch, reviewer, east, coordinator } = await freshYear());
};
afterAll(() => reset());

describe("what an entry is refused for as such", () => {
  // Once for all: what is refused changes nothing.
  beforeAll(fresh);
  const { application, veto, inspection, draw, freeze, held, points, confirmed } = good;
  const x = (entry: object, change: object) => ({ ...entry, ...change });

  test.each<[what: string, entry: object, expected: string]>([
    ["an unknown kind", { kind: "praise" }, "422 request.shape entries.0.kind"],
    [
      "what only the district enters",
      { kind: "moved", branch: "e1" },
      "422 request.shape entries.0.kind",
    ],
    [
      "counts that are sent along",
      x(freeze, { applications: { "5": 9 } }),
      "422 request.shape entries.0.applications",
    ],
    ["draws that are sent along", x(draw, { draws: [] }), "422 request.shape entries.0.draws"],
    ["a wrong star", x(application, { star: 0 }), "422 request.shape entries.0.star"],
    [
      "a blank reason",
      x(about("revoke", 1), { reason: " " }),
      "422 request.shape entries.0.reason",
    ],
    [
      "half a surrogate pair, of which no record can be made",
      x(good.direct, { basis: "通报\ud800" }),
      "422 request.shape entries.0.basis",
    ],
    [
      "an office of half a surrogate pair",
      x(good.direct, { office: "\udc00" }),
      "422 request.shape entries.0.office",
    ],
    [
      "a day that is none",
      x(good.rectification, { deadline: "2026-02-30" }),
      "422 request.shape entries.0.deadline",
    ],
    [
      "more than 100 percent",
      x(draw, { rule: { ...draw.rule, percent: 101 } }),
      "422 request.shape entries.0.rule.percent",
    ],
    [
      "a branch that is not there",
      x(inspection, { branch: "none" }),
      "422 ledger.branch entries.0.branch",
    ],
    [
      "a person's branch by markup",
      x(inspection, { branch: "<b>" }),
      "422 request.shape entries.0.branch",
    ],
    ["a star that the grid has not", x(application, { star: 2 }), "422 ledger.star entries.0.star"],
    [
      "a star recognised that the grid has not",
      x(good.direct, { star: 1 }),
      "422 ledger.star entries.0.star",
    ],
    [
      "a star chosen that the grid has not",
      x(good.chosen, { star: 9 }),
      "422 ledger.star entries.0.star",
    ],
    ["a star drawn that the grid has not", x(draw, { star: 2 }), "422 ledger.star entries.0.star"],
    ["a grid that rates nobody", x(freeze, { grid: "huangli" }), "422 ledger.grid entries.0.grid"],
    ["a grid that is not there", x(draw, { grid: "none" }), "422 ledger.grid entries.0.grid"],
    ["a veto that the grid has not", x(veto, { veto: "fire" }), "422 ledger.veto entries.0.veto"],
    [
      "a veto where the grid has none",
      x(veto, { branch: "w1", veto: "none", facts: {} }),
      "422 ledger.veto entries.0.veto",
    ],
    [
      "facts that the veto does not count",
      x(veto, { facts: { cats: 1 } }),
      "422 ledger.fact entries.0.facts",
    ],
    [
      "half a person",
      x(veto, { facts: { members: 0.5 } }),
      "422 request.shape entries.0.facts.members",
    ],
    [
      "a share of nothing",
      x(points, { points: { value: 1, of: 0 } }),
      "422 request.shape entries.0.points",
    ],
    [
      "a score to a thousandth",
      x(good.panel, { score: 90.001 }),
      "422 request.shape entries.0.score",
    ],
    ["a star held in this very year", x(held, { year: 2026 }), "422 ledger.held entries.0.year"],
    [
      "an order to rectify without a deadline",
      x(good.recheck, { deadline: undefined }),
      "422 ledger.deadline entries.0.deadline",
    ],
    [
      "a deadline for who passed",
      x(good.recheck, { state: "passed" }),
      "422 ledger.deadline entries.0.deadline",
    ],
    [
      "a branch that is confirmed and not there",
      x(confirmed, { about: "none" }),
      "422 ledger.branch entries.0.about",
    ],
    [
      "a unit that is not there",
      x(confirmed, { of: "unit", about: "e1" }),
      "422 ledger.unit entries.0.about",
    ],
    [
      "a seed that nobody can type",
      x(draw, { seed: "\u200b12345678" }),
      "422 draw.seed entries.0.seed",
    ],
    ["a confirmation of nothing", about("confirm", 99), "422 ledger.entry entries.0.entry"],
    ["a revocation of nothing", about("revoke", 99), "422 ledger.entry entries.0.entry"],
    [
      "a step of no rectification",
      { kind: "rectified", entry: 99, state: "accepted", note: "x" },
      "422 ledger.entry entries.0.entry",
    ],
    ["entry 0", about("revoke", 0), "422 request.shape entries.0.entry"],
    ["a draw from nobody", draw, "409 ledger.nobody entries.0.star"],
    ["a notice before anything is decided", notice(), "409 ledger.state entries.0.kind"],
    ["an objection before anything is decided", objection(), "409 ledger.state entries.0.kind"],
  ])("%s", async (_, entry, expected) => {
    expect(await refusedFor(coordinator, entry)).toBe(expected);
  });

  test("the place of each; of many none is entered", async () => {
    const entries = [good.points, { ...inspection, branch: "none" }, { ...held, year: 2030 }];
    const { status, issues } = await read<Problem>(await enter(coordinator, entries));
    expect([status, issues.map(({ code, data }) => [code, data.at])]).toEqual([
      422,
      [
        ["ledger.branch", "entries.1.branch"],
        ["ledger.held", "entries.2.year"],
      ],
    ]);
    for (const { message } of issues) {
      expect(message.en).not.toMatch(/[{}]/);
      expect(message["zh-CN"]).toContain("entries.");
    }
    expect(await kindsFor(coordinator)).toEqual([]);
    for (const none of [[], undefined, "x", Array(5001).fill(good.points)])
      expect(await refused(await enter(coordinator, none as []))).toBe("422 request.shape");
  });

  test("a branch about another, a reviewer about another unit's, and what is not theirs to enter", async () => {
    const role = "403 request.role ledger";
    const w1 = { ...inspection, branch: "w1" };
    expect(await refusedFor(branch, { ...application, branch: "e2" })).toBe(
      `${role}.reach entries.0.branch`,
    );
    expect(await refusedFor(branch, { ...application, branch: "none" })).toBe(
      `${role}.reach entries.0.branch`,
    );
    expect(await refusedFor(east, w1)).toBe(`${role}.reach entries.0.branch`);
    expect(await refusedFor(east, { ...w1, branch: "none" })).toBe(
      `${role}.reach entries.0.branch`,
    );
    expect(await refusedFor(reviewer, { ...w1, branch: "none" })).toBe(
      "422 ledger.branch entries.0.branch",
    );
    expect(await refusedFor(branch, inspection)).toBe(`${role}.role entries.0.kind`);
    expect(await refusedFor(reviewer, good.chosen)).toBe(`${role}.role entries.0.kind`);
    expect(await refusedFor(reviewer, good.points, inspection)).toBe(`${role}.role entries.0.kind`);
    const observer = await signIn({ role: "observer" });
    expect(await refused(await enter(observer, [inspection]))).toBe("403 request.role");
    const step = { kind: "rectified", entry: 99, state: "reported", note: "x" };
    for (const bearer of [branch, east])
      expect(await refusedFor(bearer, step)).toBe(`${role}.reach entries.0.entry`);
    // Nor does anybody learn by it what there is about them that they do not see.
    const { number } = await entered(coordinator, good.veto);
    for (const bearer of [branch, east])
      expect(await refusedFor(bearer, { ...step, entry: number })).toBe(
        `${role}.reach entries.0.entry`,
      );
    expect(await refusedFor(branch, { ...step, state: "accepted" })).toBe(
      `${role}.role entries.0.kind`,
    );
  });
});
