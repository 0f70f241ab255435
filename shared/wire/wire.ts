import * as z from "zod";
import type { Issue } from "../base/issue.ts";
import { type Role, type Stage, stages } from "./vocabulary.ts";

/** The wire between add-in and Worker: zod schemas, types of both sides made from them. */

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
const name = z.string().trim().min(1).max(120);
const version = z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/);
const share = z.strictObject({ value: z.number(), of: z.number() });
/** Only the envelope: whether a mark fits its item is for `evaluate` to say. */
const mark = z.union([z.boolean(), z.number(), share, z.string().max(200), z.null()]);

export const unitSchema = z.strictObject({ id, name });
export const branchSchema = z.strictObject({ id, name, unit: id, grid: id });

/** A district: the offices that take part and the branches they answer for. */
export const districtSchema = z.strictObject({
  id,
  name,
  cycle: z.number().int().min(2000).max(2200),
  units: z.array(unitSchema).min(1).max(500),
  branches: z.array(branchSchema).min(1).max(5000),
});
export type District = z.infer<typeof districtSchema>;
export type Branch = z.infer<typeof branchSchema>;
export type Unit = z.infer<typeof unitSchema>;

/** What a `POST /districts` leads to; branches and units left out of a later call stay. */
export interface DistrictReply {
  readonly id: string;
  /** units and branches of the district after the call */
  readonly units: number;
  readonly branches: number;
}

/** For whom a code is; also the body of the demo's `POST /demo/codes`. */
export const codeRequestSchema = z.discriminatedUnion("role", [
  z.strictObject({ role: z.literal("branch"), branch: id }),
  /** a reviewer of some units only; without them, of the whole district */
  z.strictObject({ role: z.literal("reviewer"), units: z.array(id).min(1).max(500).optional() }),
  z.strictObject({ role: z.literal("coordinator") }),
]);
export type CodeRequest = z.infer<typeof codeRequestSchema>;

/** Asks for one access code per entry; a branch's code names the branch. */
export const codesRequestSchema = z.strictObject({
  codes: z.array(codeRequestSchema).min(1).max(5000),
});
export interface IssuedCode {
  readonly role: Role;
  readonly branch?: string;
  /** the units of a reviewer's code that names some */
  readonly units?: readonly string[] | undefined;
  readonly code: string;
}
export interface CodesReply {
  readonly codes: readonly IssuedCode[];
}

export const sessionRequestSchema = z.strictObject({ code: z.string().min(1).max(200) });

/** Who is signed in, and what the pane needs to know of them. */
export interface SessionInfo {
  readonly role: Role;
  readonly district: { readonly id: string; readonly name: string; readonly cycle: number };
  readonly branch?: {
    readonly id: string;
    readonly name: string;
    readonly unit: string;
    readonly grid: string;
  };
  /** the submission of that branch that counts, if any */
  readonly receipt?: Receipt;
  /** the newest submission of each stage of that branch */
  readonly receipts?: Partial<Readonly<Record<Stage, Receipt>>>;
  /** what a reviewer sent back to that branch, until it hands in anew */
  readonly returned?: Returned;
}
export interface SessionReply extends SessionInfo {
  /** bearer token; carries the district in its prefix */
  readonly token: string;
  /** ISO 8601 */
  readonly expires: string;
}

export const submissionSchema = z.strictObject({
  branch: id,
  grid: z.strictObject({ id, version }),
  stage: z.enum(stages),
  marks: z.record(z.string().max(32), mark),
  /** remarks by item id; a mark "na" needs one, and so does what a reviewer marks otherwise */
  reasons: z.record(z.string().max(32), z.string().max(2000)),
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
  number: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  comment: z.string().trim().min(1).max(2000),
  /** comments by item id */
  items: z.record(z.string().max(32), z.string().trim().min(1).max(2000)),
});
export type Return = z.infer<typeof returnSchema>;

/** A return as stored: what the branch sees. */
export interface Returned extends Return {
  /** ISO 8601 */
  readonly time: string;
}

/** What a branch gets for a stored submission. It is on disk when this is sent. */
export interface Receipt {
  /** number in the district's chain, from 1 */
  readonly number: number;
  readonly branch: string;
  readonly stage: Stage;
  readonly grid: { readonly id: string; readonly version: string };
  /** ISO 8601 */
  readonly time: string;
  readonly star: number;
  readonly total?: { readonly earned: number; readonly max: number };
  /** SHA-256 in hex over this submission and the hash before it */
  readonly hash: string;
}

/**
 * `GET /submissions/:branch`: the submission that counts (highest stage, then newest); with `?stage=self`
 * the newest of that stage.
 */
export interface SubmissionReply {
  readonly receipt: Receipt;
  readonly marks: Submission["marks"];
  readonly reasons: Submission["reasons"];
}

/** How far a branch has come; `unit` is the unit's name. */
export interface BranchProgress {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly grid: string;
  /** the newest submission of each stage */
  readonly receipts: Partial<Readonly<Record<Stage, Receipt>>>;
  /** sent back, and not handed in since */
  readonly returned?: Returned;
}
/** `GET /branches`, for reviewers (those assigned to them) and coordinators (all), in the order of their ids. */
export interface BranchesReply {
  readonly branches: readonly BranchProgress[];
}

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

/** A row of the district's combined ranking; `branch` is an id, `unit` the unit's name. */
export interface RankingRow {
  readonly branch: string;
  readonly name: string;
  readonly unit: string;
  readonly grid: string;
  readonly star: number;
  /** attained share of the grid's own highest standard */
  readonly attained: { readonly value: number; readonly of: number };
  readonly rank: number;
  readonly tied: boolean;
  readonly time: string;
}
export interface Ranking {
  readonly district: { readonly id: string; readonly name: string; readonly cycle: number };
  /** grows with every write; also the ETag */
  readonly version: number;
  readonly rows: readonly RankingRow[];
  /** branches that have not handed in yet */
  readonly missing: readonly {
    readonly branch: string;
    readonly name: string;
    readonly unit: string;
  }[];
}

/** RFC 9457 problem, as `application/problem+json`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: Issue["code"];
  readonly requestId: string;
  readonly issues: readonly Issue[];
}
