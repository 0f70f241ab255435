import { describe, expect, it } from "vitest";
import * as z from "zod";
import { gridChanges } from "../../shared/compare/gridChanges.ts";
import { impact, type PastSubmission } from "../../shared/compare/impact.ts";
import { versionStep } from "../../shared/compare/versionStep.ts";
import { type Grid, grids, type Issue, type Marks } from "../../shared/index.ts";
import { bestMarks, readCases } from "./cases.ts";
import { edited, gridNamed } from "./compareGrids.ts";

/** a path like sections.0.items.3.max, and what then stands there; null takes it away */
const edits = z.array(z.tuple([z.string(), z.unknown()]));
/** code, texts where they are looked at */
const reason = z.tuple([z.string()]).rest(z.string());
const star = z.number().nullable();
const names = z.array(z.string());

const { changes, versions, effects } = readCases(
  "impact.json",
  z.strictObject({
    changes: z.array(
      z.strictObject({
        name: z.string(),
        grid: z.string(),
        edits,
        /** edits that come after those, which then belong to the version before */
        next: edits.optional(),
        /** step, code, item, texts where they are looked at */
        changes: z.array(z.tuple([z.string(), z.string(), z.string().nullable()]).rest(z.string())),
      }),
    ),
    versions: z.array(z.strictObject({ before: z.string(), after: z.string(), step: z.string() })),
    effects: z.array(
      z.strictObject({
        name: z.string(),
        grid: z.string(),
        edits,
        /** the step that the version says, and the one that is needed */
        version: z.tuple([z.string(), z.string()]),
        issues: z.array(reason).default([]),
        branches: z.array(
          z.strictObject({
            id: z.string(),
            rest: z.literal("best").optional(),
            marks: z.record(z.string(), z.unknown()),
            traits: z.record(z.string(), z.unknown()).optional(),
            star: z.tuple([star, star]),
            outcome: z.string(),
            /** left out: the star itself */
            atMost: z.number().optional(),
            stars: z.tuple([names, names]).default([[], []]),
            items: names.default([]),
            reasons: z.array(reason).default([]),
          }),
        ),
        /** before, after, branches */
        table: z.array(z.tuple([star, star, z.number()])),
      }),
    ),
  }),
);

/** As many texts as the case speaks of. */
const said = ({ code, message }: Issue, wanted: readonly unknown[] = []) => [
  code,
  ...[message["zh-CN"], message.en].slice(0, Math.max(0, wanted.length - 1)),
];

describe("what changed in a grid", () => {
  it.each(changes)("$name", ({ grid: id, edits, next, changes: wanted }) => {
    const first = gridNamed(id);
    const before = next ? edited(first, edits) : first;
    const found = gridChanges(before, edited(before, next ?? edits));
    const rows = found.map(({ step, reason }, at) => {
      const [code, ...texts] = said(reason, wanted[at]?.slice(2));
      return [step, code, reason.item ?? null, ...texts];
    });
    expect(rows).toEqual(wanted);
  });
});

describe("what a version says", () => {
  it.each(versions)("$before to $after: $step", ({ before, after, step }) => {
    expect(versionStep(before, after)).toBe(step);
  });
});

describe("what a new version does to branches", () => {
  it.each(effects)("$name", ({ grid: id, edits, branches, ...wanted }) => {
    const before = gridNamed(id);
    const after = edited(before, edits);
    const submissions = branches.map(({ id, rest, marks, traits }) => ({
      id,
      marks: { ...(rest ? bestMarks(before) : {}), ...marks } as Marks,
      ...(traits ? { traits } : {}),
    }));
    const found = impact(before, after, submissions as PastSubmission[]);
    expect(found.changes).toEqual(gridChanges(before, after));
    const { step, needed } = found.version;
    expect([step, needed]).toEqual(wanted.version);
    expect([found.version.before, found.version.after]).toEqual([before.version, after.version]);
    expect(found.issues.map((one, at) => said(one, wanted.issues[at]))).toEqual(wanted.issues);
    found.effects.forEach(({ reasons, ...effect }, at) => {
      const one = branches[at] as (typeof branches)[number];
      const [from, to] = one.star;
      const [lost, gained] = one.stars;
      const { id, outcome, items, atMost = to } = one;
      expect(effect).toEqual({
        id,
        before: from,
        after: to,
        atMost,
        outcome,
        items,
        stars: { lost, gained },
      });
      expect(reasons.map((reason, at) => said(reason, one.reasons[at]))).toEqual(one.reasons);
    });
    expect(found.effects).toHaveLength(branches.length);
    expect(found.table.map(({ before, after, branches }) => [before, after, branches])).toEqual(
      wanted.table,
    );
    for (const [outcome, count] of Object.entries(found.totals))
      expect(count).toBe(branches.filter((one) => one.outcome === outcome).length);
  });

  it("many branches of one way are one row", () => {
    const [taihu] = grids as readonly [Grid, ...Grid[]];
    const marks = bestMarks(taihu);
    const all = ["a", "b", "c"].map((id) => ({ id, marks: id === "b" ? {} : marks }));
    const found = impact(taihu, taihu, all);
    expect(found.table).toEqual([
      { before: 5, after: 5, branches: 2 },
      { before: null, after: null, branches: 1 },
    ]);
    expect(found.totals).toEqual({
      gained: 0,
      lost: 0,
      same: 2,
      other: 0,
      complete: 0,
      incomplete: 1,
    });
  });

  it.each([
    ["before", {}, gridNamed("caps")],
    ["after", gridNamed("caps"), null],
  ])("says that one is no grid: %s", (_, before, after) => {
    const { issues, ...rest } = impact(before as Grid, after as Grid, [{ id: "a", marks: {} }]);
    expect(issues.map(({ code, data }) => [code, data])).toEqual([
      ["grid.shape", { at: "grid", limit: "Grid" }],
    ]);
    expect(rest).toEqual({
      ...{ changes: [], effects: [], table: [] },
      version: { before: "", after: "", step: "none", needed: "none" },
      totals: { gained: 0, lost: 0, same: 0, other: 0, complete: 0, incomplete: 0 },
    });
  });
});
