import { describe, expect, it } from "vitest";
import { evaluate, type Grid, type Marks, parseGrid } from "../../shared/index.ts";

const text = { "zh-CN": "项", en: "item" };
const base = { id: "small", version: "1.0.0", title: text, source: { document: text } };
const read = (input: unknown): Grid => {
  const grid = parseGrid(input);
  if (!grid.ok) throw new Error(JSON.stringify(grid.issues));
  return grid.value;
};
const point = (max: number, step: number) => ({ id: "1", text, kind: "points", max, step });
const each = (value: number, max: number) => ({
  ...{ id: "1", text, kind: "occurrences", each: value, max },
});
const count = (top: number) => ({ id: "1", text, kind: "count", requires: { "2": top } });
const yesno = { id: "1", text, kind: "yesno", requires: { "2": true } };
const percent = { id: "1", text, kind: "percent", requires: { "2": 80 } };

const gridOf = (item: { kind: string }) =>
  read({
    ...base,
    rule:
      "max" in item
        ? { kind: "points", bands: [{ star: 5, atLeast: 0.1 }] }
        : { kind: "tiers", stars: [1, 2] },
    sections: [{ id: "a", title: text, items: [item] }],
  });

/** Results of the marks that people give most are made once and given to all, frozen. */
const isShared = (item: { kind: string }, mark: unknown) => {
  const grid = gridOf(item);
  const [one, other] = [1, 2].map(() => evaluate(grid, { "1": mark } as Marks).items[0]);
  expect(one).toEqual(other);
  if (one === other) expect(Object.isFrozen(one)).toBe(true);
  return one === other;
};

describe("results that are made once", () => {
  it.each<[{ kind: string }, unknown]>([
    [yesno, true],
    [yesno, false],
    [count(3), 0],
    [count(3), 2],
    [count(3), 3],
    [count(200), 199],
    [point(5, 0.5), 0],
    [point(5, 0.5), 4.5],
    [point(5, 0.5), 5],
    [point(100, 0.5), 99.5],
    [point(8, 2), 6],
    [each(2, 10), 4],
    [each(2, 9), 5],
    [percent, 90],
    [percent, null],
  ])("%j, %j", (item, mark) => expect(isShared(item, mark)).toBe(true));

  it.each<[{ kind: string }, unknown]>([
    [count(201), 200],
    [point(100.5, 0.5), 99.5],
    [point(1, 0.1), 0.3],
    [point(5, 0.5), 4.75],
    [count(3), 1.5],
    [percent, 79],
  ])("%j, %j is made anew", (item, mark) => expect(isShared(item, mark)).toBe(false));
});

describe("a grid that may still change", () => {
  it("is read anew each time", () => {
    const grid = structuredClone(gridOf(count(3))) as unknown as {
      sections: { items: unknown[] }[];
    };
    const star = () => evaluate(grid as unknown as Grid, { "1": 3 }).star;
    expect(star()).toBe(2);
    grid.sections[0]?.items.splice(0, 1, count(4));
    expect(star()).toBe(1);
  });

  it("and a frozen one once: what is frozen at the top is taken to be so throughout", () => {
    const grid = Object.freeze(structuredClone(gridOf(count(3)))) as unknown as {
      sections: { items: unknown[] }[];
    };
    const star = () => evaluate(grid as unknown as Grid, { "1": 3 }).star;
    expect(star()).toBe(2);
    grid.sections[0]?.items.splice(0, 1, count(4));
    expect(star()).toBe(2);
  });
});

describe("marks of unknown items", () => {
  const strange = (many: number) =>
    Object.fromEntries(Array.from({ length: many }, (_, at) => [`x${at}`, true]));

  it.each([
    [1, 1],
    [50, 50],
    [60, 50],
  ])("%i of them are %i findings, and no star", (many, findings) => {
    const found = evaluate(gridOf(yesno), { "1": true, ...strange(many) });
    expect(found.issues.map(({ code }) => code)).toEqual(Array(findings).fill("mark.unknown"));
    expect(found).toMatchObject({ complete: false, star: null });
  });
});

describe("what is no grid", () => {
  it("has an evaluation all the same", () => {
    const { issues, ...rest } = evaluate({} as Grid, { "1": true });
    expect(rest).toEqual({
      ...{ complete: false, star: null, atMost: null, stars: [], items: [] },
      attained: { value: 0, of: 1 },
    });
    expect(issues.map(({ code, data }) => [code, data])).toEqual([
      ["grid.shape", { at: "grid", limit: "Grid" }],
    ]);
  });
});

describe("named stars, the nearest", () => {
  const ask = (id: string) => ({ id, text, kind: "yesno", requires: { "1": true } });
  const grid = read({
    ...base,
    rule: { kind: "named" },
    sections: [
      { id: "甲", title: text, items: [ask("1"), ask("2")] },
      { id: "乙", title: text, items: [ask("3"), ask("4")] },
      { id: "丙", title: text, items: [{ id: "5", text, kind: "prerequisite", of: ["甲"] }] },
    ],
  });

  it("is the one with the fewest missing, the first of equals", () => {
    const next = (marks: Marks) => evaluate(grid, marks).next?.section;
    expect(next({})).toBe("甲");
    expect(next({ "3": true })).toBe("乙");
    expect(next({ "1": true, "3": true })).toBe("甲");
  });

  it("a prerequisite marked wrongly stays possible while its star is", () => {
    const odd = (first: boolean | null) =>
      evaluate(grid, { "1": first, "2": true, "3": true, "4": true, "5": 7 } as Marks);
    expect(odd(null)).toMatchObject({ atMost: 3, stars: ["乙"], attained: { value: 3, of: 5 } });
    expect(odd(true)).toMatchObject({ atMost: 3, stars: ["甲", "乙"], star: null });
    expect(odd(false)).toMatchObject({ atMost: 1, stars: ["乙"] });
  });
});
