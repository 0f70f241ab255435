import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canonical,
  type DecisionBranch,
  decide,
  type LedgerBody,
  readLedger,
  toDecisionInput,
} from "../../../shared/index.ts";
import { applicantOf, branch, cycle, entries, rating, sources, taihu } from "./sources.ts";

const office = "领导小组";
const east = branch("e1", { rating: rating(4), self: 5 });
const holder = branch("h1");
const held = (star: number, year = 2025): LedgerBody => ({
  kind: "held",
  branch: "h1",
  year,
  star,
});
const veto = taihu.vetoes?.[0]?.id ?? "";

describe("who applies, and for what", () => {
  const application = (star: number): LedgerBody => ({ kind: "application", branch: "e1", star });

  it.each<[string, DecisionBranch, readonly LedgerBody[], number | undefined]>([
    ["the star of the application", east, [application(3)], 3],
    ["the newest application", east, [application(3), application(4)], 4],
    ["an application that was taken back", east, [application(3), revoke(1)], 5],
    ["the star that it found of itself", east, [], 5],
    ["the lowest, where it found none", { ...east, self: 0 }, [], 3],
    ["what the review came to, where it found nothing", branch("e1", { rating: rating(4) }), [], 4],
    ["the lowest, where the review found none", branch("e1", { rating: rating(0) }), [], 3],
    ["an application before anything was handed in", branch("e1"), [application(3)], 3],
    ["nothing", branch("e1"), [], undefined],
  ])("%s", (_, one, bodies, star) => {
    expect(applicantOf(one, bodies)?.applied).toBe(star);
  });

  it("the star that it holds, where it hands nothing in: it stands as a holder", () => {
    expect(applicantOf(holder, [held(4)])).toEqual({
      ...{ id: "h1", unit: "east", applied: 4, holds: 4, recheck: "notDrawn" },
      ...{ star: null, attained: { value: 0, of: 1 }, history: [{ year: 2025, star: 4 }] },
    });
    const failed: LedgerBody = { kind: "recheck", branch: "h1", state: "failed", office };
    expect(applicantOf(holder, [held(4), failed])?.recheck).toBe("failed");
  });

  it("a holder that hands in stands for a place like the others, unless it was re-checked", () => {
    const anew = { ...holder, rating: rating(5), self: 5 };
    expect(applicantOf(anew, [held(4)])).toMatchObject({ applied: 5, holds: 4 });
    expect(applicantOf(anew, [held(4)])).not.toHaveProperty("recheck");
    const passed: LedgerBody = { kind: "recheck", branch: "h1", state: "passed", office };
    expect(applicantOf(anew, [held(4), passed])?.recheck).toBe("passed");
  });

  it("not who takes no part any more, nor who is rated by another grid", () => {
    const others = [
      { ...east, active: false },
      { ...east, id: "e2", grid: "dongguan-33" },
    ];
    const input = toDecisionInput(sources(others));
    expect([input.applicants, input.branches]).toEqual([[], 0]);
  });
});

const revoke = (entry: number): LedgerBody => ({ kind: "revoke", entry, reason: "有误", office });

describe("the stars held before", () => {
  it("a record goes before what was entered by hand; the newest is held", () => {
    const before = new Map([["h1", [{ year: 2025, star: 3 }]]]);
    const one = applicantOf(holder, [held(5), held(4, 2024), held(5, 2026)], { before });
    expect(one).toMatchObject({
      holds: 3,
      history: [
        { year: 2024, star: 4 },
        { year: 2025, star: 3 },
      ],
    });
  });

  it("a star that was lost is held no more, nor one that the grid has not", () => {
    expect(applicantOf(holder, [held(5, 2024), held(0)])).toBeUndefined();
    expect(applicantOf(holder, [held(2)])).toBeUndefined();
    const anew = { ...holder, rating: rating(3) };
    expect(applicantOf(anew, [held(0)])).toMatchObject({ history: [{ year: 2025, star: 0 }] });
    expect(applicantOf(anew, [held(0)])).not.toHaveProperty("holds");
  });
});

