import * as z from "zod";
import { type ExportKind, exportKinds } from "../chain/exportSchema.ts";
import { hash, id, instant, number } from "./parts.ts";
import { issueSchema } from "./replies.ts";
import { roles } from "./vocabulary.ts";
import { pageSchema } from "./wire.ts";

/** The log, exports and imports, and what a verification says. */

/** `?order=newest` (the usual) or `oldest`; only one act, subject or role where it is named. */
export const logQuerySchema = pageSchema.extend({
  order: z.enum(["newest", "oldest"]).optional(),
  /** the name of a route, or of what the district did by itself */
  act: z
    .string()
    .regex(/^[A-Za-z]{1,40}$/)
    .optional(),
  /** a branch's id, a unit's, a year; empty: what concerns the whole district */
  subject: z.string().max(40).optional(),
  role: z.enum(roles).optional(),
});

const whole = z.number().int();
const chainEnd = z.object({ number: whole, hash }).readonly();

export const logEntrySchema = z
  .object({
    /** place in the chain of the log, from 1 */
    number,
    time: instant,
    /** "nobody" where somebody was not signed in, "district" where it acted by itself */
    role: z.string(),
    person: whole.exactOptional(),
    session: whole.exactOptional(),
    act: z.string(),
    subject: z.string(),
    detail: z.json(),
    /** where the chain of submissions ended at that moment */
    submissions: chainEnd,
    hash,
  })
  .readonly();
export type LogEntry = z.infer<typeof logEntrySchema>;

export const logReplySchema = z
  .object({
    entries: z.array(logEntrySchema).readonly(),
    /** where there are more: what to give as `after` */
    next: z.string().exactOptional(),
  })
  .readonly();
export type LogReply = z.infer<typeof logReplySchema>;

const counts = z.partialRecord(z.enum(exportKinds), whole).readonly();
export type ExportCounts = Partial<Record<ExportKind, number>>;

export const importReplySchema = z
  .object({ id, counts, submissions: chainEnd, log: chainEnd })
  .readonly();
export type ImportReply = z.infer<typeof importReplySchema>;

/** `GET /districts/:district/verification`. A finding names the line that an export of this moment has it in. */
export const verificationSchema = z
  .object({
    sound: z.boolean(),
    counts,
    /** the ends of the chains: compare them with what was made known */
    submissions: chainEnd,
    log: chainEnd,
    /** submissions of a version of a grid that is not there any more: their results were not worked out again */
    unchecked: whole,
    /** the first hundred */
    findings: z.array(issueSchema).readonly(),
    /** how many there are */
    found: whole,
  })
  .readonly();
export type Verification = z.infer<typeof verificationSchema>;
