import * as z from "zod";
import { id, instant, name, share, year } from "./parts.ts";
import { personId } from "./people.ts";
import { rankingRow } from "./rankings.ts";

/** Regions: several districts together. */

/** A region with all of its districts; what a later call leaves out is no part of it any more. */
export const regionSchema = z.strictObject({
  id,
  name,
  districts: z.array(id).min(1).max(4000),
});
export type Region = z.infer<typeof regionSchema>;

export const regionReplySchema = z
  .object({ id, name, districts: z.array(id).readonly() })
  .readonly();
export type RegionReply = z.infer<typeof regionReplySchema>;

/** Asks for access codes of a region, whose people are all coordinators of it. */
export const regionCodesRequestSchema = z.strictObject({
  codes: z
    .array(
      z.strictObject({
        role: z.literal("coordinator"),
        /** another code for somebody who is there already */
        person: personId.exactOptional(),
      }),
    )
    .min(1)
    .max(100),
});
export type RegionCodesRequest = z.infer<typeof regionCodesRequestSchema>;

/** The most rows that are answered: what every district tells its region. */
export const regionLimit = 200;

/** The rating year is the newest that a district of the region is in, unless one is named. */
export const regionQuerySchema = z.strictObject({
  limit: z.coerce.number<number | string>().int().min(1).max(regionLimit).optional(),
  cycle: z.coerce.number<number | string>().pipe(year).optional(),
});

const whole = z.number().int();

/** How many branches have a star, the best first. */
const stars = z.array(z.object({ star: whole, branches: whole }).readonly()).readonly();

const regionDistrict = z
  .object({
    id,
    name,
    /** branches that have a place */
    ranked: whole,
    stars,
    /** when it was last asked; it says by itself when it is another */
    asked: instant,
    /** it has said since that it is another, and there was no time to ask it: shown as it was */
    stale: z.literal(true).exactOptional(),
  })
  .readonly();
export type RegionDistrict = z.infer<typeof regionDistrict>;

/** Why a district is not in it: it was never made, does not answer, or is in another year. */
export const absences = ["unknown", "unreachable", "cycle"] as const;
export type Absence = (typeof absences)[number];

const regionRow = rankingRow.extend({
  district: id,
  /** share of those ranked in the region that stand no higher, itself among them */
  percentile: share.readonly(),
});
export type RegionRow = Readonly<z.infer<typeof regionRow>>;

export const regionRankingsSchema = z
  .object({
    region: z.object({ id, name }).readonly(),
    cycle: whole,
    /** branches that have a place, of all districts that are shown */
    of: whole,
    stars,
    /** how many branches attained so much of their grid's highest standard: from so many percent, in steps of five */
    shares: z.array(z.object({ from: whole, branches: whole }).readonly()).readonly(),
    districts: z.array(regionDistrict).readonly(),
    missing: z.array(z.object({ id, reason: z.enum(absences) }).readonly()).readonly(),
    /** the best of all, equals by district and branch; branches of two districts may have the same id */
    rows: z.array(regionRow.readonly()).readonly(),
  })
  .readonly();
export type RegionRankings = z.infer<typeof regionRankingsSchema>;
