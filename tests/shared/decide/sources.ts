import {
  type Cycle,
  type DecisionBranch,
  type DecisionSources,
  gridById,
  type LedgerBody,
  type LedgerEntry,
  readLedger,
  toDecisionInput,
} from "../../../shared/index.ts";

const known = gridById("taihu-42");
if (!known) throw new Error("no grid");
export const taihu = known;

export const cycle: Cycle = { year: 2026, stages: [] };

/** A branch that reached a star. */
export const branch = (id: string, more: Partial<DecisionBranch> = {}): DecisionBranch => ({
  ...{ id, unit: "east", active: true, grid: taihu.id },
  ...more,
});
export const rating = (star: number | null) => ({ star, attained: { value: 21, of: 42 } });

/** Entries of a ledger, numbered as they come. */
export const entries = (...bodies: LedgerBody[]): LedgerEntry[] =>
  bodies.map((body, at) => ({
    ...{ number: at + 1, cycle: 2026, time: "2026-10-01T00:00:00.000Z", role: "coordinator" },
    body,
  }));

export const sources = (
  branches: readonly DecisionBranch[],
  bodies: readonly LedgerBody[] = [],
  more: Partial<DecisionSources> = {},
): DecisionSources => ({
  ...{ grid: taihu, cycle, branches, before: new Map() },
  ledger: readLedger(entries(...bodies)),
  ...more,
});

/** What `decide` is given of one branch. */
export const applicantOf = (one: DecisionBranch, ...rest: Rest) =>
  toDecisionInput(sources([one], ...rest)).applicants[0];
type Rest = [(readonly LedgerBody[])?, Partial<DecisionSources>?];
