import * as z from "zod";
import { submissionState } from "./cycles.ts";
import { branchCategory, districtInfo, id, instant, share, stage } from "./parts.ts";
import { rankingRow } from "./rankings.ts";
import { pageSchema } from "./wire.ts";

/** The ranking with what explains it, and how the year goes on. */

const whole = z.number().int();

/** How a stage before rated the same branch. */
const earlier = z.object({ star: whole, attained: share.readonly() }).readonly();

const overviewRow = rankingRow.extend({
  /** the unit's id; `unit` is its name */
  unitId: id,
  category: branchCategory.exactOptional(),
  stage,
  state: submissionState,
  /** share of those ranked that stand no higher, itself among them */
  percentile: share.readonly(),
  total: z.object({ earned: z.number(), max: z.number() }).readonly().exactOptional(),
  /** its own assessment, where a review counts instead */
  self: earlier.exactOptional(),
  /** last year's star and rank, where it was rated then */
  before: z.object({ star: whole, rank: whole }).readonly().exactOptional(),
  /** the way to the next star: items missing, points short */
  next: z
    .object({ star: whole, items: whole, points: z.number().exactOptional() })
    .readonly()
    .exactOptional(),
  /** so close to the next star that it is worth a look: one item, or half a point, or two hundredths of an item short */
  near: z.boolean(),
});
export const overviewRowSchema = overviewRow.readonly();
export type OverviewRow = z.infer<typeof overviewRowSchema>;

export const overviewSorts = ["rank", "unit", "name", "next", "difference"] as const;

export const rankedWithin = ["grid", "category", "unit"] as const;

/**
 * Filters are joined by "and"; `sort` is the rank unless said otherwise, and never changes a rank. With
 * `within` ranks are those within each grid, category or unit, and with `grid` those within it; otherwise the whole
 * district's. At most 5000
 * rows where no `limit` is given; `after` counts rows, so that it belongs to a `version` of the reply.
 */
export const overviewQuerySchema = pageSchema.extend({
  grid: id.optional(),
  unit: id.optional(),
  category: branchCategory.optional(),
  star: z.coerce.number<number | string>().int().min(0).max(9).optional(),
  near: z.enum(["yes"]).optional(),
  within: z.enum(rankedWithin).optional(),
  sort: z.enum(overviewSorts).optional(),
});

export type OverviewQuery = z.output<typeof overviewQuerySchema>;

export const overviewSchema = z
  .object({
    district: districtInfo,
    version: whole,
    rows: z.array(overviewRowSchema).readonly(),
    /** how many there are on all pages */
    of: whole,
    next: z.string().exactOptional(),
  })
  .readonly();
export type Overview = z.infer<typeof overviewSchema>;

/**
 * `GET /cycles/:year/timeline`: how many branches had something of a stage by the end of each day on which
 * one came in. Days are those of China (UTC+8); withdrawn or sent back, what came in still came in.
 */
export const timelineSchema = z
  .object({
    /** branches that take part */
    of: whole,
    days: z
      .array(z.object({ day: z.iso.date(), self: whole, first: whole, recheck: whole }).readonly())
      .readonly(),
    asOf: instant,
  })
  .readonly();
export type Timeline = z.infer<typeof timelineSchema>;
