import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difference } from "../../shared/record/difference.ts";
import type { Json } from "../../shared/record/toJson.ts";
import { anyJson, oracle } from "./recordSupport.ts";

describe("difference", () => {
  const cases: readonly (readonly [a: Json | undefined, b: Json | undefined, way?: string[]])[] = [
    [{ a: [1, { b: "x" }] }, { a: [1, { b: "x" }] }],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [0, -0],
    [1, 2, []],
    [null, {}, []],
    [{}, null, []],
    [[], {}, []],
    [{ 0: 1 }, [1], []],
    [undefined, null, []],
    [{ a: 1 }, { a: 1, b: null }, ["b"]],
    [{ a: 1, b: null }, { a: 1 }, ["b"]],
    [[1, 2], [1, 2, 3], ["2"]],
    [{ a: [0, { b: 1 }], c: 1 }, { a: [0, { b: 2 }], c: 2 }, ["a", "1", "b"]],
    [{}, JSON.parse('{"__proto__":{}}'), ["__proto__"]],
    [JSON.parse('{"__proto__":{}}'), {}, ["__proto__"]],
  ];
  it.each(cases)("%j and %j", (a, b, way) => {
    expect(difference(a, b)).toEqual(way);
  });

  it("is none exactly where the canonical texts are equal", () => {
    fc.assert(
      fc.property(anyJson, anyJson, (a, b) => {
        expect(difference(a, JSON.parse(oracle(a)))).toBe(undefined);
        expect(difference(a, b) === undefined).toBe(oracle(a) === oracle(b));
      }),
      { numRuns: 300 },
    );
  });
});
