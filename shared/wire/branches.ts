import * as z from "zod";
import { anything, branchCategory, branchType, id, name, number, stage } from "./parts.ts";
import { issueSchema } from "./replies.ts";
import { branchSchema, pageSchema, unitSchema } from "./wire.ts";

/** Units and branches of a district, as a coordinator keeps them. */

/** `PUT /units`: adds units and renames those that are there; what is left out stays. */
export const unitsRequestSchema = z.strictObject({ units: z.array(unitSchema).min(1).max(500) });

export const unitsReplySchema = z
  .object({
    units: z
      .array(
        z
          .object({
            id,
            name,
            /** branches that take part */
            branches: z.number().int(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type UnitsReply = z.infer<typeof unitsReplySchema>;

/** `PUT /branches`: every row is a `branchSchema`; each is judged by itself, so that one bad row stops no other. */
export const branchRowsSchema = z.strictObject({ branches: z.array(anything).min(1).max(5000) });

/** A row that was not written: its place in the list from 0, and what is wrong with it, field by field. */
export const refusedRowSchema = z
  .object({
    at: z.number().int(),
    id: z.string().exactOptional(),
    issues: z.array(issueSchema).readonly(),
  })
  .readonly();
export type RefusedRow = z.infer<typeof refusedRowSchema>;

export const branchRowsReplySchema = z
  .object({
    /** rows that are as sent now, changed or not */
    written: z.number().int(),
    refused: z.array(refusedRowSchema).readonly(),
  })
  .readonly();
export type BranchRowsReply = z.infer<typeof branchRowsReplySchema>;

/** `PUT /branches/:branch`: all fields; what is left out is no longer known of the branch. */
export const branchBodySchema = branchSchema.omit({ id: true });

/** A branch as it is kept; `unit` is the unit's id. Its ETag is the revision in quotes. */
export const branchReplySchema = z
  .object({
    id,
    name,
    unit: id,
    grid: id,
    fullName: z.string().exactOptional(),
    type: branchType.exactOptional(),
    category: branchCategory.exactOptional(),
    members: z.number().int().exactOptional(),
    founded: z.string().exactOptional(),
    active: z.boolean(),
    revision: number,
  })
  .readonly();
export type BranchReply = z.infer<typeof branchReplySchema>;

/** `GET /branches`: those that take part; `?active=all` has the others too. */
export const branchesQuerySchema = pageSchema.extend({ active: z.enum(["all"]).optional() });

/** `GET /missing`: left out, the stage is the self-assessment. */
export const missingQuerySchema = pageSchema.extend({ stage: stage.optional() });

/** Branches that take part and have nothing handed in at a stage, in the order of their ids. */
export const missingSchema = z
  .object({
    stage,
    branches: z.array(z.object({ branch: id, name, unit: name }).readonly()).readonly(),
    next: z.string().exactOptional(),
  })
  .readonly();
export type MissingBranches = z.infer<typeof missingSchema>;