describe("what people established", () => {
  it("is with its branch", () => {
    const one = applicantOf(east, [
      { kind: "inspection", branch: "e1", result: "failed", office },
      { kind: "panel", branch: "e1", score: 88.5 },
      { kind: "points", branch: "e1", points: { value: 350, of: 4 } },
      { kind: "direct", branch: "e1", star: 5, basis: "全国先进", office },
      { kind: "chosen", branch: "e1", star: 5, reason: "票数多", office },
    ]);
    expect(one).toMatchObject({
      ...{ inspection: "failed", panel: 88.5, points: { value: 350, of: 4 } },
      direct: { star: 5, basis: "全国先进（领导小组）" },
      chosen: "票数多（领导小组）",
    });
  });

  it("a choice at another star than the one applied for is none, unless it may fall back", () => {
    const chosen: LedgerBody = { kind: "chosen", branch: "e1", star: 4, reason: "票数多", office };
    expect(applicantOf(east, [chosen])).not.toHaveProperty("chosen");
    const policies = { decisions: { [taihu.id]: { rules: { fallBack: true } } } };
    const fallsBack = { cycle: { ...cycle, policies } };
    expect(applicantOf(east, [chosen], fallsBack)).toHaveProperty("chosen");
  });

  it("a veto is a proposal until it is confirmed, and knows whether the notice had begun", () => {
    const found: LedgerBody = { kind: "veto", branch: "e1", veto, basis: "通报", office };
    const confirm: LedgerBody = { kind: "confirm", entry: 1, reason: "属实", office };
    const notice: LedgerBody = {
      ...{ kind: "notice", posted: "2026-11-01", days: 5, range: "全街道", office },
    };
    expect(applicantOf(east, [found])?.vetoes).toEqual([{ veto }]);
    expect(applicantOf(east, [found, confirm])?.vetoes).toEqual([{ veto, confirmed: true }]);
    expect(applicantOf(east, [found, revoke(1)])).not.toHaveProperty("vetoes");
    expect(applicantOf(east, [found, notice])?.vetoes).toEqual([{ veto, beforeNotice: true }]);
    expect(applicantOf(east, [notice, found])?.vetoes).toEqual([{ veto }]);
    const input = toDecisionInput(sources([east], [notice]));
    expect(input.noticeStarted).toBe(true);
  });

  it("a branch is what it was when it handed in", () => {
    const moved: LedgerBody = {
      ...{ kind: "moved", branch: "e1" },
      from: { unit: "west", category: "rural" },
      to: { unit: "east", category: "organ" },
    };
    expect(applicantOf({ ...east, category: "organ" }, [moved])).toMatchObject({
      ...{ unit: "west", category: "rural" },
    });
  });
});

describe("what is about the whole grid", () => {
  it("the year's own rules and places, the frozen count, who was assessed and does not apply", () => {
    const decisions = {
      rules: { direct: true },
      quotas: { 5: { kind: "fixed", places: 1 } },
    } as const;
    const input = toDecisionInput(
      sources(
        [east, branch("e2", { category: "rural" }), branch("e3")],
        [
          { kind: "freeze", grid: taihu.id, applications: { 5: 12 } },
          { kind: "freeze", grid: "dongguan-33", applications: { 5: 99 } },
          { kind: "points", branch: "e2", points: 70 },
        ],
        { cycle: { ...cycle, policies: { decisions: { [taihu.id]: decisions } } } },
      ),
    );
    expect(input).toMatchObject({
      ...{ ...decisions, branches: 3, year: 2026 },
      ...{ applications: { 5: 12 }, peers: [{ category: "rural", points: 70 }] },
    });
    expect(input.applicants.map(({ id }) => id)).toEqual(["e1"]);
  });

  it("only confirmations of those who are in it: no other grid's are astray here", () => {
    const confirm = (of: "branch" | "unit", about: string): LedgerBody => ({
      ...{ kind: "confirmed", of, about, proposal: "notExcellent", reason: "会议", office },
    });
    const bodies = [confirm("unit", "east"), confirm("branch", "x"), confirm("branch", "e1")];
    expect(toDecisionInput(sources([east], bodies)).confirmed).toEqual([
      { of: "branch", about: "e1", kind: "notExcellent" },
      { of: "unit", about: "east", kind: "notExcellent" },
    ]);
  });

  it("without anything established nothing is left in it but what there is", () => {
    expect(Object.keys(toDecisionInput(sources([east])))).toEqual([
      ...["grid", "year", "applicants", "branches"],
    ]);
  });
});

