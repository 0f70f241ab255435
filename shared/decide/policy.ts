import type { DecisionRules, Veto } from "../grid/grid.ts";
import type { Given } from "./check.ts";
import type { Confirmation, Peer, Proposal, ProposalKind } from "./decision.ts";

/** What is decided by: the grid's rules or the cycle's own, and what is known of the district. */
export interface Policy {
  /** the grid's, rising */
  readonly stars: readonly number[];
  readonly year: number;
  readonly rules: DecisionRules;
  /** by star; each still to be read by `reckon` */
  readonly quotas: Given;
  readonly vetoes: ReadonlyMap<string, Veto>;
  readonly branches: unknown;
  /** by star: the number of applications as frozen at the deadline */
  readonly applications: Given;
  readonly peers: readonly Peer[];
  readonly noticeStarted: boolean;
  /** by `confirmationKey` */
  readonly confirmed: ReadonlyMap<string, Confirmation>;
}

export const confirmationKey = ({ of, about, kind }: Pick<Proposal, "of" | "about" | "kind">) =>
  JSON.stringify([of, about, kind]);

export const isConfirmed = (
  policy: Policy,
  of: Proposal["of"],
  about: string,
  kind: ProposalKind,
) => policy.confirmed.has(confirmationKey({ of, about, kind }));
