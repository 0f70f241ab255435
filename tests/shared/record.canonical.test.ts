import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "../../shared/index.ts";
import { canonical, hashOf } from "../../shared/record/canonical.ts";
import { toJson } from "../../shared/record/toJson.ts";
import { anyJson, oracle, right, sha256 } from "./recordSupport.ts";

const text = (value: unknown) => right(canonical(value));
/** code, place, and what was found or the limit */
const places = (result: Result<unknown>) =>
  result.ok
    ? "ok"
    : result.issues.map(({ code, data: { at, found, limit } }) => [code, at, found ?? limit]);

/** A list outside where the levels are odd, else an object; within it the other, in turns. */
const nested = (levels: number) => {
  let value: unknown = 0;
  for (let level = 1; level <= levels; level += 1) value = level % 2 === 1 ? [value] : { a: value };
  return value;
};

describe("canonical", () => {
  it("writes the examples of RFC 8785 (3.2.2, 3.2.3)", () => {
    const example = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    expect(text(JSON.parse(example))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
    const sorted = ["\r", "1", "\u0080", "ö", "€", "😀", "\ufb33"];
    const shuffled = sorted.toSorted((a, b) => a.length - b.length || (a < b ? 1 : -1));
    expect(shuffled).not.toEqual(sorted);
    expect(text(Object.fromEntries(shuffled.map((key) => [key, 0])))).toBe(
      `{${sorted.map((key) => `${JSON.stringify(key)}:0`).join()}}`,
    );
  });

  it("agrees with the oracle, and is read back as the same", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(text(value)).toBe(oracle(value));
        expect(canonical(JSON.parse(oracle(value)))).toEqual(canonical(value));
        expect(text(JSON.parse(JSON.stringify(value)))).toBe(oracle(value));
      }),
      { numRuns: 500 },
    );
  });

  it("never throws, and refuses exactly what would not come back from JSON", () => {
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
      stringUnit: "binary",
    });
    fc.assert(
      fc.property(anything, (value) => {
        const result = canonical(value);
        if (result.ok) expect(oracle(JSON.parse(result.value))).toBe(result.value);
        else expect(result.issues).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  it("names the first place that JSON has no form for", () => {
    class Branch {
      readonly id = "b1";
    }
    const refused: readonly (readonly [value: unknown, at: string, found: string])[] = [
      [Number.NaN, "value", "NaN"],
      [{ a: [0, { b: -Infinity }] }, "value.a.1.b", "-Infinity"],
      [undefined, "value", "undefined"],
      // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
      [[0, , 1], "value.1", "undefined"],
      [{ a: { b: () => 0 } }, "value.a.b", "function"],
      [[Symbol("a")], "value.0", "symbol"],
      [[1n], "value.0", "bigint"],
      ["a\ud83d", "value", "a\\ud83d"],
      [{ x: { "\ude00": 1 } }, "value.x", "\\ude00"],
      [[new Date(0)], "value.0", "{…}"],
      [[new Map()], "value.0", "{…}"],
      [{ a: new Branch() }, "value.a", "{…}"],
      [{ toJSON: () => 1 }, "value.toJSON", "function"],
    ];
    for (const [value, at, found] of refused)
      expect(places(canonical(value))).toEqual([["record.content", at, found]]);
    expect(places(canonical([Number.NaN], "content"))).toEqual([
      ["record.content", "content.0", "NaN"],
    ]);
  });

  it("leaves out a member that is undefined, takes a plain object of any realm, calls no toJSON", () => {
    const bare: unknown = Object.assign(Object.create(null), { b: 1, a: undefined });
    expect(text(bare)).toBe('{"b":1}');
    const list = Object.assign([1], { toJSON: () => "never" });
    expect(text({ list, a: -0 })).toBe('{"a":0,"list":[1]}');
  });

  it("takes 100 levels and no more, in whatever they come", () => {
    expect(text(nested(100))).toBe(JSON.stringify(nested(100)));
    const refused = (way: string) => [
      ["record.depth", `value${way.repeat(50)}`.slice(0, 80), "100"],
    ];
    expect(places(canonical(nested(101)))).toEqual(refused(".0.a"));
    expect(places(canonical(nested(100_000)))).toEqual(refused(".a.0"));
    const cycle: Record<string, unknown> = {};
    cycle["a"] = [cycle];
    expect(places(canonical(cycle))).toEqual(refused(".a.0"));
  });

  it("takes what stands in several places, within its size", () => {
    const shared = { a: ["x"] };
    expect(text([shared, shared])).toBe('[{"a":["x"]},{"a":["x"]}]');
    const million = "x".repeat(1_000_000);
    let twice: unknown = million;
    for (let level = 0; level < 90; level += 1) twice = [twice, twice];
    const place = ["value", ...Array(83).fill("0")].join(".").slice(0, 80);
    expect(places(canonical(twice))).toEqual([["record.size", place, undefined]]);
    expect(canonical(Array(79).fill(million)).ok).toBe(true);
    expect(places(canonical(Array(81).fill(million)))).toEqual([
      ["record.size", "value.79", undefined],
    ]);
    expect(places(canonical({ [million.repeat(81)]: 1 }))).toEqual([
      ["record.size", "value", undefined],
    ]);
  });

  it("cuts a long place between characters", () => {
    const key = "😀".repeat(100);
    expect(places(canonical({ [key]: Number.NaN }))).toEqual([
      ["record.content", `value.${"😀".repeat(74)}`, "NaN"],
    ]);
  });
});

describe("toJson", () => {
  it("copies: what is changed afterwards is not in the copy", () => {
    const value = { list: [{ a: 1 }], none: undefined };
    const copy = toJson(value);
    value.list.push({ a: 2 });
    expect(copy).toEqual({ ok: true, value: { list: [{ a: 1 }] } });
    expect(copy.ok && Object.keys(Object(copy.value))).toEqual(["list"]);
  });
});

describe("hashOf", () => {
  it("is the SHA-256 of the canonical text in UTF-8", () => {
    const hex = sha256('{"a":"支部","b":[1,2]}');
    expect(hashOf({ b: [1, 2], a: "支部" })).toEqual({ ok: true, value: hex });
  });

  it("refuses as canonical does", () => {
    expect(places(hashOf({ a: Number.NaN }, "grid"))).toEqual([
      ["record.content", "grid.a", "NaN"],
    ]);
  });
});
