import * as z from "zod";
import { orders, penalties, placesFor, recheckEffects, roundings } from "./decisionWords.ts";
import { id, percentage, perStar, star, text } from "./parts.ts";

/** What follows from evaluations for branches and units: places, limits, vetoes, group and history rules. */

const rounding = z.enum(roundings);
const places = z.number().int().min(1).max(100_000);

/** Places that grow from a base year, and a share where applicants stay below. Scheme A, clause 3. */
const growing = z.strictObject({
  kind: z.literal("growing").exactOptional(),
  base: places,
  baseYear: z.number().int().min(1990).max(2200),
  growth: z.number().int().min(0).max(100).describe("growth per year in percent"),
  growthMode: z.enum(["compound", "linear"]),
  rounding,
  chained: z.boolean().describe("each year grows from the year before as rounded"),
  shareIfBelow: z
    .number()
    .int()
    .min(0)
    .max(100)
    .describe("percent of the applicants who get a place where they are fewer than the places"),
  shareRounding: rounding,
  minIfAny: z.number().int().min(0).max(100),
});

/** The same number of places every year. Scheme B: 50. */
const fixed = z.strictObject({ kind: z.literal("fixed"), places });

/** A part of the applicants or of all branches; several levels each with their own make a ratio. */
const share = z.strictObject({
  kind: z.literal("share"),
  of: z.enum(["applicants", "all"]),
  percent: percentage,
  rounding,
  minIfAny: z.number().int().min(0).max(100),
});

export const quotaRuleSchema = z.union([growing, fixed, share]);

const effect = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("bar") }).describe("may not apply this year"),
  z.strictObject({ kind: z.literal("cancel") }).describe("no star this year"),
  z.strictObject({ kind: z.literal("cap"), star }).describe("at most this star this year"),
]);

/** One fact at or above its number is enough. Scheme A: a leading-body member, or two members. */
export const vetoSchema = z.strictObject({
  id,
  text,
  effect,
  facts: z
    .array(z.strictObject({ id, text, atLeast: z.number().int().min(1).max(9999) }))
    .min(1)
    .exactOptional()
    .describe("what is counted; left out: the veto's own text, once"),
  clause: z.string().exactOptional(),
});

export const decisionRulesSchema = z.strictObject({
  limits: perStar(
    z.strictObject({
      atMost: places,
      usual: places.exactOptional().describe("fewer is only a hint"),
    }),
  )
    .exactOptional()
    .describe("applications that one unit may hand in for a star"),
  order: z
    .array(z.enum(orders))
    .max(orders.length)
    .exactOptional()
    .describe(
      "published criteria that order branches of one star, left out: attained; ties stay ties",
    ),
  placesFor: z
    .enum(placesFor)
    .exactOptional()
    .describe("what places are for: holders of the year, renewals included (left out), or new"),
  fallBack: z
    .boolean()
    .exactOptional()
    .describe("a branch that misses the star it applied for may get the lower one it reaches"),
  inspection: z
    .strictObject({ star, failures: z.number().int().min(1).max(100) })
    .exactOptional()
    .describe("so many failed among a unit's inspected applicants for the star bar them all"),
  lowest: z
    .strictObject({
      percent: percentage,
      rounding: z.enum(["floor", "ceil"]),
      groupsFrom: z.number().int().min(1).max(1000),
    })
    .exactOptional()
    .describe("the lowest part of a category by points may not apply; ties at the line may"),
  units: z
    .strictObject({
      star,
      inclusive: z.boolean().describe("“以下” includes the number"),
      share: z.strictObject({ value: places, of: places }),
    })
    .exactOptional()
    .describe("a unit with this share of branches at or below the star cannot be rated excellent"),
  history: z
    .array(
      z.strictObject({
        star: z.number().int().min(0).max(9),
        years: z.number().int().min(1).max(10),
        proposal: z.enum(penalties),
      }),
    )
    .max(100)
    .exactOptional()
    .describe("what is proposed after so many years at exactly this star, this year included"),
  recheck: z
    .strictObject({ rectifyFirst: z.boolean(), failed: z.enum(recheckEffects) })
    .exactOptional()
    .describe("what follows when a holder fails the re-check"),
  direct: z
    .boolean()
    .exactOptional()
    .describe("直接定级 · a star may be recognised without a grid"),
});
