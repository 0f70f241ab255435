import * as z from "zod";
import { type Issue, issueCodes } from "../base/issue.ts";
import { stageWindowSchema, submissionState } from "./cycles.ts";
import {
  branchCategory,
  branchType,
  districtInfo,
  evidence,
  hash,
  id,
  instant,
  marks,
  name,
  number,
  reasons,
  reviewStages,
  stage,
  version,
} from "./parts.ts";
import { personId, scopeFields } from "./people.ts";
import { roles } from "./vocabulary.ts";
import { returnSchema } from "./wire.ts";

/** What the Worker answers with. A newer Worker may send more: nobody refuses a reply for a part it does not know. */

/** What a `POST /districts` leads to; branches and units left out of a later call stay. */
export const districtReplySchema = z
  .object({
    id,
    /** units and branches of the district after the call */
    units: z.number().int(),
    branches: z.number().int(),
  })
  .readonly();
export type DistrictReply = z.infer<typeof districtReplySchema>;

export const issuedCodeSchema = z
  .object({
    number,
    person: personId,
    role: z.enum(roles),
    ...scopeFields,
    /** the branch's name and its unit's */
    name: name.exactOptional(),
    unit: name.exactOptional(),
    code: z.string(),
  })
  .readonly();
export type IssuedCode = z.infer<typeof issuedCodeSchema>;

export const codesReplySchema = z
  .object({
    /** for which district the codes are, or for which region */
    district: z.object({ id, name }).readonly(),
    expires: instant,
    codes: z.array(issuedCodeSchema).readonly(),
  })
  .readonly();
export type CodesReply = z.infer<typeof codesReplySchema>;

const total = z.object({ earned: z.number(), max: z.number() }).readonly();

/** What a branch gets for a stored submission. It is on disk when this is sent. */
export const receiptSchema = z
  .object({
    /** number in the district's chain, from 1 */
    number,
    branch: id,
    stage,
    grid: z.object({ id, version }).readonly(),
    time: instant,
    star: z.number().int(),
    total: total.exactOptional(),
    /** over this submission and the hash before it */
    hash,
  })
  .readonly();
export type Receipt = z.infer<typeof receiptSchema>;

/** A return as stored: what the branch sees. */
export const returnedSchema = returnSchema.extend({ time: instant }).readonly();
export type Returned = z.infer<typeof returnedSchema>;

/** A branch; `unit` is the unit's name. Type and category decide what some items ask: `gridFor`. */
const branchFields = {
  id,
  name,
  unit: name,
  grid: id,
  type: branchType.exactOptional(),
  category: branchCategory.exactOptional(),
  /** false: it takes no part any more; left out: it does */
  active: z.boolean().exactOptional(),
};

/** The newest submission of each stage. */
const receipts = z.partialRecord(stage, receiptSchema).readonly();

const sessionInfo = z.object({
  role: z.enum(roles),
  /** opaque; the same for every session of one person */
  person: z.string(),
  /** of a region's session the region, with the newest year of its districts */
  district: districtInfo,
  /** left out: the session is of a district */
  of: z.literal("region").exactOptional(),
  /** the units a reviewer answers for; left out: the whole district */
  units: z.array(id).readonly().exactOptional(),
  /** the stages a reviewer answers for; left out: all */
  stages: reviewStages.readonly().exactOptional(),
  /** when each stage of the cycle is open for them; left out where there are no dates: at any time */
  windows: z.array(stageWindowSchema).readonly().exactOptional(),
  branch: z.object(branchFields).readonly().exactOptional(),
  /** the submission of that branch that counts, if any */
  receipt: receiptSchema.exactOptional(),
  /** the newest submission of each stage of that branch */
  receipts: receipts.exactOptional(),
  /** what a reviewer sent back to that branch, until it hands in anew */
  returned: returnedSchema.exactOptional(),
  /** how far that branch's rating has come */
  state: submissionState.exactOptional(),
});

/** Who is signed in, and what the pane needs to know of them. */
export const sessionInfoSchema = sessionInfo.readonly();
export type SessionInfo = z.infer<typeof sessionInfoSchema>;

/** With the bearer token, which carries the district in its prefix. */
export const sessionReplySchema = sessionInfo
  .extend({ token: z.string(), expires: instant })
  .readonly();
export type SessionReply = z.infer<typeof sessionReplySchema>;

/**
 * `GET /submissions/:branch`: the submission that counts (highest stage, then newest); with `?stage=self`
 * the newest of that stage.
 */
export const submissionReplySchema = z
  .object({ receipt: receiptSchema, marks, reasons, evidence: evidence.exactOptional() })
  .readonly();
export type SubmissionReply = z.infer<typeof submissionReplySchema>;

/** How far a branch has come. */
export const branchProgressSchema = z
  .object({
    ...branchFields,
    receipts,
    /** sent back, and not handed in since */
    returned: returnedSchema.exactOptional(),
    state: submissionState.exactOptional(),
  })
  .readonly();
export type BranchProgress = z.infer<typeof branchProgressSchema>;

/** `GET /branches`, for reviewers (those assigned to them) and coordinators (all), in the order of their ids. */
export const branchesReplySchema = z
  .object({
    branches: z.array(branchProgressSchema).readonly(),
    /** where a page was asked for and there are more: what to give as `after` */
    next: z.string().exactOptional(),
  })
  .readonly();
export type BranchesReply = z.infer<typeof branchesReplySchema>;

/** `GET /demo/branches`, in the localhost demo only; `unit` is the unit's name. */
export interface DemoBranchesReply {
  readonly branches: readonly {
    readonly id: string;
    readonly name: string;
    readonly unit: string;
    readonly grid: string;
    readonly submitted: boolean;
  }[];
}

export const issueSchema: z.ZodType<Issue> = z.object({
  code: z.enum(issueCodes),
  item: z.string().exactOptional(),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
  message: z.object({ "zh-CN": z.string(), en: z.string() }),
});

/** RFC 9457 problem, as `application/problem+json`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: Issue["code"];
  readonly requestId: string;
  readonly issues: readonly Issue[];
}

export const problemSchema: z.ZodType<Problem> = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(issueCodes),
  requestId: z.string(),
  issues: z.array(issueSchema),
});
