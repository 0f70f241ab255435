import * as z from "zod";
import { id, name, year } from "./parts.ts";
import { rankingRow } from "./rankings.ts";

/** Regions: several districts together. */

/** A region with all of its districts; what a later call leaves out is no part of it any more. */
export const regionSchema = z.strictObject({
  id,
  name,
  districts: z.array(id).min(1).max(500),
});
export type Region = z.infer<typeof regionSchema>;

export const regionReplySchema = z
  .object({ id, name, districts: z.array(id).readonly() })
  .readonly();
export type RegionReply = z.infer<typeof regionReplySchema>;

/** The rating year is the newest that a district of the region is in, unless one is named. */
export const regionQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).optional(),
  cycle: z.coerce.number().pipe(year).optional(),
});

const whole = z.number().int();

const regionDistrict = z
  .object({
    id,
    name,
    /** branches that have a place */
    ranked: whole,
    /** how many of them at each star, the best first */
    stars: z.array(z.object({ star: whole, branches: whole }).readonly()).readonly(),
  })
  .readonly();

/** Why a district is not in it: it was never made, does not answer, or is in another year. */
export const absences = ["unknown", "unreachable", "cycle"] as const;

export const regionRankingsSchema = z
  .object({
    region: z.object({ id, name }).readonly(),
    cycle: whole,
    districts: z.array(regionDistrict).readonly(),
    missing: z.array(z.object({ id, reason: z.enum(absences) }).readonly()).readonly(),
    /** the best of all, equals by district and branch; branches of two districts may have the same id */
    rows: z.array(rankingRow.extend({ district: id }).readonly()).readonly(),
  })
  .readonly();
export type RegionRankings = z.infer<typeof regionRankingsSchema>;
