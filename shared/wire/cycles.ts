import * as z from "zod";
import { cycleSchema } from "../cycle/cycleSchema.ts";
import { cycleStates, submissionStates } from "../cycle/states.ts";
import { id, instant, name, number, stage, year } from "./parts.ts";
import { wellFormed } from "./wellFormed.ts";

/** What is sent and answered about cycles, and about taking back what was handed in. */

const reason = z.string().trim().min(1).max(2000).regex(wellFormed, "Unicode");

/** `POST /cycles/:year/decision` and `/publication`: the office that decides, and why, where there is something to say. */
export const cycleStepSchema = z.strictObject({
  reason: reason.exactOptional(),
  office: name.regex(wellFormed, "Unicode").exactOptional(),
});
/** `POST /cycles/:year/reopening`: what was settled is opened only for a reason. */
export const reopeningSchema = z.strictObject({ reason });

/** `POST /submissions/:branch/withdrawals`: 409 "submission.conflict" where there is a newer one. */
export const withdrawalSchema = z.strictObject({ number });

/** A self-assessment that its branch took back: it stays in the chain, and counts no more. */
export const withdrawnSchema = z.object({ branch: id, number, time: instant }).readonly();
export type Withdrawn = z.infer<typeof withdrawnSchema>;

const cycleState = z.enum(cycleStates);
/** Grows with every change; in quotation marks it is the ETag. */
const revision = z.number().int();

/** A cycle as it stands. */
export const cycleReplySchema = z
  .object({ cycle: cycleSchema.readonly(), state: cycleState, revision })
  .readonly();
export type CycleReply = z.infer<typeof cycleReplySchema>;

/** `GET /cycles`, the latest year first. */
export const cyclesReplySchema = z
  .object({
    cycles: z
      .array(z.object({ year, name: name.exactOptional(), state: cycleState, revision }).readonly())
      .readonly(),
    /** the year that is rated now */
    current: year,
  })
  .readonly();
export type CyclesReply = z.infer<typeof cyclesReplySchema>;

export const submissionState = z.enum(submissionStates);

/** An instant as the coordinator wrote it, in the offset it was written in. */
const written = z.string();

/** When a stage is open for whoever asks: `until` is the end of the grace after `closes`. */
export const stageWindowSchema = z
  .object({
    stage,
    state: z.enum(["early", "open", "grace", "closed"]),
    opens: written.exactOptional(),
    closes: written.exactOptional(),
    until: written.exactOptional(),
  })
  .readonly();
export type WindowInfo = z.infer<typeof stageWindowSchema>;
