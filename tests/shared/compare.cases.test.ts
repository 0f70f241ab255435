import { describe, expect, it } from "vitest";
import * as z from "zod";
import { compare } from "../../shared/compare/compare.ts";
import type { PointsInflation } from "../../shared/compare/inflation.ts";
import type { Issue, Marks } from "../../shared/index.ts";
import { bestMarks, readCases } from "./cases.ts";
import { gridNamed } from "./compareGrids.ts";

const mark = z.unknown();
const stars = z.array(z.number());
/** over, under, net */
const points = z.tuple([z.number(), z.number(), z.number()]);

const cases = readCases(
  "compare.json",
  z.array(
    z.strictObject({
      name: z.string(),
      grid: z.string(),
      /** the marks of the other items: what serves the branch best, or none */
      rest: z.literal("best").optional(),
      before: z.record(z.string(), mark),
      after: z.record(z.string(), mark),
      reasons: z.record(z.string(), z.string()).optional(),
      /** id, before, after, direction, stars lost, stars gained, decisive, reason, points */
      changes: z.array(
        z.union([
          z.tuple([
            z.string(),
            mark,
            mark,
            z.string(),
            stars,
            stars,
            z.boolean(),
            z.string().nullable(),
          ]),
          z.tuple([
            z.string(),
            mark,
            mark,
            z.string(),
            stars,
            stars,
            z.boolean(),
            z.string().nullable(),
            z.number(),
          ]),
        ]),
      ),
      star: z.tuple([z.number().nullable(), z.number().nullable()]),
      /** named stars lost and gained */
      stars: z.tuple([z.array(z.string()), z.array(z.string())]).default([[], []]),
      /** before, after, by */
      total: z.tuple([z.number(), z.number(), z.number()]).optional(),
      inflation: z.strictObject({
        over: z.number(),
        under: z.number(),
        stars: z.number().nullable(),
        points: points.optional(),
      }),
      /** compared, over, under, and the points; sections left out are not looked at */
      sections: z.record(z.string(), z.array(z.number())).default({}),
      /** code, texts where they are looked at */
      reason: z.array(z.tuple([z.string()]).rest(z.string())),
      issues: z.record(z.string(), z.string()).default({}),
    }),
  ),
);

/** As many texts as the case speaks of. */
const said = ({ message }: Issue, wanted: readonly unknown[]) =>
  [message["zh-CN"], message.en].slice(0, wanted.length);

const triple = ({ over, under, net }: PointsInflation) => [over, under, net];

describe("compare, worked examples", () => {
  it.each(cases)("$name", ({ grid: id, rest, reasons, ...one }) => {
    const grid = gridNamed(id);
    const others = rest ? bestMarks(grid) : {};
    const stage = (marks: object) => ({ marks: { ...others, ...marks } as Marks });
    const found = compare(grid, stage(one.before), {
      ...stage(one.after),
      ...(reasons ? { reasons } : {}),
    });
    const rows = found.changes.map((change) => [
      ...[change.id, change.before, change.after, change.direction, change.lost, change.gained],
      ...[change.decisive, change.reason ?? null],
      ...("points" in change ? [change.points] : []),
    ]);
    expect(rows).toEqual(one.changes);
    const sectionOf = (id: string) =>
      grid.sections.find(({ items }) => items.some((i) => i.id === id));
    expect(found.changes.map(({ section }) => section)).toEqual(
      found.changes.map((change) => sectionOf(change.id)?.id),
    );
    expect([found.star.before, found.star.after]).toEqual(one.star);
    expect([found.stars.lost, found.stars.gained]).toEqual(one.stars);
    const { total } = found;
    expect(total && [total.before, total.after, total.by]).toEqual(one.total);
    const { points: over, ...inflation } = found.inflation;
    expect({ ...inflation, ...(over ? { points: triple(over) } : {}) }).toEqual(one.inflation);
    expect(found.sections.map((section) => section.id)).toEqual(grid.sections.map(({ id }) => id));
    const sections = found.sections
      .filter((section) => section.id in one.sections)
      .map((s) => [s.id, [s.compared, s.over, s.under, ...(s.points ? triple(s.points) : [])]]);
    expect(Object.fromEntries(sections)).toEqual(one.sections);
    expect(
      found.reasons.map((r, at) => [r.code, ...said(r, one.reason[at]?.slice(1) ?? [])]),
    ).toEqual(one.reason);
    expect(Object.fromEntries(found.issues.map(({ item, code }) => [item, code]))).toEqual(
      one.issues,
    );
  });
});
