import * as z from "zod";
import { evidence, id, instant, marks, number, reasons, stage, version } from "./parts.ts";
import { issueSchema } from "./replies.ts";

/** Marks that are not handed in yet. They are kept as given, right or wrong, and count nowhere. */

export const draftQuerySchema = z.strictObject({ stage });

const grid = z.strictObject({ id, version });

export const draftBodySchema = z.strictObject({
  grid,
  marks,
  reasons,
  evidence: evidence.optional(),
});
export type DraftBody = z.infer<typeof draftBodySchema>;

/** A draft; its ETag is the revision in quotes. */
export const draftReplySchema = z
  .object({
    branch: id,
    stage,
    grid: grid.readonly(),
    marks,
    reasons,
    evidence: evidence.exactOptional(),
    time: instant,
    revision: number,
  })
  .readonly();
export type DraftReply = z.infer<typeof draftReplySchema>;

/** What is to be said of a draft that was saved: the first hundred findings of its evaluation. */
export const savedDraftSchema = z
  .object({
    branch: id,
    stage,
    time: instant,
    revision: number,
    issues: z.array(issueSchema).readonly(),
  })
  .readonly();
export type SavedDraft = z.infer<typeof savedDraftSchema>;
