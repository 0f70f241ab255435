import * as z from "zod";
import {
  branchCategory,
  branchType,
  evidence,
  id,
  marks,
  name,
  number,
  reasons,
  reviewStages,
  stage,
  version,
  year,
} from "./parts.ts";
import { personId } from "./people.ts";

/**
 * What goes to the Worker: zod schemas, and the types of both sides made from them. What comes back:
 * replies.ts.
 */

export const unitSchema = z.strictObject({ id, name });

export const branchSchema = z.strictObject({
  id,
  name,
  unit: id,
  grid: id,
  /** as on the seal; `name` is what people say */
  fullName: z.string().trim().min(1).max(200).optional(),
  type: branchType.optional(),
  category: branchCategory.optional(),
  /** members on the books */
  members: z.number().int().min(0).max(1_000_000).optional(),
  founded: z.iso.date().optional(),
  /** false: it takes no part any more; its submissions stay */
  active: z.boolean().optional(),
});

/** A district: the offices that take part and the branches they answer for. */
export const districtSchema = z.strictObject({
  id,
  name,
  cycle: year,
  units: z.array(unitSchema).min(1).max(500),
  branches: z.array(branchSchema).min(1).max(5000),
});
export type District = z.infer<typeof districtSchema>;
export type Branch = z.infer<typeof branchSchema>;
export type Unit = z.infer<typeof unitSchema>;

/** For whom a code is; also the body of the demo's `POST /demo/codes`. */
export const codeRequestSchema = z.discriminatedUnion("role", [
  z.strictObject({ role: z.literal("branch"), branch: id }),
  /** a reviewer of some units or stages only; without them, of the whole district and of all */
  z.strictObject({
    role: z.literal("reviewer"),
    /** another code for a reviewer who is there already, with the units and stages they have */
    person: personId.exactOptional(),
    units: z.array(id).min(1).max(500).exactOptional(),
    /** the stages they answer for; without them, all */
    stages: reviewStages.exactOptional(),
  }),
  z.strictObject({ role: z.literal("coordinator"), person: personId.exactOptional() }),
  /** may read everything of the district, and write nothing */
  z.strictObject({ role: z.literal("observer"), person: personId.exactOptional() }),
]);

export type CodeRequest = z.infer<typeof codeRequestSchema>;

/** Asks for one access code per entry; a branch's code names the branch. */
export const codesRequestSchema = z.strictObject({
  codes: z.array(codeRequestSchema).min(1).max(5000),
});

/** A page of a list: at most `limit` entries after the place that the page before named as `next`. */
export const pageSchema = z.strictObject({
  limit: z.coerce.number<number | string>().int().min(1).max(1000).optional(),
  after: z.string().min(1).max(200).optional(),
});
export type Page = z.infer<typeof pageSchema>;

export const sessionRequestSchema = z.strictObject({ code: z.string().min(1).max(200) });

export const submissionSchema = z.strictObject({
  branch: id,
  grid: z.strictObject({ id, version }),
  stage,
  marks,
  /** remarks by item id; a mark "na" needs one, and so does what a reviewer marks otherwise */
  reasons,
  /** files that show it, by item id; left out: none are named */
  evidence: evidence.optional(),
  /**
   * number of the newest submission of this branch and stage that the author has seen, 0 for none: where
   * there is a newer one, the answer is 409 "submission.conflict". Left out: whatever is there is replaced.
   */
  after: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
});
export type Submission = z.infer<typeof submissionSchema>;

/** `POST /submissions/:branch/returns`: a reviewer sends a branch's self-assessment back. */
export const returnSchema = z.strictObject({
  /** number of the submission sent back: 409 "submission.conflict" where there is a newer one */
  number,
  comment: z.string().trim().min(1).max(2000),
  /** comments by item id */
  items: z.record(z.string().max(32), z.string().trim().min(1).max(2000)),
});
export type Return = z.infer<typeof returnSchema>;
