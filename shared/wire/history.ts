import * as z from "zod";
import { directions } from "../compare/change.ts";
import type { Comparison } from "../compare/compare.ts";
import { share, version, id as wireId } from "./parts.ts";
import { issueSchema, receiptSchema, returnedSchema } from "./replies.ts";
import { pageSchema } from "./wire.ts";

/** What a branch handed in over time, and what differs between two submissions. */

const seq = z.string().regex(/^[1-9]\d{0,14}$/);

/** `after`: the number behind which the page begins. */
export const historyQuerySchema = pageSchema.extend({ after: seq.optional() });

/** Every submission of a branch, of all years and stages, the newest first. */
export const historySchema = z
  .object({
    submissions: z
      .array(
        z
          .object({
            cycle: z.number().int(),
            receipt: receiptSchema,
            /** sent back, with the last comments */
            returned: returnedSchema.exactOptional(),
          })
          .readonly(),
      )
      .readonly(),
    next: z.string().exactOptional(),
  })
  .readonly();
export type History = z.infer<typeof historySchema>;

/** The numbers of two submissions of the branch. */
export const comparisonQuerySchema = z.strictObject({ from: seq, to: seq });

const mark = z.union([z.boolean(), z.number(), share.readonly(), z.literal("na")]);
const stars = z.array(z.number()).readonly();
const counts = { over: z.number(), under: z.number() };
const points = z.object({ ...counts, net: z.number() }).readonly();
const star = z.number().nullable();

const change = z
  .object({
    id: z.string(),
    section: z.string(),
    before: mark.nullable(),
    after: mark,
    direction: z.enum(directions),
    lost: stars,
    gained: stars,
    points: z.number().exactOptional(),
    decisive: z.boolean(),
    reason: z.string().exactOptional(),
  })
  .readonly();

const section = z
  .object({ id: z.string(), compared: z.number(), ...counts, points: points.exactOptional() })
  .readonly();

/** What `compare` says. */
export const comparisonSchema: z.ZodType<Comparison> = z
  .object({
    changes: z.array(change).readonly(),
    star: z.object({ before: star, after: star }).readonly(),
    stars: z
      .object({ lost: z.array(z.string()).readonly(), gained: z.array(z.string()).readonly() })
      .readonly(),
    total: z
      .object({ before: z.number(), after: z.number(), by: z.number() })
      .readonly()
      .exactOptional(),
    inflation: z.object({ ...counts, points: points.exactOptional(), stars: star }).readonly(),
    sections: z.array(section).readonly(),
    reasons: z.array(issueSchema).readonly(),
    issues: z.array(issueSchema).readonly(),
  })
  .readonly();

export const comparisonReplySchema = z
  .object({
    /** what both were judged by here: the version of the later one, or the one in force where it is gone */
    grid: z.object({ id: wireId, version }).readonly(),
    from: receiptSchema,
    to: receiptSchema,
    comparison: comparisonSchema,
  })
  .readonly();
export type ComparisonReply = z.infer<typeof comparisonReplySchema>;