const ids = ["a", "b", "c", "d"] as const;
const id = fc.constantFrom(...ids);
const star = fc.constantFrom(3, 4, 5);
const anyBody: fc.Arbitrary<LedgerBody> = fc.oneof(
  fc.record({ kind: fc.constant("application" as const), branch: id, star }),
  fc.record({
    ...{ kind: fc.constant("held" as const), branch: id, star: fc.integer({ min: 0, max: 5 }) },
    year: fc.integer({ min: 2020, max: 2027 }),
  }),
  fc.record({ kind: fc.constant("points" as const), branch: id, points: fc.nat({ max: 100 }) }),
  fc.record({
    ...{ kind: fc.constant("veto" as const), branch: id, veto: fc.constant(veto) },
    ...{ basis: fc.constant("x"), office: fc.constant(office) },
  }),
  fc.record({
    ...{ kind: fc.constant("revoke" as const), entry: fc.integer({ min: 1, max: 9 }) },
    ...{ reason: fc.constant("x"), office: fc.constant(office) },
  }),
  fc.record({
    ...{ kind: fc.constant("recheck" as const), branch: id, office: fc.constant(office) },
    state: fc.constantFrom("passed" as const, "failed" as const),
  }),
);
const anyBranches = fc.tuple(
  ...ids.map((one) =>
    fc.record({
      ...{ id: fc.constant(one), unit: fc.constantFrom("east", "west") },
      ...{ active: fc.boolean(), grid: fc.constant(taihu.id) },
      rating: fc.constantFrom(rating(0), rating(3), rating(5)),
      self: fc.constantFrom(0, 3, 4, 5),
    }),
  ),
);

describe("any year", () => {
  it("neither the order of the branches nor that of the entries matters", () => {
    fc.assert(
      fc.property(
        anyBranches,
        fc.array(anyBody, { maxLength: 9 }),
        fc.infiniteStream(fc.nat()),
        (branches, bodies, order) => {
          const shuffled = <T>(list: readonly T[]) =>
            list
              .map((one) => [order.next().value, one] as const)
              .toSorted(([a], [b]) => a - b)
              .map(([, one]) => one);
          const numbered = entries(...bodies);
          const [one, other] = [
            sources(branches, [], { ledger: readLedger(numbered) }),
            sources(shuffled(branches), [], { ledger: readLedger(shuffled(numbered)) }),
          ].map(toDecisionInput);
          expect(canonical(one)).toEqual(canonical(other));
        },
      ),
    );
  });

  it("gives what `decide` can read, whatever was entered", () => {
    fc.assert(
      fc.property(anyBranches, fc.array(anyBody, { maxLength: 20 }), (branches, bodies) => {
        const input = toDecisionInput(sources(branches, bodies));
        const { issues, outcomes } = decide(input);
        const unread = issues.filter(
          ({ code }) => code === "decision.field" || code === "decision.shape",
        );
        expect(unread).toEqual([]);
        expect(outcomes.map((outcome) => outcome.id)).toEqual(input.applicants.map(({ id }) => id));
      }),
    );
  });
});
