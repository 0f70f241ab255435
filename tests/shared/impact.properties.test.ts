import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { impact } from "../../shared/compare/impact.ts";
import { evaluate, type Grid, grids, itemsOf, type Marks, parseGrid } from "../../shared/index.ts";
import { anyGrid, anything, fullMarks, wildMarks } from "./arbitraries.ts";
import { compareGrids, edited, oddities } from "./compareGrids.ts";

const grid = fc.oneof(fc.constantFrom(...grids, ...compareGrids), anyGrid);
const text = { "zh-CN": "另一种说法", en: "other words" };

/** What a next version may change: [path, value] pairs, small and large, by place and by luck. */
const edits = (grid: Grid): fc.Arbitrary<readonly (readonly [string, unknown])[]> => {
  const places = grid.sections.flatMap(({ items }, at) =>
    items.map((item, n) => [`sections.${at}.items.${n}`, item] as const),
  );
  const ofItem = fc.constantFrom(...places).chain(([path, item]) => {
    const asks = "requires" in item ? Object.keys(item.requires) : [];
    const harmless = [
      [`${path}.text`, text],
      [`${path}.evidence`, text],
      [`${path}.note`, null],
      [`${path}.clause`, "第九条"],
    ];
    const harmful = [
      [path, null],
      [`${path}.id`, "neu"],
      ...asks.map((star) => [`${path}.requires.${star}`, null]),
      ...asks.flatMap((star) => (item.kind === "yesno" ? [] : [[`${path}.requires.${star}`, 3]])),
      ...("naAllowed" in item ? [[`${path}.naAllowed`, !item.naAllowed]] : []),
      ...("max" in item ? [[`${path}.max`, item.max * 2]] : []),
      ...(item.kind === "occurrences" ? [[`${path}.each`, item.each / 2]] : []),
    ];
    return fc.constantFrom(...harmless, ...harmless, ...harmful);
  });
  const ofGrid = fc.constantFrom(
    ["title", text],
    ["notes", [text]],
    ["calendar", [{ title: text, when: text }]],
    ["noticeDays", 5],
    ["sections.0.title", text],
    ["sections.0.items", grid.sections[0]?.items.map((_, at, all) => `@${all.length - 1 - at}`)],
    ["sections.0.counts", "bonus"],
    ...(grid.rule.kind === "points"
      ? [
          ["rule.bands.0.atLeast", 0.5],
          ["rule.base", 2],
        ]
      : []),
    ...(grid.rule.kind === "tiers" ? [["rule.stars", [2, 6]]] : []),
  );
  return fc.array(fc.oneof(ofItem, ofGrid) as fc.Arbitrary<[string, unknown]>, {
    minLength: 1,
    maxLength: 3,
  });
};

/** A grid and a next version of it, both of which can be used. */
const versions = grid
  .chain((before) => edits(before).map((list) => [before, edited(before, list)] as const))
  .filter(([, after]) => parseGrid(after).ok);

/** What an evaluation says, whatever the order of the items. */
const saidBy = (grid: Grid, marks: Marks) => {
  const { items, issues, next, ...rest } = evaluate(grid, marks);
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  return {
    ...{ ...rest, items: items.toSorted(byId), star: next?.star, shortBy: next?.shortBy },
    issues: issues.map(({ item, code, data }) => `${item} ${code} ${JSON.stringify(data)}`).sort(),
  };
};

describe("impact", () => {
  it("where no change is major, the same marks say the same", () => {
    const both = versions.chain(([before, after]) =>
      fc.tuple(fc.constant(before), fc.constant(after), wildMarks(before)),
    );
    fc.assert(
      fc.property(both, ([before, after, marks]) => {
        const { version } = impact(before, after, []);
        if (version.needed === "major") return;
        expect(saidBy(after, marks)).toEqual(saidBy(before, marks));
      }),
      { numRuns: 1000 },
    );
  });

  it("of a grid with itself nothing changed, for nobody", () => {
    const some = grid.chain((one) =>
      fc.tuple(fc.constant(one), fc.array(wildMarks(one), { maxLength: 4 })),
    );
    fc.assert(
      fc.property(some, ([grid, all]) => {
        const found = impact(
          grid,
          structuredClone(grid) as Grid,
          all.map((marks, at) => ({ id: `${at}`, marks })),
        );
        expect(found.changes).toEqual([]);
        expect(found.issues).toEqual([]);
        expect(found.version).toMatchObject({ step: "none", needed: "none" });
        expect(found.effects.map(({ items }) => items)).toEqual(all.map(() => []));
        expect(found.effects.map(({ outcome }) => outcome)).toEqual(
          all.map((marks) => (evaluate(grid, marks).star === null ? "incomplete" : "same")),
        );
      }),
    );
  });

  it("each branch stands where evaluate puts it, and the table counts each of them once", () => {
    const some = versions.chain(([before, after]) =>
      fc.tuple(
        fc.constant(before),
        fc.constant(after),
        fc.array(fullMarks(before), { minLength: 1, maxLength: 6 }),
      ),
    );
    fc.assert(
      fc.property(some, ([before, after, all]) => {
        const { effects, table, totals } = impact(
          before,
          after,
          all.map((marks, at) => ({ id: `${at}`, marks })),
        );
        const ids = itemsOf(after).map(({ id }) => id);
        effects.forEach((effect, at) => {
          const marks = all[at] as Marks;
          const kept = Object.fromEntries(Object.entries(marks).filter(([id]) => ids.includes(id)));
          expect(effect.before).toBe(evaluate(before, marks).star);
          expect(effect.after).toBe(evaluate(after, kept as Marks).star);
          expect(effect.atMost).toBe(evaluate(after, kept as Marks).atMost);
        });
        const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
        expect(sum(table.map(({ branches }) => branches))).toBe(all.length);
        expect(sum(Object.values(totals))).toBe(all.length);
        const rows = table.map((row) => `${row.before} ${row.after}`);
        expect(new Set(rows)).toEqual(new Set(effects.map((one) => `${one.before} ${one.after}`)));
        expect(new Set(rows).size).toBe(rows.length);
      }),
    );
  });

  it("never throws, says no minus zero and nothing that is no number, and has all its words", () => {
    fc.assert(
      fc.property(versions, anything, ([before, after], junk) => {
        const found = impact(before, after, [{ id: "b", marks: junk as Marks }]);
        expect(oddities(found)).toEqual([]);
        const issues = [
          ...found.changes.map(({ reason }) => reason),
          ...found.effects.flatMap(({ reasons }) => reasons),
          ...found.issues,
        ];
        const texts = issues.flatMap(({ message }) => [message["zh-CN"], message.en]);
        expect(texts.filter((one) => /\{|undefined|null|NaN|[:：] ?[.。]/.test(one))).toEqual([]);
      }),
    );
  });
});
