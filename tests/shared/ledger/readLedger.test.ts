import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Ledger,
  type LedgerBody,
  type LedgerEntry,
  readLedger,
} from "../../../shared/index.ts";
import { anyLedger, bodies, entries, ofBranch } from "./ledgerSupport.ts";

/** A ledger as plain JSON, to be compared. */
const plain = (ledger: Ledger): unknown =>
  JSON.parse(
    JSON.stringify(ledger, (_, value) => (value instanceof Map ? [...value].sort() : value)),
  );

/** The numbers of every entry that stands anywhere in a ledger. */
function numbersIn(ledger: Ledger): number[] {
  const found = new Set<number>();
  JSON.stringify(plain(ledger), (_, value) => {
    if (typeof value?.number === "number" && value.body) found.add(value.number);
    return value;
  });
  return [...found].sort((a, b) => a - b);
}

const read = (...made: readonly LedgerBody[]) => readLedger(entries(...made));
const single: Readonly<Record<string, keyof Ledger>> = {
  application: "applications",
  inspection: "inspections",
  recheck: "rechecks",
  points: "points",
  panel: "panels",
  direct: "directs",
  chosen: "chosen",
};

describe("a ledger, whatever was entered", () => {
  it("does not depend on the order in which the entries are given", () => {
    fc.assert(
      fc.property(
        anyLedger.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(plain(readLedger(shuffled))).toEqual(plain(readLedger(all)));
        },
      ),
    );
  });

  it("has nothing in it that was revoked", () => {
    fc.assert(
      fc.property(anyLedger, (all) => {
        const revoked = all.flatMap(({ body }) => (body.kind === "revoke" ? [body.entry] : []));
        const moved = new Set(all.filter(({ body }) => body.kind === "moved").map(numberOf));
        const found = numbersIn(readLedger(all)).filter((number) => !moved.has(number));
        expect(found.filter((number) => revoked.includes(number))).toEqual([]);
      }),
    );
  });

  it("is as if what was revoked had never been entered", () => {
    fc.assert(
      fc.property(anyLedger, (all) => {
        const revoked = new Set(
          all.flatMap(({ body }) => (body.kind === "revoke" ? [body.entry] : [])),
        );
        const left = all.filter(
          ({ number, body }) =>
            body.kind !== "revoke" && (body.kind === "moved" || !revoked.has(number)),
        );
        expect(plain(readLedger(left))).toEqual(plain(readLedger(all)));
      }),
    );
  });

  it("changes nothing that it is given, and is the same for a second reading", () => {
    fc.assert(
      fc.property(anyLedger, (all) => {
        const before = JSON.stringify(all);
        const first = plain(readLedger(all));
        expect(JSON.stringify(all)).toBe(before);
        expect(plain(readLedger(all))).toEqual(first);
      }),
    );
  });
});

const numberOf = ({ number }: LedgerEntry) => number;

describe("of one kind about one thing the newest stands", () => {
  it.each(Object.entries(ofBranch))("%s", (kind, make) => {
    const key = single[kind] as "points";
    const ledger = read(make("e1", 4), make("w1", 3), make("e1", 5));
    expect([...ledger[key]].map(([id, { number }]) => [id, number])).toEqual([
      ["e1", 3],
      ["w1", 2],
    ]);
    // Taken back, the one before stands again.
    const back = read(make("e1", 4), make("e1", 5), bodies.revoke(2));
    expect(back[key].get("e1")?.number).toBe(1);
    for (const other of Object.values(single).filter((name) => name !== key))
      expect([other, ledger[other as "points"].size]).toEqual([other, 0]);
  });

  it("a veto, of each branch and each veto", () => {
    const { veto } = bodies;
    const { vetoes } = read(veto("e1", "a"), veto("e1", "b"), veto("w1", "a"), veto("e1", "a"));
    expect(vetoes.map(numberOf)).toEqual([2, 3, 4]);
  });

  it("a star held, of each branch and year", () => {
    const { held } = bodies;
    const ledger = read(
      held("e1", 2024, 3),
      held("e1", 2025, 4),
      held("e1", 2024, 5),
      held("w1", 2024, 3),
    );
    expect(ledger.held.get("e1")?.map(({ body }) => [body.year, body.star])).toEqual([
      [2025, 4],
      [2024, 5],
    ]);
    expect(ledger.held.get("w1")).toHaveLength(1);
  });

  it("a confirmed proposal, of each of what it is about", () => {
    const { confirmed } = bodies;
    const ledger = read(
      confirmed("e1", "lower"),
      confirmed("e1", "rectify"),
      confirmed("e1", "lower", "again"),
    );
    expect(ledger.confirmed.map(numberOf)).toEqual([2, 3]);
  });

  it("a freeze of each grid, a draw of each grid and star, the notice", () => {
    const { freeze, draw, notice } = bodies;
    const ledger = read(
      ...[freeze("a", 1), freeze("b", 2), freeze("a", 3)],
      ...[draw("a", 4, "1"), draw("a", 5, "2"), draw("b", 4, "3"), draw("a", 4, "4")],
      ...[notice("2026-11-01"), notice("2026-11-02")],
    );
    expect([...ledger.freezes].map(([grid, { number }]) => [grid, number])).toEqual([
      ["a", 3],
      ["b", 2],
    ]);
    expect(ledger.draws.map(numberOf)).toEqual([5, 6, 7]);
    expect(ledger.notice?.body.posted).toBe("2026-11-02");
  });

  it("but of moves the first: where a branch was when it handed in", () => {
    const { moved } = read(bodies.moved("e1", "east", "west"), bodies.moved("e1", "west", "north"));
    expect(moved.get("e1")?.body.from.unit).toBe("east");
  });
});

