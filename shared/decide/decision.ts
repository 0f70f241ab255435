import type { Issue } from "../base/issue.ts";
import type { Penalty } from "../grid/decisionWords.ts";
import type { DecisionRules, Grid } from "../grid/grid.ts";
import type { Share } from "../marks/mark.ts";
import type { decisionResults } from "../wire/vocabulary.ts";

/** What `decide` is given and what it answers: plain JSON both, to be sealed together in a record. */
export interface DecisionInput {
  readonly grid: Grid;
  /** the rating year */
  readonly year: number;
  readonly applicants: readonly Applicant[];
  /** all branches of the district, for places that are a share of all */
  readonly branches?: number;
  /** the cycle's own rules: they replace the grid's as a whole */
  readonly rules?: DecisionRules;
  /** the cycle's own places: they replace the grid's as a whole */
  readonly quotas?: Grid["quotas"];
  /** by star: the number of applications as frozen at the deadline; left out: those given here are counted */
  readonly applications?: Readonly<Record<string, number>>;
  /** branches that were assessed and did not apply: they count in their category's order by points */
  readonly peers?: readonly Peer[];
  /** the public notice has begun: a place that is lost from now on stays empty */
  readonly noticeStarted?: boolean;
  /** proposals that a person has confirmed; a veto is confirmed where it is stated */
  readonly confirmed?: readonly Confirmation[];
}

export const recheckStates = [
  "notDrawn",
  "passed",
  "failed",
  "rectifying",
  "rectified",
  "unrectified",
] as const;
/** A holder's re-check: not drawn, passed, failed; put right in time or not after an order to rectify. */
export type RecheckState = (typeof recheckStates)[number];

/** A branch that applies for a star, or holds one; what is left out, or null, is not known or does not apply. */
export interface Applicant {
  readonly id: string;
  /** the community or committee that hands the application in; left out: none, and no limit of one */
  readonly unit?: string;
  readonly category?: string;
  /** the star applied for; of a holder who is re-checked, the one to be kept */
  readonly applied: number;
  /** what `evaluate` says: 0 none, null not complete */
  readonly star: number | null;
  readonly attained: Share;
  /** the criteria of `rank` */
  readonly nextMet?: number | null;
  readonly margin?: number | null;
  readonly panel?: number | null;
  /** the inspection on site; left out: not drawn */
  readonly inspection?: "passed" | "failed";
  readonly vetoes?: readonly VetoFinding[];
  /** the platform's average for the year: a number, or a sum and how many it is of */
  readonly points?: number | Share;
  readonly history?: readonly { readonly year: number; readonly star: number }[];
  /** the star held before */
  readonly holds?: number;
  /** with it the branch stands as the holder of a star: it keeps what it holds unless this says otherwise */
  readonly recheck?: RecheckState;
  /** 直接定级 · a star without a grid, and on what basis */
  readonly direct?: { readonly star: number; readonly basis: string };
  /** why the coordinator chose it among branches tied at the last place, in words */
  readonly chosen?: string;
}

export interface VetoFinding {
  readonly veto: string;
  /** what was counted; left out: the veto as such */
  readonly facts?: Readonly<Record<string, number>>;
  /** by a person; until then the outcome stays open */
  readonly confirmed?: boolean;
  /** found before the notice began: the next in line has moved up. Only looked at once the notice has begun */
  readonly beforeNotice?: boolean;
}

export interface Peer {
  readonly category?: string;
  readonly points?: number | Share;
}

/** What is put to a person, who alone decides on it. */
export type ProposalKind = "veto" | "rectify" | "lower" | "revoke" | Penalty | "notExcellent";

export interface Confirmation {
  readonly of: "branch" | "unit";
  readonly about: string;
  readonly kind: Exclude<ProposalKind, "veto">;
}

export interface Proposal {
  readonly of: "branch" | "unit";
  /** the branch's or unit's id */
  readonly about: string;
  readonly kind: ProposalKind;
  readonly veto?: string;
  readonly confirmed: boolean;
  readonly reasons: readonly Issue[];
}

/** "barred" is shut out by a rule whatever it reached; "undecided" waits for a person, or for what is not known. */
export type DecisionResult = (typeof decisionResults)[number];

export interface Outcome {
  readonly id: string;
  /** null: not readable */
  readonly applied: number | null;
  readonly result: DecisionResult;
  /** held this year: above 0 exactly where awarded, null where undecided, else 0 */
  readonly star: number | null;
  /** among those who stand for a place of the star; left out where it did not come to that */
  readonly rank?: number;
  readonly tied?: boolean;
  readonly reasons: readonly Issue[];
}

export interface Level {
  readonly star: number;
  /** what the places are reckoned from */
  readonly applicants: number;
  /** who are certain to hold the star without standing for a place: kept, or recognised directly */
  readonly held: number;
  /** who stand for a place, reach the star, and are held back by nothing */
  readonly eligible: number;
  /** in all, those who hold the star included; null: no limit, or not known */
  readonly places: number | null;
  readonly awarded: number;
  /** all who share the last place where they are more than it has room for */
  readonly tiedAtLine: readonly string[];
  /** who would move up; nobody does once the notice has begun */
  readonly next: readonly string[];
  readonly reasons: readonly Issue[];
}

/** What is to be said of a unit. */
export interface UnitFinding {
  readonly unit: string;
  readonly reasons: readonly Issue[];
}

export interface Decision {
  /** rising */
  readonly levels: readonly Level[];
  /** one for each applicant, by id */
  readonly outcomes: readonly Outcome[];
  /** those of which there is something to say, by unit */
  readonly units: readonly UnitFinding[];
  readonly proposals: readonly Proposal[];
  /** what is wrong with the input, at most 50; empty: all of it was used */
  readonly issues: readonly Issue[];
}
