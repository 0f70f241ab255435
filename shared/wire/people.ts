import * as z from "zod";
import { id, instant, number, reviewStages, stage } from "./parts.ts";
import { roles } from "./vocabulary.ts";

/** Who takes part: codes that let people in, the people, their sessions, and addresses that are locked out. */

/** Opaque: the number of a person. */
export const personId = z.string().regex(/^\d{1,15}$/);

/** What somebody answers for; units and stages only of a reviewer, left out: all of them. */
export const scopeFields = {
  branch: id.exactOptional(),
  units: z.array(id).readonly().exactOptional(),
  stages: z.array(stage).readonly().exactOptional(),
};

export const codeStates = ["unused", "used", "expired", "revoked"] as const;
export type CodeState = (typeof codeStates)[number];

/** A code as its list shows it: never the code itself. */
export const codeInfoSchema = z
  .object({
    number,
    /** left out for codes of former releases that were used up */
    person: personId.exactOptional(),
    role: z.enum(roles),
    ...scopeFields,
    created: instant,
    expires: instant,
    state: z.enum(codeStates),
  })
  .readonly();
export type CodeInfo = z.infer<typeof codeInfoSchema>;

const next = z.string().exactOptional();

/** `GET /districts/:district/codes`, by number. */
export const codeListSchema = z
  .object({ codes: z.array(codeInfoSchema).readonly(), next })
  .readonly();
export type CodeList = z.infer<typeof codeListSchema>;

export const personInfoSchema = z
  .object({
    person: personId,
    role: z.enum(roles),
    ...scopeFields,
    /** sessions that live */
    sessions: z.number().int(),
    /** the last day (UTC) on which they called */
    seen: z.iso.date().exactOptional(),
  })
  .readonly();
export type PersonInfo = z.infer<typeof personInfoSchema>;

/** `GET /people`, by number. */
export const peopleSchema = z
  .object({ people: z.array(personInfoSchema).readonly(), next })
  .readonly();
export type People = z.infer<typeof peopleSchema>;

/** `PUT /people/:person`: what a reviewer answers for from now on; what is left out is the whole. */
export const assignmentSchema = z.strictObject({
  units: z.array(id).min(1).max(500).exactOptional(),
  stages: reviewStages.exactOptional(),
});
export type Assignment = z.infer<typeof assignmentSchema>;

export const liveSessionSchema = z
  .object({
    session: z.string(),
    person: personId,
    role: z.enum(roles),
    branch: id.exactOptional(),
    created: instant,
    expires: instant,
    seen: z.iso.date().exactOptional(),
    /** the one that asks */
    current: z.boolean(),
  })
  .readonly();
export type LiveSession = z.infer<typeof liveSessionSchema>;

/** `GET /sessions`: those that live, by number. */
export const sessionsSchema = z
  .object({ sessions: z.array(liveSessionSchema).readonly(), next })
  .readonly();
export type Sessions = z.infer<typeof sessionsSchema>;

/** A new token for the same session's owner. */
export const refreshedSchema = z.object({ token: z.string(), expires: instant }).readonly();
export type Refreshed = z.infer<typeof refreshedSchema>;

export const lockSchema = z
  .object({
    lock: z.string(),
    /** wrong codes of this district that came from there */
    failures: z.number().int(),
    until: instant,
  })
  .readonly();
export type Lock = z.infer<typeof lockSchema>;

/** `GET /locks`: addresses that are locked out after too many wrong codes. Which addresses is not kept. */
export const locksSchema = z.object({ locks: z.array(lockSchema).readonly() }).readonly();
export type Locks = z.infer<typeof locksSchema>;
