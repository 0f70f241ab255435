import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "../../shared/index.ts";
import { type DrawInput, draw } from "../../shared/record/draw.ts";
import { refusals, right } from "./recordSupport.ts";

const held = (input: DrawInput) => right(draw(input));
/** code, what was found, where, the limit */
const places = (result: Result<unknown>) => refusals(result, "found", "at", "limit");

describe("draw, refusals", () => {
  const good: DrawInput = { seed: "lottery 42", list: ["a", "b", "c"], take: 2, unit: "u1" };
  const refused = (change: object) => places(draw({ ...good, ...change }));

  it.each([
    ["", ""],
    ["1234567", "1234567"],
    ["一二三四五六七", "一二三四五六七"],
    ["𠮷𠮷𠮷𠮷", "𠮷𠮷𠮷𠮷"],
    ["x".repeat(201), `${"x".repeat(39)}…`],
    [" 12345678", " 12345678"],
    ["12345678 ", "12345678 "],
    ["1234\n5678", "1234\\n5678"],
    ["1234\u00a05678", "1234\u00a05678"],
    ["1234\u200b5678", "1234\u200b5678"],
    ["1234\ud8005678", "1234\\ud8005678"],
    ["12345678\n", "12345678\\n"],
    [12345678, "12345678"],
    [undefined, "undefined"],
    [null, "null"],
  ])("the seed %j", (seed, found) => {
    expect(refused({ seed })).toEqual([["draw.seed", found, undefined, "8–200"]]);
  });

  it("takes seeds of 8 to 200 characters, blanks within", () => {
    for (const seed of ["12345678", "x".repeat(200), "𠮷".repeat(8), "𠮷".repeat(200), "a  b  c d"])
      expect(held({ ...good, seed }).seed).toBe(seed);
  });

  it.each([
    ["", ""],
    [" a", " a"],
    ["a\u0000", "a\\u0000"],
    ["x".repeat(201), `${"x".repeat(39)}…`],
    [7, "7"],
    [null, "null"],
    [{ id: "a" }, "{…}"],
  ])("the id %j, in the list and as a unit", (id, found) => {
    expect(refused({ list: ["a", "b", id, ""] })).toEqual([["draw.id", found, "list.2", "1–200"]]);
    expect(refused({ unit: id })).toEqual([["draw.id", found, "unit", "1–200"]]);
  });

  it("takes ids of 1 to 200 characters", () => {
    const list = ["a", "x".repeat(200), "支部 一"];
    expect(held({ ...good, list }).list).toEqual(list);
  });

  it("a list that is none", () => {
    expect(refused({ list: undefined })).toEqual([["draw.id", "undefined", "list", "1–200"]]);
    expect(refused({ list: "abc" })).toEqual([["draw.id", "abc", "list", "1–200"]]);
  });

  it("an id twice", () => {
    expect(refused({ list: ["b", "a", "c", "b"] })).toEqual([
      ["draw.idTwice", "b", undefined, undefined],
    ]);
  });

  it.each([
    [-1, "-1"],
    [4, "4"],
    [1.5, "1.5"],
    [Number.NaN, "NaN"],
    ["2", "2"],
    [null, "null"],
  ])("to take %j of three", (take, found) => {
    expect(refused({ take })).toEqual([["draw.take", found, undefined, "0–3"]]);
  });

  it("takes none and all", () => {
    expect(held({ ...good, take: 0 }).drawn).toEqual([]);
    expect(held({ ...good, take: 3 }).drawn).toHaveLength(3);
    expect(held({ ...good, list: [], take: 0 }).drawn).toEqual([]);
  });

  it("names all that is wrong", () => {
    expect(places(draw({ seed: "", list: ["a", "a"], take: 3, unit: "" }))).toEqual([
      ["draw.seed", "", undefined, "8–200"],
      ["draw.id", "", "unit", "1–200"],
      ["draw.idTwice", "a", undefined, undefined],
      ["draw.take", "3", undefined, "0–2"],
    ]);
    expect(places(draw({} as DrawInput))).toEqual([
      ["draw.seed", "undefined", undefined, "8–200"],
      ["draw.id", "undefined", "list", "1–200"],
    ]);
  });

  it("quotes the start of the longest text", () => {
    const found = `${"\\u0000".repeat(7).slice(0, 39)}…`;
    expect(refused({ seed: "\u0000".repeat(100_000_000) })).toEqual([
      ["draw.seed", found, undefined, "8–200"],
    ]);
  });

  it("never throws, and holds only what can be held again", () => {
    const parts = {
      seed: fc.oneof(fc.constant("lottery 42"), fc.jsonValue()),
      list: fc.oneof(fc.constant(["a", "b", "c"]), fc.jsonValue(), fc.array(fc.jsonValue())),
      take: fc.oneof(fc.nat(3), fc.jsonValue()),
    };
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record(parts)), (input) => {
        const result = draw(input as unknown as DrawInput);
        if (result.ok) expect(draw(result.value)).toEqual(result);
        else expect(result.issues.every(({ code }) => code.startsWith("draw."))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
