import * as z from "zod";
import { decisionRulesSchema, quotaRuleSchema, vetoSchema } from "./decisionSchema.ts";
import { itemSchema } from "./itemSchema.ts";
import { id, perStar, points, somePoints, star, text } from "./parts.ts";

const tiers = z
  .strictObject({ kind: z.literal("tiers"), stars: z.array(star).min(1) })
  .describe("a star is reached when every item that asks something at it is met");
const bands = z
  .strictObject({
    kind: z.literal("points"),
    base: points.optional().describe("points that everybody starts from"),
    bands: z.array(z.strictObject({ star, atLeast: somePoints })).min(1),
    bonusCounts: z.boolean().optional().describe("bonus counts towards the lines; left out: yes"),
  })
  .describe("a star is reached when the total reaches its line; a line includes its number");
const named = z
  .strictObject({ kind: z.literal("named") })
  .describe(
    "each section is a star of its own, held when all its items are met; the level is their number",
  );

const section = z.strictObject({
  id,
  title: text,
  note: text.optional().describe("the standard's own introduction"),
  counts: z
    .enum(["bonus", "deduction"])
    .optional()
    .describe("its points come on top of the maximum, or are taken off"),
  cap: somePoints.optional().describe("the most that a bonus or deduction section comes to"),
  decidedBy: text.optional().describe("who awards this star, where it is not the district"),
  items: z.array(itemSchema).min(1).max(200),
});

const step = z.strictObject({
  title: text,
  when: text,
  by: z
    .string()
    .regex(/^\d{2}-\d{2}$/)
    .optional()
    .describe("the last day, month and day"),
  who: text.optional(),
  text: text.optional(),
});

/** The version of this format; a grid that does not say is of the first. */
export const gridFormat = 1;

/**
 * A grid (评分表) as data: everything else follows from it.
 *
 * Version of a grid: major where the same marks can lead to another result, minor for what leaves every
 * result as it is (a translation, evidence, a step of the calendar), patch for a slip of the pen.
 * Version of the format (`format`): a new number only where an older reader would misread a grid.
 */
export const gridSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(gridFormat).optional(),
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  version: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
  title: text,
  short: text.optional().describe("a name short enough for a sheet's tab"),
  subject: z
    .enum(["branch", "member", "programme"])
    .optional()
    .describe("what is rated: a branch unless said otherwise"),
  audience: text.optional().describe("for whom the grid is meant, in words"),
  source: z
    .strictObject({ document: text, clause: z.string().optional() })
    .describe("the standard it comes from"),
  rule: z.discriminatedUnion("kind", [tiers, bands, named]),
  sections: z.array(section).min(1).max(50),
  levelNames: z
    .record(z.string().regex(/^[0-9]$/), text)
    .optional()
    .describe("what the standard calls a level; 0 is none"),
  sums: z
    .array(z.strictObject({ total: z.string(), parts: z.array(z.string()).min(2) }))
    .optional()
    .describe("items whose numbers must add up to another's"),
  quotas: perStar(quotaRuleSchema).optional(),
  vetoes: z.array(vetoSchema).optional(),
  decisions: decisionRulesSchema.optional(),
  noticeDays: z.number().int().min(1).max(60).optional().describe("公示 · days of public notice"),
  calendar: z.array(step).optional().describe("the yearly steps of the scheme"),
  notes: z
    .array(text)
    .optional()
    .describe("how we read the standard where it can be read in two ways"),
});
