import * as z from "zod";
import { decide } from "../../shared/decide/decide.ts";
import type { Applicant, Decision, DecisionInput } from "../../shared/decide/decision.ts";
import type { Grid, Issue } from "../../shared/index.ts";
import { readCases, shipped } from "./cases.ts";

const words = (text: string) => ({ "zh-CN": text, en: text });
const common = { version: "1.0.0", title: words("made up"), source: { document: words("none") } };
const yesno = (id: string) =>
  ({ id, kind: "yesno", text: words(id), requires: { "1": true } }) as const;

/** Five named stars, as schemes D and E have them: the level is their number. */
const named: Grid = {
  ...common,
  id: "named",
  rule: { kind: "named" },
  sections: ["1", "2", "3", "4", "5"].map((id) => ({ id, title: words(id), items: [yesno(id)] })),
  vetoes: [
    { id: "accident", text: words("a major accident"), effect: { kind: "bar" } },
    { id: "arrears", text: words("dues in arrears"), effect: { kind: "cap", star: 2 } },
  ],
};

/** One star at 90 of 100 points, as scheme C has it. */
const points: Grid = {
  ...common,
  id: "points",
  rule: { kind: "points", bands: [{ star: 5, atLeast: 90 }] },
  sections: [
    {
      id: "1",
      title: words("1"),
      items: [{ id: "1", kind: "points", text: words("1"), max: 100, step: 0.5 }],
    },
  ],
  decisions: { recheck: { rectifyFirst: true, failed: "revoke" } },
};

export const grids: Readonly<Record<string, Grid>> = {
  "taihu-42": shipped("taihu-42"),
  named,
  points,
};

export const gridOf = (id: string): Grid => {
  const grid = grids[id];
  if (!grid) throw new Error(`no grid ${id}`);
  return grid;
};

/** An applicant that reaches the star it applies for, by half of what the grid asks. */
export const applicant = (
  id: string,
  applied: number,
  more: Partial<Applicant> = {},
): Applicant => ({
  id,
  applied,
  star: applied,
  attained: { value: 21, of: 42 },
  ...more,
});

export const several = (ids: string, applied: number, more: Partial<Applicant> = {}) =>
  ids.split(" ").map((id) => applicant(id, applied, more));

/** A decision of 2017 under the shipped grid of scheme A, or another. */
export const decided = (
  applicants: readonly Applicant[],
  more: Partial<DecisionInput> = {},
): Decision => decide({ grid: gridOf("taihu-42"), year: 2017, applicants, ...more });

export const codesOf = (issues: readonly Issue[]) =>
  issues.map(({ code }) => code.replace("decision.", ""));

export const outcomeOf = (decision: Decision, id: string) => {
  const found = decision.outcomes.find((outcome) => outcome.id === id);
  if (!found) throw new Error(`no outcome for ${id}`);
  return found;
};

export const levelOf = (decision: Decision, star: number) => {
  const found = decision.levels.find((level) => level.star === star);
  if (!found) throw new Error(`no level ${star}`);
  return found;
};

/** Result, star and the codes of the reasons, by id. */
export const resultsOf = ({ outcomes }: Decision) =>
  Object.fromEntries(
    outcomes.map(({ id, result, star, reasons }) => [id, [result, star, ...codesOf(reasons)]]),
  );

export const proposalsOf = ({ proposals }: Decision) =>
  proposals.map(({ about, kind, confirmed }) => [about, kind, confirmed]);

/** "a b c": the same for each of these. */
const byIds = <T extends z.ZodType>(value: T) => z.record(z.string(), value);

export const decideCases = readCases(
  "decide.json",
  z.array(
    z.strictObject({
      name: z.string(),
      grid: z.string(),
      /** the rest of the input, but for the applicants */
      input: z.looseObject({ year: z.number() }),
      applicants: byIds(z.looseObject({ applied: z.unknown() })),
      expect: z.strictObject({
        /** result, star, codes of the reasons */
        outcomes: byIds(z.tuple([z.string(), z.number().nullable()]).rest(z.string())),
        /** by star: what is to be looked at */
        levels: z.record(z.string(), z.looseObject({})).default({}),
        units: z.record(z.string(), z.array(z.string())).default({}),
        /** branch or unit, kind, confirmed */
        proposals: z.array(z.tuple([z.string(), z.string(), z.boolean()])).default([]),
        issues: z.array(z.string()).default([]),
      }),
    }),
  ),
);
export type DecideCase = (typeof decideCases)[number];

export const spreadIds = <T>(byIds: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(byIds).flatMap(([ids, value]) =>
    ids.split(" ").map((id): [string, T] => [id, value]),
  );
