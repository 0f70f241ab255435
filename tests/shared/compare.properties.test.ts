import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, type StageMarks } from "../../shared/compare/compare.ts";
import { inflationOf } from "../../shared/compare/inflation.ts";
import { sameMark } from "../../shared/compare/sameMark.ts";
import { evaluate, itemsOf, roleOf } from "../../shared/index.ts";
import { anything, fullMarks, wildMarks, withMarks } from "./arbitraries.ts";
import { answerable } from "./cases.ts";
import { oddities } from "./compareGrids.ts";
import { everyGrid, twice } from "./stages.ts";

describe.each(everyGrid)("compare, %s", (_, grid) => {
  const full = twice(grid, fullMarks);
  const wild = twice(grid, wildMarks);

  it("of a stage with itself nothing changed", () => {
    fc.assert(
      fc.property(withMarks(grid, wildMarks), ([grid, marks]) => {
        const found = compare(grid, { marks }, { marks });
        expect(found.changes).toEqual([]);
        expect(found.stars).toEqual({ lost: [], gained: [] });
        expect([found.inflation.over, found.inflation.under]).toEqual([0, 0]);
        expect(found.inflation.stars ?? 0).toBe(0);
        expect(found.total?.by ?? 0).toBe(0);
      }),
    );
  });

  it("the other way round it is the opposite", () => {
    fc.assert(
      fc.property(full, ([grid, a, b]) => {
        const [there, back] = [
          compare(grid, { marks: a }, { marks: b }),
          compare(grid, { marks: b }, { marks: a }),
        ];
        const opposite = { raised: "lowered", lowered: "raised", other: "other" } as const;
        expect(back.changes).toEqual(
          there.changes.map(({ before, after, direction, lost, gained, points, ...same }) => ({
            ...{ ...same, before: after, after: before, direction: opposite[direction] },
            ...{ lost: gained, gained: lost },
            ...(points === undefined ? {} : { points: 0 - points }),
          })),
        );
        expect(back.stars).toEqual({ lost: there.stars.gained, gained: there.stars.lost });
        expect(back.inflation.over).toBe(there.inflation.under);
        expect(back.inflation.points?.over).toBe(there.inflation.points?.under);
        expect((back.inflation.points?.net ?? 0) + (there.inflation.points?.net ?? 0)).toBe(0);
      }),
    );
  });

  it("every item marked otherwise is a change, and wants a reason unless one is given", () => {
    fc.assert(
      fc.property(wild, fc.array(fc.boolean()), ([grid, before, after], picks) => {
        const items = itemsOf(grid);
        const reasons = Object.fromEntries(
          items.flatMap(({ id }, at) => (picks[at] ? [[id, "理由"]] : [])),
        );
        const { changes, issues } = compare(grid, { marks: before }, { marks: after, reasons });
        const wanted = answerable(grid).filter(
          (item) =>
            !sameMark(item, before[item.id], after[item.id]) &&
            !sameMark(item, after[item.id], null),
        );
        expect(changes.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
        expect(changes.map(({ reason }) => reason)).toEqual(wanted.map(({ id }) => reasons[id]));
        const asked = issues.map(({ item, code }) => `${item} ${code}`);
        expect(asked).toEqual(
          answerable(grid).flatMap((item) => {
            const { id } = item;
            if (sameMark(item, after[id], null)) return [`${id} compare.undecided`];
            if (reasons[id]) return [];
            if (after[id] === "na") return [`${id} compare.naReason`];
            return wanted.includes(item) ? [`${id} compare.reasonMissing`] : [];
          }),
        );
      }),
    );
  });

  it("sections add up to the whole, and without caps the total moves by the points", () => {
    fc.assert(
      fc.property(full, ([grid, before, after]) => {
        const { inflation, sections, total, star } = compare(
          grid,
          { marks: before },
          { marks: after },
        );
        expect(
          inflationOf(sections.map((one) => ({ inflation: { ...one, stars: null } }))),
        ).toEqual({
          ...inflation,
          ...{ stars: 0, higher: 0, unknown: sections.length, comparisons: sections.length },
        });
        const isPlain = grid.sections.every((section) => roleOf(section) === "base");
        if (total && isPlain) expect(total.by).toBe(0 - (inflation.points?.net ?? 0));
        if (total) {
          expect(total.before).toBe(evaluate(grid, before).total?.earned);
          expect(total.after).toBe(evaluate(grid, after).total?.earned);
        }
        expect(total !== undefined).toBe(
          grid.rule.kind === "points" && star.before !== null && star.after !== null,
        );
      }),
    );
  });

  it("never throws, says no minus zero and nothing that is no number, and has all its words", () => {
    const stage = fc.oneof(
      anything,
      fc.record({ marks: anything, reasons: anything }, { requiredKeys: [] }),
    );
    fc.assert(
      fc.property(wild, stage, stage, ([grid, before, after], some, other) => {
        const copy = JSON.stringify([before, after]);
        const found = [
          compare(grid, { marks: before }, { marks: after }),
          compare(grid, some as StageMarks, other as StageMarks),
          compare(grid, { marks: before }, other as StageMarks),
        ];
        expect(oddities(found)).toEqual([]);
        const issues = found.flatMap((one) => [...one.reasons, ...one.issues]);
        const texts = issues.flatMap(({ message }) => [message["zh-CN"], message.en]);
        expect(texts.filter((text) => /\{|“”|undefined|null|NaN/.test(text))).toEqual([]);
        expect(JSON.stringify([before, after])).toBe(copy);
      }),
    );
  });
});
