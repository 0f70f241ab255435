import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "../../shared/index.ts";
import { canonical, hashOf } from "../../shared/record/canonical.ts";
import { sealRecord } from "../../shared/record/sealRecord.ts";
import { type Recompute, verifyRecord } from "../../shared/record/verifyRecord.ts";
import { decide, decided, forged, fresh, refusals, right, sha256 } from "./recordSupport.ts";

/** code, place */
const places = (result: Result<unknown>) => refusals(result, "at");
const json = (value: unknown) => JSON.parse(JSON.stringify(value));

describe("verifyRecord", () => {
  it("is content with a sealed record, also after a way through JSON, and hands it on", () => {
    const { content, record } = fresh();
    expect(verifyRecord(record, decide)).toEqual({ ok: true, value: record });
    expect(verifyRecord(json(record), decide)).toEqual({ ok: true, value: record });
    const { draws: _, ...without } = content;
    const plain = right(sealRecord(without));
    expect(verifyRecord(json(plain), decide)).toEqual({ ok: true, value: plain });
    expect(places(sealRecord({ ...content, draws: [] }))).toBe("ok");
  });

  it("any JSON that was sealed is verified, and comes to the same hash by itself", () => {
    const { content } = fresh();
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (input, decision) => {
        const some = json(right(sealRecord({ ...content, input, decision })));
        expect(verifyRecord(some, () => decision)).toEqual({ ok: true, value: some });
        expect(sha256(right(canonical(some.content)))).toBe(some.hash.hex);
      }),
      { numRuns: 300 },
    );
  });

  describe("after a change of one character", () => {
    /** Whether a changed text, where it is JSON at all and says something else, still passes for a record. */
    const passes = (changed: string): boolean | undefined => {
      const value = parsed(changed);
      if (value === undefined || right(canonical(value)) === right(canonical(fresh().record)))
        return undefined;
      return verifyRecord(value).ok;
    };
    const parsed = (text: string): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        return undefined;
      }
    };

    it("never passes: each character in turn replaced by the next in Unicode, or left out", () => {
      const text = JSON.stringify(fresh().record);
      const tried = Array.from(text, (char, at) => {
        const next = String.fromCodePoint(char.charCodeAt(0) + 1);
        const [before, after] = [text.slice(0, at), text.slice(at + 1)];
        return [passes(before + next + after), passes(before + after)];
      }).flat();
      expect(tried).not.toContain(true);
      expect(tried.filter((passed) => passed === false).length).toBeGreaterThan(text.length);
    });

    it("never passes: any character replaced or put in", () => {
      const text = JSON.stringify(fresh().record);
      const char = fc.constantFrom(...'0123456789abcdef",:{}[] -.eE\\');
      fc.assert(
        fc.property(fc.nat(text.length - 1), fc.constantFrom(0, 1), char, (at, away, by) => {
          expect(passes(text.slice(0, at) + by + text.slice(at + away))).not.toBe(true);
        }),
        { numRuns: 1000 },
      );
    });
  });

  it("says what was changed: the hash stated and the hash found", () => {
    const { content, record } = fresh();
    const changed = { ...record, content: { ...content, cycle: 2027 } };
    const result = verifyRecord(changed);
    expect(places(result)).toEqual([["record.hash", undefined]]);
    expect(result.ok || result.issues[0]?.data).toEqual({
      limit: record.hash.hex.slice(0, 16),
      found: right(hashOf(changed.content)).slice(0, 16),
    });
  });

  it("sees through a hash made anew where the decision does not follow from the input", () => {
    const decision = {
      branches: [
        { id: "b2", star: 4 },
        { id: "b1", star: 4 },
      ],
    };
    expect(places(verifyRecord(forged({ decision })))).toBe("ok");
    expect(places(verifyRecord(forged({ decision }), decide))).toEqual([
      ["record.result", "record.content.decision.branches.1.star"],
    ]);
    expect(places(verifyRecord(forged({ input: { ...decided, places: 2 } }), decide))).toEqual([
      ["record.result", "record.content.decision.branches.1.star"],
    ]);
    expect(places(verifyRecord(forged({ decision: null }), decide))).toEqual([
      ["record.result", "record.content.decision"],
    ]);
  });

  it.each<[string, Recompute]>([
    ["throws", () => [].map(() => 0).reduce(() => 0)],
    ["answers nothing", () => undefined],
    ["answers no JSON", () => ({ branches: Number.NaN })],
  ])("says so where deciding again %s", (_, recompute) => {
    const { record } = fresh();
    expect(places(verifyRecord(record, recompute))).toEqual([
      ["record.result", "record.content.decision"],
    ]);
  });

  it("gives the input as it is recorded, and lets nobody change it", () => {
    const { record } = fresh();
    const result = verifyRecord(json(record), (given) => {
      expect(given).toEqual(decided);
      expect(Object.isFrozen(given)).toBe(true);
      return decide(given);
    });
    expect(places(result)).toBe("ok");
  });

  it.each<[string, object, string]>([
    ["drawn by other means", { drawn: ["b1"] }, "drawn.0"],
    ["with one drawn too few", { drawn: [] }, "drawn.0"],
    ["under another seed", { seed: "lottery 43" }, "drawn.0"],
    ["with a list out of order", { list: ["b2", "b1"] }, "list.0"],
    ["by another generator", { generator: "dice" }, "generator"],
    ["with more in it", { by: "me" }, "by"],
  ])("sees through a draw %s", (_, change, way) => {
    const { held } = fresh();
    expect(places(verifyRecord(forged({ draws: [held, { ...held, ...change }, 7] })))).toEqual([
      ["record.draw", `record.content.draws.1.${way}`],
    ]);
  });

  it("sees through a draw that could never be held", () => {
    const { held } = fresh();
    for (const other of [{ ...held, seed: "short" }, null, 7])
      expect(places(verifyRecord(forged({ draws: [held, other] })))).toEqual([
        ["record.draw", "record.content.draws.1"],
      ]);
  });

  it("names every step that fails", () => {
    const { content, held, record } = fresh();
    const changed = { ...content, decision: {}, draws: [{ ...held, take: 2 }] };
    expect(places(verifyRecord({ ...record, content: changed }, decide))).toEqual([
      ["record.hash", undefined],
      ["record.draw", "record.content.draws.0.drawn.1"],
      ["record.result", "record.content.decision.branches"],
    ]);
  });

  it("never throws, whatever the JSON, and takes nothing for a record", () => {
    const { content, record } = fresh();
    const parts = {
      format: fc.oneof(fc.constant(1), fc.jsonValue()),
      content: fc.oneof(
        fc.constant(content),
        fc.jsonValue(),
        fc.record({
          kind: fc.constant("decision"),
          cycle: fc.constant(2026),
          grid: fc.oneof(fc.constant(content.grid), fc.jsonValue()),
          input: fc.jsonValue(),
          decision: fc.jsonValue(),
          draws: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
        }),
      ),
      hash: fc.oneof(fc.constant({ ...record.hash, hex: "0".repeat(64) }), fc.jsonValue()),
    };
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record(parts)), (value) => {
        const result = verifyRecord(value, decide);
        expect(result.ok || result.issues.every(({ code }) => code.startsWith("record."))).toBe(
          true,
        );
        expect(result.ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it("takes a hundred thousand wrong draws in its stride", () => {
    expect(places(verifyRecord(forged({ draws: Array(200_000).fill(0) })))).toEqual([
      ["record.draw", "record.content.draws.0"],
    ]);
  });
});
