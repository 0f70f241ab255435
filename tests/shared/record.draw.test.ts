import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DrawInput, draw } from "../../shared/record/draw.ts";
import { tagOf } from "../../shared/record/tagOf.ts";
import { drawCases, right } from "./recordSupport.ts";

const nodeTag = (seed: string, id: string) =>
  createHmac("sha256", Buffer.from(seed, "utf8")).update(id, "utf8").digest("hex");

const held = (input: DrawInput) => right(draw(input));

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,11}$/);
const ids = fc.uniqueArray(id, { maxLength: 20 });
const seed = fc.stringMatching(/^[0-9a-f][0-9a-f ]{6,60}[0-9a-f]$/);
const draws = fc
  .tuple(seed, ids, fc.nat())
  .map(([seed, list, some]) => ({ seed, list, take: some % (list.length + 1) }));

describe("tagOf", () => {
  it.each(drawCases.tags)("$name", ({ key, message, tag }) => {
    expect(tagOf(key, message)).toBe(tag);
  });

  it("agrees with another implementation, over text of any kind", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 100 });
    fc.assert(
      fc.property(text, text, (seed, id) => {
        expect(tagOf(seed, id)).toBe(nodeTag(seed, id));
      }),
    );
  });
});

describe("draw, worked examples", () => {
  it.each(drawCases.draws)("$name", ({ name: _, drawn, ...input }) => {
    const generator = "HMAC-SHA-256, smallest tags first";
    expect(held(input)).toEqual({ generator, ...input, drawn });
    expect(held({ ...input, list: input.list.toReversed() })).toEqual({
      generator,
      ...input,
      drawn,
    });
    const byNode = input.list.toSorted((a, b) =>
      nodeTag(input.seed, a) < nodeTag(input.seed, b) ? -1 : 1,
    );
    expect(drawn).toEqual(byNode.slice(0, input.take));
  });
});

describe("draw", () => {
  it("does not depend on the order of the list, and leaves it alone", () => {
    const shuffled = draws.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray(input.list, { minLength: input.list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([input, list]) => {
        expect(held({ ...input, list: Object.freeze(list) })).toEqual(held(input));
      }),
    );
  });

  it("draws as many as it should, each from the list and once; drawing more draws further", () => {
    fc.assert(
      fc.property(draws, (input) => {
        const { drawn, list } = held(input);
        expect(drawn).toHaveLength(input.take);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(list).toEqual(expect.arrayContaining([...drawn]));
        const all = held({ ...input, take: list.length }).drawn;
        expect(all.slice(0, input.take)).toEqual(drawn);
        expect(all.toSorted()).toEqual(list);
      }),
    );
  });

  it("an id more changes no order among the others", () => {
    fc.assert(
      fc.property(seed, ids, id, (seed, list, more) => {
        const others = list.filter((each) => each !== more);
        const all = [...others, more];
        const order = held({ seed, list: all, take: all.length }).drawn;
        const before = held({ seed, list: others, take: others.length }).drawn;
        expect(order.filter((each) => each !== more)).toEqual(before);
      }),
    );
  });

  it("is fair over seeds: every id is as likely, at every place", () => {
    const list = Array.from({ length: 20 }, (_, at) => `branch-${at}`);
    const [drawn, first] = [new Map<string, number>(), new Map<string, number>()];
    const count = (of: Map<string, number>, id = "") => of.set(id, (of.get(id) ?? 0) + 1);
    const runs = 2000;
    for (let run = 0; run < runs; run += 1) {
      const result = held({ seed: `seed no. ${run}`, list, take: 5 });
      for (const id of result.drawn) count(drawn, id);
      count(first, result.drawn[0]);
    }
    const chiSquare = (of: Map<string, number>, expected: number) =>
      list.reduce((sum, id) => sum + ((of.get(id) ?? 0) - expected) ** 2 / expected, 0);
    // 19 degrees of freedom: beyond 50 in one of 8,000 fair trials; the seeds are fixed, so it never varies
    expect(chiSquare(drawn, runs / 4)).toBeLessThan(50);
    expect(chiSquare(first, runs / 20)).toBeLessThan(50);
    // nor is it all too even, as it would be if ids took turns
    expect(chiSquare(first, runs / 20)).toBeGreaterThan(4);
  });

  it("keeps the unit's name, which changes nothing else", () => {
    const input = { seed: "12345678", list: ["a", "b", "c"], take: 2 };
    expect(held({ ...input, unit: "u1" })).toEqual({ ...held(input), unit: "u1" });
    expect(held(input)).not.toHaveProperty("unit");
  });
});
