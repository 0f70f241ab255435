import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFigures, type Figure } from "../../shared/decide/figure.ts";
import { findVetoes } from "../../shared/decide/findVetoes.ts";
import type { Grid } from "../../shared/index.ts";
import { codesOf, gridOf } from "./decideSupport.ts";

const taihu = gridOf("taihu-42");

const idsOf = (found: ReturnType<typeof findVetoes>) =>
  found.ok ? found.value.map(({ veto }) => veto) : codesOf(found.issues);

describe("findVetoes", () => {
  it.each<[Readonly<Record<string, number>>, readonly string[]]>([
    [{}, []],
    [{ members: 1 }, []],
    [{ members: 2 }, ["discipline"]],
    [{ members: 3 }, ["discipline"]],
    [{ leaders: 1 }, ["discipline"]],
    [{ leaders: 0, members: 1 }, []],
    [{ leaders: 1, members: 2 }, ["discipline"]],
  ])("%j under scheme A: %j", (facts, vetoes) => {
    expect(idsOf(findVetoes(taihu, facts))).toEqual(vetoes);
  });

  it("names every fact that reached its number, and what follows", () => {
    const found = findVetoes(taihu, { leaders: 1, members: 2 });
    expect(found.ok && found.value[0]).toMatchObject({
      effect: { kind: "cancel" },
      reasons: [
        {
          code: "decision.fact",
          data: {
            fact: "leaders",
            zh: "出现违法违纪等严重问题的党支部班子成员（人数）",
            en: expect.stringMatching(/^Members of the branch's leading body/),
            found: "1",
            limit: 1,
          },
        },
        { data: { fact: "members", found: "2", limit: 2 } },
      ],
    });
  });

  it("takes a veto that counts nothing of its own by its id, once", () => {
    const named = gridOf("named");
    expect(idsOf(findVetoes(named, { arrears: 1, accident: 0 }))).toEqual(["arrears"]);
    expect(idsOf(findVetoes(named, { arrears: 1, accident: 4 }))).toEqual(["accident", "arrears"]);
  });

  it.each<[string, unknown, unknown, string]>([
    ["half a member", taihu, { members: 1.5 }, "facts.members"],
    ["fewer than none", taihu, { members: -1 }, "facts.members"],
    ["text", taihu, { members: "2" }, "facts.members"],
    ["a fact that no veto counts", taihu, { member: 2 }, "facts.member"],
    ["a veto's id where it counts facts", taihu, { discipline: 1 }, "facts.discipline"],
    ["an inherited name", taihu, { constructor: 1 }, "facts.constructor"],
    ["no facts", taihu, null, "facts"],
    ["a list", taihu, [1], "facts"],
    ["no grid", null, {}, "grid.vetoes"],
    ["no vetoes", { vetoes: 5 }, {}, "grid.vetoes"],
  ])("refuses %s", (_, grid, facts, at) => {
    const found = findVetoes(grid as Grid, facts as never);
    expect(found.ok ? "ok" : found.issues.map(({ data }) => data.at)).toEqual([at]);
  });

  it("knows no veto in a grid without any", () => {
    expect(findVetoes(gridOf("points"), {})).toEqual({ ok: true, value: [] });
  });

  it("names fifty wrong facts at most", () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`x${at}`, 1]));
    expect(idsOf(findVetoes(taihu, many))).toHaveLength(50);
  });

  it("answers anything", () => {
    const key = fc.constantFrom("members", "leaders", "__proto__", "constructor", "toString", "x");
    const facts = fc.oneof(fc.anything(), fc.dictionary(key, fc.anything()));
    fc.assert(
      fc.property(fc.oneof(fc.constant(taihu), fc.anything()), facts, (grid, facts) => {
        expect(typeof findVetoes(grid as Grid, facts as never).ok).toBe("boolean");
      }),
    );
  });
});

describe("compareFigures", () => {
  it.each<[Figure, Figure, number]>([
    [1, 2, -1],
    [2, 1, 1],
    [2, 2, 0],
    [-0.5, -0.25, -1],
    [0.1, { value: 1, of: 10 }, 0],
    [0.3, { value: 3, of: 10 }, 0],
    [{ value: 1, of: 3 }, 0.3333333333333333, 1],
    [{ value: 1, of: 3 }, { value: 2, of: 6 }, 0],
    [{ value: 79, of: 99 }, { value: 80, of: 100 }, -1],
    [{ value: 2 ** 53 - 2, of: 2 ** 53 - 1 }, { value: 2 ** 53 - 3, of: 2 ** 53 - 2 }, 1],
    [1e21, { value: 2 ** 53 - 1, of: 1 }, 1],
    [1.5e22, { value: 1, of: 1 }, 1],
    [1e-7, { value: 1, of: 10_000_000 }, 0],
    [1.25e-7, { value: 1, of: 8_000_000 }, 0],
    [-1e-7, { value: 0, of: 5 }, -1],
    [-0, { value: 0, of: 5 }, 0],
    [12, { value: 12, of: 1 }, 0],
    [100, { value: 99, of: 1 }, 1],
  ])("%j and %j: %d", (a, b, order) => {
    expect(compareFigures(a, b)).toBe(order);
    expect(compareFigures(b, a) + 0).toBe(-order + 0);
  });
});
