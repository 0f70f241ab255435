import * as z from "zod";
import { branchCategories } from "../grid/branch.ts";
import { decisionRulesSchema, quotaRuleSchema } from "../grid/decisionSchema.ts";
import { perStar } from "../grid/parts.ts";
import { criteria } from "../rank/standing.ts";
import { stages } from "../wire/vocabulary.ts";
import { cycleIssues } from "./cycleIssues.ts";

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

/** ISO 8601 with seconds and Z or an offset; people read it in the offset it is written in. */
const instant = z.iso
  .datetime({ offset: true, abort: true })
  .regex(/^2[01]\d\d-/, "a year from 2000 to 2199")
  .max(40);

/** What is left out stays out: an override without `closes` keeps the stage's own. */
const dates = { opens: instant.exactOptional(), closes: instant.exactOptional() };

const stageDates = z.strictObject({
  stage: z.enum(stages),
  ...dates,
  graceHours: z
    .number()
    .int()
    .min(0)
    .max(720)
    .exactOptional()
    .describe("hours after `closes` in which late ones are still taken"),
  remindDays: z
    .array(z.number().int().min(1).max(90))
    .max(10)
    .exactOptional()
    .describe("days before `closes` on which those who have not handed in are reminded"),
});

const override = z.strictObject({ unit: id, stage: z.enum(stages), ...dates });

const ranking = z.strictObject({
  by: z.array(z.enum(criteria)).min(1).max(criteria.length).exactOptional(),
  within: z.literal("grid").exactOptional(),
});

/** What is left out is as the grid has it. */
const decisions = z.strictObject({
  quotas: perStar(quotaRuleSchema).exactOptional(),
  rules: decisionRulesSchema.exactOptional(),
  names: z
    .enum(["all", "restricted"])
    .exactOptional()
    .describe("whether names are published, or only how many of each unit (schemes B and J)"),
});

/** 公示 · with it nothing is published before a notice of at least so many days is over and its objections settled. */
const notice = z.strictObject({ days: z.number().int().min(1).max(60) });

const parts = z.strictObject({
  year: z.number().int().min(2000).max(2199),
  name: z.string().trim().min(1).max(120).exactOptional(),
  grids: z
    .partialRecord(z.enum(branchCategories), id)
    .exactOptional()
    .describe("the grid's id by category of branch"),
  stages: z.array(stageDates).max(stages.length),
  overrides: z
    .array(override)
    .max(1500)
    .exactOptional()
    .describe("other dates of a stage for the branches of a unit"),
  policies: z
    .strictObject({
      ranking: ranking.exactOptional(),
      decisions: z
        .record(id, decisions)
        .exactOptional()
        .describe("by grid id: what replaces the grid's own rules this year"),
      notice: notice.exactOptional(),
    })
    .exactOptional(),
});
export type Cycle = z.infer<typeof parts>;

/**
 * A cycle (a rating year) on the wire: which grid rates which branches, when each stage is open, for whom
 * otherwise, and what is ranked by. A stage that is left out, or has no dates, is always open.
 */
export const cycleSchema = parts.check(({ value, issues }) => {
  for (const { path, message } of cycleIssues(value))
    issues.push({ code: "custom", input: value, path: [...path], message });
});
