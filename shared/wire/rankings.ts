import * as z from "zod";
import { districtInfo, id, instant, name, number, share } from "./parts.ts";

/** Rankings: whole, by the page, and one branch's place. */

export const rankingRow = z.object({
  branch: id,
  name,
  /** the unit's name */
  unit: name,
  grid: id,
  star: z.number().int(),
  /** attained share of the grid's own highest standard */
  attained: share.readonly(),
  rank: number,
  tied: z.boolean(),
  time: instant,
});

/** A row of the district's combined ranking. */
export const rankingRowSchema = rankingRow.readonly();
export type RankingRow = z.infer<typeof rankingRowSchema>;

export const rankingSchema = z
  .object({
    district: districtInfo,
    /** grows with every write; also the ETag */
    version: z.number().int(),
    rows: z.array(rankingRowSchema).readonly(),
    /** branches that have not handed in yet */
    missing: z.array(z.object({ branch: id, name, unit: name }).readonly()).readonly(),
  })
  .readonly();
export type Ranking = z.infer<typeof rankingSchema>;

/** `GET /standings`: a page of the ranking, the best first. */
export const standingsSchema = z
  .object({
    rows: z.array(rankingRowSchema).readonly(),
    /** where there are more: what to give as `after` */
    next: z.string().exactOptional(),
  })
  .readonly();
export type Standings = z.infer<typeof standingsSchema>;

/** `GET /standings/:branch`: one branch's place among those ranked. */
export const standingSchema = rankingRow.extend({ of: z.number().int() }).readonly();
export type BranchStanding = z.infer<typeof standingSchema>;