describe("what refers to something else", () => {
  it("a veto is a proposal until it is confirmed, and again once that is taken back", () => {
    const veto = bodies.veto("e1", "a");
    expect(read(veto).vetoes[0]).not.toHaveProperty("confirm");
    expect(read(veto, bodies.confirm(1)).vetoes[0]?.confirm?.number).toBe(2);
    expect(read(veto, bodies.confirm(1), bodies.revoke(2)).vetoes[0]).not.toHaveProperty("confirm");
    expect(read(veto, bodies.confirm(1), bodies.revoke(1)).vetoes).toEqual([]);
  });

  it("one that is stated anew is not confirmed with the one before, which stands until it is", () => {
    const veto = bodies.veto("e1", "a");
    const stands = (...made: readonly LedgerBody[]) =>
      read(...made).vetoes.map(({ number, confirm }) => [number, confirm?.number]);
    expect(stands(veto, bodies.confirm(1), veto)).toEqual([
      [1, 2],
      [3, undefined],
    ]);
    expect(stands(veto, bodies.confirm(1), veto, bodies.confirm(3))).toEqual([[3, 4]]);
    expect(stands(veto, bodies.confirm(1), veto, bodies.revoke(1))).toEqual([[3, undefined]]);
    expect(stands(veto, bodies.confirm(1), bodies.veto("e2", "a"))).toHaveLength(2);
  });

  it("a rectification has its steps, oldest first, and the state of the last", () => {
    const { rectification, rectified } = bodies;
    const ledger = read(
      ...[rectification("e1"), rectification("e1")],
      ...[rectified(1, "reported"), rectified(2, "reported"), rectified(1, "refused")],
    );
    expect(
      ledger.rectifications.map(({ number, state, steps }) => [number, state, steps.map(numberOf)]),
    ).toEqual([
      [1, "refused", [3, 5]],
      [2, "reported", [4]],
    ]);
    expect(read(rectification("e1")).rectifications).toMatchObject([{ state: "open", steps: [] }]);
  });

  it("an objection has its outcome", () => {
    const { objection, outcome } = bodies;
    const ledger = read(objection("e1"), objection("e1"), outcome(2, true));
    expect(ledger.objections.map(({ outcome: one }) => one?.body.upheld)).toEqual([
      undefined,
      true,
    ]);
    expect(ledger.objections[0]).not.toHaveProperty("outcome");
  });

  it("what names something that is not there changes nothing", () => {
    const { confirm, revoke, rectified, outcome, veto } = bodies;
    const strays = [confirm(9), revoke(9), rectified(9, "accepted"), outcome(9, true)];
    expect(plain(read(veto("e1", "a"), ...strays))).toEqual(plain(read(veto("e1", "a"))));
  });

  it("of nothing is empty", () => {
    const { notice, ...rest } = read();
    expect(notice).toBeUndefined();
    for (const part of Object.values(rest)) expect([...(part as Iterable<unknown>)]).toEqual([]);
  });
});
