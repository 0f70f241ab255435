import type { Issue } from "../base/issue.ts";
import type { Role, Stage } from "./vocabulary.ts";
import type { Return, Submission } from "./wire.ts";

/** What the Worker answers with. */

/** What a `POST /districts` leads to; branches and units left out of a later call stay. */
export interface DistrictReply {
  readonly id: string;
  /** units and branches of the district after the call */
  readonly units: number;
  readonly branches: number;
}

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
