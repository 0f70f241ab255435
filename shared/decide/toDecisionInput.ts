import type { Cycle } from "../cycle/cycleSchema.ts";
import type { BranchCategory } from "../grid/branch.ts";
import { type Grid, starsOf } from "../grid/grid.ts";
import { type Application, applicationsOf, ledgerTraits } from "../ledger/applications.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { compareTexts } from "./compareTexts.ts";
import type { Applicant, Confirmation, DecisionInput, Peer } from "./decision.ts";
import { confirmationKey } from "./policy.ts";
import type { Rating } from "./ratingOf.ts";
import { type PastStar, standingBefore } from "./standingBefore.ts";
import { vetoesOf } from "./vetoesOf.ts";

/** A branch, and what counts of what was handed in for it this year. */
export interface DecisionBranch {
  readonly id: string;
  /** the unit's id */
  readonly unit: string;
  readonly category?: BranchCategory;
  readonly active: boolean;
  /** the grid's id */
  readonly grid: string;
  /** what the submission that counts comes to; left out: there is none */
  readonly rating?: Rating;
  /** the star of its own newest assessment that stands */
  readonly self?: number;
}

/** All that a decision follows from. */
export interface DecisionSources {
  readonly grid: Grid;
  readonly cycle: Cycle;
  /** of the whole district, in any order */
  readonly branches: readonly DecisionBranch[];
  readonly ledger: Ledger;
  /** by branch: the stars that published records of earlier years gave it by this grid */
  readonly before: ReadonlyMap<string, readonly PastStar[]>;
}

/**
 * What `decide` is given for one grid of one cycle. Pure; neither the order of the branches nor that of the
 * ledger's entries matters. A branch that takes no part any more, or is rated by another grid, is not in it.
 */
export function toDecisionInput(sources: DecisionSources): DecisionInput {
  const { grid, cycle, ledger } = sources;
  const branches = sources.branches
    .filter((branch) => branch.active && branch.grid === grid.id)
    .toSorted((a, b) => compareTexts(a.id, b.id));
  const applications = new Map(
    applicationsOf(grid, branches, ledger).map((one) => [one.branch, one]),
  );
  const rows = branches.map(
    (branch) => [branch, applicantOf(sources, branch, applications.get(branch.id))] as const,
  );
  const applicants = rows.flatMap(([, applicant]) => applicant ?? []);
  const peers = rows.flatMap(([branch, applicant]) => (applicant ? [] : peerOf(ledger, branch)));
  const { rules, quotas } = cycle.policies?.decisions?.[grid.id] ?? {};
  const frozen = ledger.freezes.get(grid.id)?.body.applications;
  const confirmed = confirmationsOf(ledger, applicants);
  return {
    grid,
    year: cycle.year,
    applicants,
    branches: branches.length,
    ...(rules ? { rules } : {}),
    ...(quotas ? { quotas } : {}),
    ...(frozen ? { applications: frozen } : {}),
    ...(peers.length > 0 ? { peers } : {}),
    ...(ledger.notice ? { noticeStarted: true } : {}),
    ...(confirmed.length > 0 ? { confirmed } : {}),
  } as DecisionInput;
}

const nothing = { star: null, attained: { value: 0, of: 1 } } as const;

/** A branch that applies for a star or holds one; undefined for the others. */
function applicantOf(
  sources: DecisionSources,
  branch: DecisionBranch,
  application: Application | undefined,
): Applicant | undefined {
  const { ledger, grid, before } = sources;
  const { id, rating, self } = branch;
  const held = standingBefore(sources.cycle.year, ledger.held.get(id), before.get(id));
  const holds = starsOf(grid).includes(held.holds) ? held.holds : 0;
  const sought = application?.star ?? (soughtBy(grid, self ?? rating?.star) || holds);
  if (sought === 0) return undefined;
  const state = ledger.rechecks.get(id)?.body.state;
  const recheck = rating || holds === 0 ? state : (state ?? "notDrawn");
  return {
    id,
    ...traitsOf(branch, ledger),
    applied: sought,
    ...(rating ?? nothing),
    ...(held.history.length > 0 ? { history: held.history } : {}),
    ...(holds > 0 ? { holds } : {}),
    ...(recheck ? { recheck } : {}),
    ...establishedOf(sources, id, sought),
  };
}

/** What people have established of a branch. */
function establishedOf({ ledger, grid, cycle }: DecisionSources, id: string, applied: number) {
  const inspection = ledger.inspections.get(id)?.body.result;
  const panel = ledger.panels.get(id)?.body.score;
  const points = ledger.points.get(id)?.body.points;
  const direct = ledger.directs.get(id)?.body;
  const chosen = ledger.chosen.get(id)?.body;
  const vetoes = vetoesOf(ledger, id);
  const rules = cycle.policies?.decisions?.[grid.id]?.rules ?? grid.decisions;
  const isAtStake =
    chosen && (chosen.star === applied || (rules?.fallBack === true && chosen.star < applied));
  return {
    ...(panel === undefined ? {} : { panel }),
    ...(inspection ? { inspection } : {}),
    ...(vetoes.length > 0 ? { vetoes } : {}),
    ...(points === undefined ? {} : { points }),
    ...(direct ? { direct: { star: direct.star, basis: said(direct.basis, direct.office) } } : {}),
    ...(isAtStake ? { chosen: said(chosen.reason, chosen.office) } : {}),
  };
}

const said = (reason: string, office: string) => `${reason}（${office}）`;

/** Who was found to reach no star still applies, for the lowest; 0 where nothing was handed in. */
const soughtBy = (grid: Grid, star: number | null | undefined): number =>
  star === undefined ? 0 : star || (starsOf(grid)[0] ?? 0);

/** What it was when it handed in. */
function traitsOf(branch: DecisionBranch, ledger: Ledger) {
  const { unit, category } = ledgerTraits(branch, ledger);
  return { unit, ...(category ? { category } : {}) };
}

/** A branch that was assessed by points and does not apply. */
function peerOf(ledger: Ledger, branch: DecisionBranch): Peer[] {
  const points = ledger.points.get(branch.id)?.body.points;
  if (points === undefined) return [];
  const { category } = traitsOf(branch, ledger);
  return [{ ...(category ? { category } : {}), points }];
}

/** What was confirmed of these branches and their units, by its key. */
function confirmationsOf(ledger: Ledger, applicants: readonly Applicant[]): Confirmation[] {
  const known = {
    branch: new Set(applicants.map(({ id }) => id)),
    unit: new Set(applicants.map(({ unit }) => unit)),
  };
  return ledger.confirmed
    .filter(({ body }) => known[body.of].has(body.about))
    .map(({ body }): Confirmation => ({ of: body.of, about: body.about, kind: body.proposal }))
    .sort((a, b) => compareTexts(confirmationKey(a), confirmationKey(b)));
}
