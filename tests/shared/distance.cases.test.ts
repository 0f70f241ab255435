import { describe, expect, it } from "vitest";
import * as z from "zod";
import { distance } from "../../shared/compare/distance.ts";
import type { Step, Way } from "../../shared/compare/way.ts";
import { type Grid, grids, type Issue, type Marks } from "../../shared/index.ts";
import { bestMarks, readCases } from "./cases.ts";
import { gridNamed } from "./compareGrids.ts";

const mark = z.unknown();
/** id, from, target, short by, effort, code of the reason, and its texts where they are looked at */
const step = z.tuple([z.string(), mark, mark, z.number(), z.string(), z.string()]).rest(z.string());
/** code, texts where they are looked at */
const texts = z.tuple([z.string()]).rest(z.string());

const cases = readCases(
  "distance.json",
  z.array(
    z.strictObject({
      name: z.string(),
      grid: z.string(),
      /** the marks of the other items: what serves the branch best, or none */
      rest: z.literal("best").optional(),
      marks: z.record(z.string(), mark),
      star: z.number().nullable(),
      /** ways that are not looked at, by star */
      skip: z.array(z.number()).default([]),
      ways: z.array(
        z.strictObject({
          star: z.number(),
          shortBy: z.number().optional(),
          sections: z.array(z.string()).optional(),
          head: texts.optional(),
          /** reasons between the first one and those of the steps */
          more: z.array(texts).default([]),
          steps: z.array(step),
        }),
      ),
      /** code, item, texts where they are looked at */
      reasons: z.array(z.tuple([z.string(), z.string().nullable()]).rest(z.string())).default([]),
    }),
  ),
);
type WayCase = (typeof cases)[number]["ways"][number];

/** As many texts as the case speaks of. */
const said = ({ message }: Issue, wanted: readonly unknown[]) =>
  [message["zh-CN"], message.en].slice(0, wanted.length);

function rowOf({ id, from, target, shortBy, effort }: Step, reason: Issue, wanted: unknown[] = []) {
  const part = `${effort.value}/${effort.of}`;
  expect(reason.item).toBe(id);
  return [id, from, target, shortBy, part, reason.code, ...said(reason, wanted.slice(6))];
}

function checkWay(way: Way, { head, more, steps, ...rest }: WayCase): void {
  const { steps: taken, reasons, ...found } = way;
  expect(found).toEqual(rest);
  const [first, ...others] = reasons as [Issue, ...Issue[]];
  if (head) expect([first.code, ...said(first, head.slice(1))]).toEqual(head);
  const between = others.slice(0, more.length);
  expect(between.map((one, at) => [one.code, ...said(one, more[at]?.slice(1) ?? [])])).toEqual(
    more,
  );
  const ofSteps = others.slice(more.length);
  expect(ofSteps).toHaveLength(taken.length);
  expect(taken.map((one, at) => rowOf(one, ofSteps[at] as Issue, steps[at]))).toEqual(steps);
}

describe("distance, worked examples", () => {
  it.each(cases)("$name", ({ grid: id, rest, marks, star, ways, reasons, skip }) => {
    const grid = gridNamed(id);
    const found = distance(grid, { ...(rest ? bestMarks(grid) : {}), ...marks } as Marks);
    expect(found.star).toBe(star);
    expect(
      found.reasons.map((one, at) => [
        one.code,
        one.item ?? null,
        ...said(one, reasons[at]?.slice(2) ?? []),
      ]),
    ).toEqual(reasons);
    const looked = found.ways.filter((way) => !skip.includes(way.star));
    expect(looked.map((way) => way.star)).toEqual(ways.map((way) => way.star));
    looked.forEach((way, at) => {
      checkWay(way, ways[at] as WayCase);
    });
  });
});

describe("distance, what is no grid or hardly one", () => {
  const [taihu] = grids as readonly [Grid, ...Grid[]];

  it("says that it is no grid", () => {
    const { star, ways, reasons } = distance({} as Grid, {});
    expect({ star, ways }).toEqual({ star: null, ways: [] });
    expect(reasons.map(({ code, data }) => [code, data])).toEqual([
      ["grid.shape", { at: "grid", limit: "Grid" }],
    ]);
  });

  it("does not look at all sets of more named stars than a grid can have", () => {
    const one = gridNamed("sample-held-before").sections[0];
    const sections = Array.from({ length: 10 }, (_, at) => ({ ...one, id: `s${at}` }));
    const wide = { ...taihu, rule: { kind: "named" }, sections } as Grid;
    const found = distance(wide, {});
    expect(found.ways).toEqual([]);
    expect(found.reasons.map(({ code, data }) => [code, data])).toEqual([
      ["grid.band", { found: "10", limit: 9 }],
    ]);
    expect(distance({ ...wide, sections: sections.slice(1) } as Grid, {}).ways).toHaveLength(9);
  });

  it("says where a line is out of reach: 9,999 times a hundredth is not 100 points", () => {
    const item = { id: "1", kind: "occurrences", text: taihu.title, each: 0.01, max: 100 };
    const rule = {
      kind: "points",
      bands: [
        { star: 1, atLeast: 99.99 },
        { star: 2, atLeast: 100 },
      ],
    };
    const sections = [{ id: "s", title: taihu.title, items: [item] }];
    const found = distance({ ...taihu, rule, sections } as Grid, { "1": 5, "2": 1 });
    expect(found.ways.map(({ star, steps }) => [star, steps[0]?.target])).toEqual([[1, 9999]]);
    expect(found.reasons.map(({ code }) => code)).toEqual(["mark.unknown", "distance.unreachable"]);
  });
});
