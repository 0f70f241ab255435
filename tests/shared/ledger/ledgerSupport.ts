import fc from "fast-check";
import type { LedgerBody, LedgerEntry } from "../../../shared/index.ts";

/** Entries of a ledger as tests write them. */

export const office = "组织办";
const reason = "核实";

/** An entry with a number; what else is kept of it is of no matter to how things stand. */
export const entry = (number: number, body: LedgerBody): LedgerEntry => ({
  ...{ number, cycle: 2026, time: "2026-11-01T00:00:00.000Z", role: "coordinator", person: "1" },
  body,
});

/** Entries numbered from 1, in their order. */
export const entries = (...bodies: readonly LedgerBody[]): LedgerEntry[] =>
  bodies.map((body, at) => entry(at + 1, body));

/** One of each kind about a branch: `more` makes it another one. */
export const bodies = {
  application: (branch: string, star: number): LedgerBody => ({
    kind: "application",
    branch,
    star,
  }),
  veto: (branch: string, veto: string, facts?: Record<string, number>): LedgerBody => ({
    ...{ kind: "veto", branch, veto, basis: "通报", office },
    ...(facts ? { facts } : {}),
  }),
  confirm: (of: number): LedgerBody => ({ kind: "confirm", entry: of, reason, office }),
  revoke: (of: number): LedgerBody => ({ kind: "revoke", entry: of, reason, office }),
  held: (branch: string, year: number, star: number): LedgerBody => ({
    ...{ kind: "held", branch, year, star },
  }),
  confirmed: (about: string, proposal: "lower" | "rectify", because = reason): LedgerBody => ({
    ...{ kind: "confirmed", of: "branch", about, proposal, reason: because, office },
  }),
  freeze: (grid: string, five: number): LedgerBody => ({
    ...{ kind: "freeze", grid, applications: { "5": five } },
  }),
  draw: (grid: string, star: number, seed: string): LedgerBody => ({
    ...{ kind: "draw", grid, star, seed, draws: [] },
    rule: { percent: 10, atLeast: 1, rounding: "ceil" },
  }),
  moved: (branch: string, from: string, to: string): LedgerBody => ({
    ...{ kind: "moved", branch, from: { unit: from }, to: { unit: to } },
  }),
  rectification: (branch: string): LedgerBody => ({
    ...{ kind: "rectification", branch, problem: "x", task: "x", owner: "书记" },
    ...{ deadline: "2026-12-31", office },
  }),
  rectified: (of: number, state: "reported" | "accepted" | "refused"): LedgerBody => ({
    ...{ kind: "rectified", entry: of, state, note: "x" },
  }),
  notice: (posted: string, days = 5): LedgerBody => ({
    ...{ kind: "notice", posted, days, range: "x", office },
  }),
  objection: (branch: string): LedgerBody => ({
    ...{ kind: "objection", branch, received: "2026-11-20", text: "x" },
  }),
  outcome: (of: number, upheld: boolean): LedgerBody => ({
    ...{ kind: "outcome", entry: of, upheld, reason, office },
  }),
} as const;

/** Kinds of which a branch has one, with a part that tells two apart. */
export const ofBranch: { readonly [kind: string]: (branch: string, more: number) => LedgerBody } = {
  application: bodies.application,
  inspection: (branch, more) => ({
    ...{ kind: "inspection", branch, result: "passed", note: String(more), office },
  }),
  recheck: (branch, more) => ({
    ...{ kind: "recheck", branch, state: "passed", note: String(more), office },
  }),
  points: (branch, points) => ({ kind: "points", branch, points }),
  panel: (branch, score) => ({ kind: "panel", branch, score }),
  direct: (branch, star) => ({ kind: "direct", branch, star, basis: "x", office }),
  chosen: (branch, star) => ({ kind: "chosen", branch, star, reason, office }),
};

const branch = fc.constantFrom("e1", "e2", "w1");
const named = fc.integer({ min: 1, max: 14 });
const more = fc.integer({ min: 1, max: 5 });

/** Any entry; what it names is often there. */
const anyBody: fc.Arbitrary<LedgerBody> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...Object.values(ofBranch)), branch, more)
    .map(([make, id, at]) => make(id, at)),
  fc.tuple(branch, fc.constantFrom("a", "b")).map(([id, veto]) => bodies.veto(id, veto)),
  named.map(bodies.confirm),
  { weight: 3, arbitrary: named.map(bodies.revoke) },
  fc.tuple(branch, fc.integer({ min: 2020, max: 2022 }), more).map((all) => bodies.held(...all)),
  branch.map((id) => bodies.confirmed(id, "lower")),
  more.map((five) => bodies.freeze("taihu-42", five)),
  more.map((star) => bodies.draw("taihu-42", star, "x".repeat(8))),
  branch.map((id) => bodies.moved(id, "east", "west")),
  branch.map(bodies.rectification),
  fc
    .tuple(named, fc.constantFrom("reported" as const, "accepted" as const, "refused" as const))
    .map((all) => bodies.rectified(...all)),
  fc.constantFrom("2026-11-01", "2026-11-02").map((day) => bodies.notice(day)),
  branch.map(bodies.objection),
  fc.tuple(named, fc.boolean()).map((all) => bodies.outcome(...all)),
);

/** A ledger of some length, in order. */
export const anyLedger = fc.array(anyBody, { maxLength: 14 }).map((made) => entries(...made));
