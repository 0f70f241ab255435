import * as z from "zod";
import { maxCount } from "../marks/checkMark.ts";

const text = z.strictObject({ "zh-CN": z.string().min(1), en: z.string().min(1) });
const star = z.number().int().min(1).max(9);
const points = z
  .number()
  .min(0)
  .max(1_000_000)
  .refine((value) => Math.round(value * 100) / 100 === value, "at most two decimals");
const stepPoints = points.refine((value) => value > 0, "above 0");

/** Where a text comes from: the standard's name and the clause in it. */
const source = z.strictObject({ document: text, clause: z.string().optional() });

/** What an item asks at each star, keyed by the star's digit; a star left out asks for nothing. */
const asks = <T extends z.ZodType>(value: T) => z.record(z.string().regex(/^[1-9]$/), value);

const common = {
  id: z.string().regex(/^[A-Za-z0-9._-]{1,32}$/),
  text,
  /** what the reviewers look at (检查内容) */
  evidence: text.optional(),
  /** the standard's own words for a requirement where they are not ● and — ("1次", "20%以上") */
  wording: asks(text).optional(),
  clause: z.string().optional(),
  /** may be answered "na" with a reason, and then counts as met */
  naAllowed: z.boolean().optional(),
};

const yesno = z.strictObject({
  ...common,
  kind: z.literal("yesno"),
  requires: asks(z.literal(true)),
});
const count = z.strictObject({
  ...common,
  kind: z.literal("count"),
  requires: asks(z.number().int().min(1).max(maxCount)),
});
const percent = z.strictObject({
  ...common,
  kind: z.literal("percent"),
  requires: asks(points.refine((value) => value <= 100, "at most 100")),
});
const pointsItem = z.strictObject({
  ...common,
  naAllowed: z.literal(false).optional(),
  kind: z.literal("points"),
  max: stepPoints,
  step: stepPoints,
});

const item = z.discriminatedUnion("kind", [yesno, count, percent, pointsItem]);

const tiers = z.strictObject({ kind: z.literal("tiers"), stars: z.array(star).min(1) });
const bands = z.strictObject({
  kind: z.literal("points"),
  bands: z.array(z.strictObject({ star, atLeast: stepPoints })).min(1),
});

/** Places per year: a base that grows, and a share where applicants stay below it. Scheme A, clause 3. */
export const quotaRuleSchema = z.strictObject({
  base: z.number().int().min(1).max(100_000),
  baseYear: z.number().int().min(1990).max(2200),
  /** growth per year in percent */
  growth: z.number().int().min(0).max(100),
  growthMode: z.enum(["compound", "linear"]),
  rounding: z.enum(["floor", "round", "ceil"]),
  /** true: each year grows from the year before as rounded */
  chained: z.boolean(),
  /** percent of the applicants who get a place where they are fewer than the base */
  shareIfBelow: z.number().int().min(0).max(100),
  shareRounding: z.enum(["floor", "round", "ceil"]),
  minIfAny: z.number().int().min(0).max(100),
});

/**
 * A grid (评分表) as data: everything else follows from it. Rule "tiers": a star is reached when every
 * item that asks something at that star is met. Rule "points": the total reaches a band's line.
 * Version: major where a result can change, minor for new texts or items not yet in force, patch for
 * wording that changes no meaning.
 */
export const gridSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  version: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
  title: text,
  /** a name short enough for a sheet's tab */
  short: text.optional(),
  /** for whom the grid is meant, in words */
  audience: text.optional(),
  source,
  rule: z.discriminatedUnion("kind", [tiers, bands]),
  sections: z
    .array(
      z.strictObject({ id: z.string().min(1).max(32), title: text, items: z.array(item).min(1) }),
    )
    .min(1)
    .max(50),
  quotas: asks(quotaRuleSchema).optional(),
});
