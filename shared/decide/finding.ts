import type { Issue } from "../base/issue.ts";
import type { Proposal } from "./decision.ts";

/**
 * What a rule finds of one branch, before anything follows from it. "bar" shuts it out for the year,
 * "exclude" and "refuse" keep it from any star that it does not hold already (the former is a rule's doing,
 * the latter its own), "cap" from those above `star`; "open" waits for a person or for what is not known;
 * "note" is only said.
 */
export interface Finding {
  readonly id: string;
  readonly effect: "bar" | "exclude" | "refuse" | "cap" | "open" | "note";
  readonly reason: Issue;
  /** the highest star still possible, under a veto that caps it */
  readonly star?: number;
  /** the application is not to be counted among those of its star */
  readonly voids?: true;
  /** found after the notice began: nobody else's outcome changes by it */
  readonly late?: true;
  /** what is put to a person because of it */
  readonly proposal?: Pick<Proposal, "kind" | "veto" | "confirmed">;
}
