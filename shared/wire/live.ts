import * as z from "zod";
import { momentKinds } from "../cycle/momentsOf.ts";
import { id, instant, stage } from "./parts.ts";

/**
 * `GET /live`: what a socket is told. Messages say that something changed, never what it is now: whoever
 * is told asks the API, which knows what they may see.
 */

/** The district's version: grows with every write that changes the ranking or how far the branches have come. */
const version = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** The first message. */
const hello = z.object({
  type: z.literal("hello"),
  version,
  /** the server's clock */
  at: instant,
});

/** The ranking or somebody's progress changed: many writes in a row make one message. */
const changed = z.object({ type: z.literal("changed"), version });

/** Something was sent back to a branch: told to it and to those who coordinate or review it. */
const returned = z.object({ type: z.literal("returned"), branch: id });

/** A stage opens, closes, or will soon close. */
const stageMoment = z.object({
  type: z.literal("stage"),
  stage,
  kind: z.enum(momentKinds),
  at: instant,
  /** for the branches of this unit only; left out: for all that have no dates of their own */
  unit: id.exactOptional(),
});

/** The answer to a ping. */
const pong = z.object({ type: z.literal("pong") });

export const liveMessageSchema = z
  .discriminatedUnion("type", [hello, changed, returned, stageMoment, pong])
  .readonly();
export type LiveMessage = z.infer<typeof liveMessageSchema>;

/** What the service announces when it happens. */
export type LiveEvent = Readonly<z.infer<typeof returned>> | Readonly<z.infer<typeof stageMoment>>;

/** What a socket may say: that it is there, or the last version that it has seen. */
export const liveRequestSchema = z
  .union([z.strictObject({ type: z.literal("ping") }), z.strictObject({ after: version })])
  .readonly();
export type LiveRequest = z.infer<typeof liveRequestSchema>;

/** `?after=` is for a socket that resumes: where there is something newer, it is told at once. */
export const liveQuerySchema = z.strictObject({
  after: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .optional(),
});
