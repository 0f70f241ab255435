import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Applying,
  applicationsOf,
  type Grid,
  type LedgerBody,
  ledgerTraits,
  readLedger,
} from "../../../shared/index.ts";
import { anyLedger, bodies, entries } from "./ledgerSupport.ts";

const label = { "zh-CN": "x", en: "x" };
/** One veto bars, one counts its own, one allows up to three stars, one is of no matter to who applies. */
const grid: Pick<Grid, "vetoes"> = {
  vetoes: [
    { id: "bar", text: label, effect: { kind: "bar" } },
    {
      ...{ id: "cancel", text: label, effect: { kind: "cancel" } },
      facts: [{ id: "members", text: label, atLeast: 2 }],
    },
    { id: "cap", text: label, effect: { kind: "cap", star: 4 } },
  ],
};

const e1: Applying = { id: "e1", unit: "east", active: true, self: 5 };
const read = (branch: Applying, ...made: readonly LedgerBody[]) =>
  applicationsOf(grid, [branch], readLedger(entries(...made)));
const one = (branch: Applying, ...made: readonly LedgerBody[]) => read(branch, ...made)[0];

describe("who applies for which star", () => {
  it("the star applied for in words, else that of the self-assessment", () => {
    expect(one(e1)).toEqual({
      branch: "e1",
      unit: "east",
      star: 5,
      isBarred: false,
      isAccepted: true,
    });
    expect(one(e1, bodies.application("e1", 4))?.star).toBe(4);
    expect(one(e1, bodies.application("e1", 4), bodies.revoke(1))?.star).toBe(5);
    expect(one(e1, bodies.application("e2", 4))?.star).toBe(5);
  });

  it("who reached no star, has handed in nothing or takes no part does not apply", () => {
    const { self: _, ...nothing } = e1;
    expect(read({ ...e1, self: 0 })).toEqual([]);
    expect(read(nothing)).toEqual([]);
    expect(read({ ...e1, active: false }, bodies.application("e1", 5))).toEqual([]);
    // In words alone they do; there is nothing yet to accept.
    expect(one(nothing, bodies.application("e1", 3))).toMatchObject({ star: 3, isAccepted: false });
  });

  it("by id, each once", () => {
    const all = applicationsOf(
      grid,
      [{ ...e1, id: "w1" }, e1, { ...e1, id: "e2" }],
      readLedger([]),
    );
    expect(all.map(({ branch }) => branch)).toEqual(["e1", "e2", "w1"]);
  });

  it("from where it handed in, though it moved since", () => {
    const branch = { ...e1, unit: "west", category: "organ" };
    expect(one(branch)).toMatchObject({ unit: "west", category: "organ" });
    const moved = one(branch, bodies.moved("e1", "east", "west"));
    expect(moved).toMatchObject({ unit: "east" });
    expect(moved).not.toHaveProperty("category");
    const from = { unit: "east", category: "rural" as const };
    const both: LedgerBody = { kind: "moved", branch: "e1", from, to: { unit: "west" } };
    expect(one(branch, both)).toMatchObject(from);
    expect(ledgerTraits(branch, readLedger(entries(both)))).toEqual({ ...branch, ...from });
    expect(ledgerTraits(branch, readLedger(entries(bodies.moved("w1", "a", "b"))))).toBe(branch);
  });
});

describe("a veto", () => {
  const { veto, confirm, revoke } = bodies;
  const isBarred = (...made: readonly LedgerBody[]) => one(e1, ...made)?.isBarred;

  it("bars once it is confirmed, and no longer when it is taken back", () => {
    expect(isBarred(veto("e1", "bar"))).toBe(false);
    expect(isBarred(veto("e1", "bar"), confirm(1))).toBe(true);
    expect(isBarred(veto("e1", "bar"), confirm(1), revoke(2))).toBe(false);
    expect(isBarred(veto("e2", "bar"), confirm(1))).toBe(false);
    expect(isBarred(veto("e1", "none"), confirm(1))).toBe(false);
  });

  it("bars where what was counted reaches its number, or nothing was counted", () => {
    expect(isBarred(veto("e1", "cancel", { members: 1 }), confirm(1))).toBe(false);
    expect(isBarred(veto("e1", "cancel", { members: 2 }), confirm(1))).toBe(true);
    expect(isBarred(veto("e1", "cancel"), confirm(1))).toBe(true);
  });

  it("that allows a lower star bars from a higher one only", () => {
    const capped = [veto("e1", "cap"), confirm(1)];
    expect(isBarred(...capped)).toBe(true);
    expect(one({ ...e1, self: 4 }, ...capped)?.isBarred).toBe(false);
    expect(one(e1, ...capped, bodies.application("e1", 4))?.isBarred).toBe(false);
  });

  it("of a grid without vetoes is none", () => {
    const ledger = readLedger(entries(veto("e1", "bar"), confirm(1)));
    expect(applicationsOf({}, [e1], ledger)[0]?.isBarred).toBe(false);
  });
});

describe("an application is accepted", () => {
  it("unless it was sent back, or the first review does not bear the star out", () => {
    expect(one({ ...e1, isReturned: true })?.isAccepted).toBe(false);
    expect(one({ ...e1, isReturned: false })?.isAccepted).toBe(true);
    for (const [first, expected] of [
      [5, true],
      [4, false],
      [0, false],
    ] as const)
      expect(one({ ...e1, first })?.isAccepted).toBe(expected);
    expect(one({ ...e1, first: 4 }, bodies.application("e1", 4))?.isAccepted).toBe(true);
    const { self: _, ...reviewed } = { ...e1, first: 5 };
    expect(one(reviewed, bodies.application("e1", 5))?.isAccepted).toBe(true);
  });
});

it("whatever the ledger is: each active branch at most once, with a star above none", () => {
  const branches = ["e1", "e2", "w1"].map((id) => ({ ...e1, id }));
  fc.assert(
    fc.property(anyLedger, fc.subarray(branches), (all, some) => {
      const found = applicationsOf(grid, some, readLedger(all));
      expect(found.map(({ branch }) => branch)).toEqual(some.map(({ id }) => id));
      expect(found.every(({ star }) => star > 0)).toBe(true);
    }),
  );
});
