import type { CycleState } from "../cycle/states.ts";
import type { Role } from "../wire/vocabulary.ts";

/** What an entry of the ledger (台账) of a cycle can be. */
export const ledgerKinds = [
  "application",
  "veto",
  "confirm",
  "revoke",
  "inspection",
  "recheck",
  "points",
  "panel",
  "held",
  "direct",
  "chosen",
  "confirmed",
  "freeze",
  "draw",
  "moved",
  "rectification",
  "rectified",
  "notice",
  "objection",
  "outcome",
] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/** Who may enter a kind, who sees it, and while a cycle is how far. */
export interface LedgerRule {
  /** nobody: the district enters it by itself */
  readonly who: readonly Role[];
  readonly seenBy: readonly Role[];
  readonly during: readonly CycleState[];
}

const open = ["open"] as const;
const unpublished = ["open", "decided"] as const;
const always = ["open", "decided", "published"] as const;

const coordinator = ["coordinator"] as const;
const office = ["reviewer", "coordinator"] as const;
const watchers = ["reviewer", "coordinator", "observer"] as const;
const all = ["branch", "reviewer", "coordinator", "observer"] as const;

/**
 * The ledger's rules as a table. Vetoes, objections and what a person decides on them are the coordinator's
 * alone to see: they are about misconduct, and mostly about somebody.
 */
export const ledgerRules: Readonly<Record<LedgerKind, LedgerRule>> = {
  application: { who: ["branch", "coordinator"], seenBy: all, during: open },
  veto: { who: office, seenBy: coordinator, during: unpublished },
  confirm: { who: coordinator, seenBy: coordinator, during: unpublished },
  revoke: { who: coordinator, seenBy: coordinator, during: unpublished },
  inspection: { who: office, seenBy: watchers, during: open },
  recheck: { who: office, seenBy: all, during: open },
  points: { who: coordinator, seenBy: watchers, during: open },
  panel: { who: coordinator, seenBy: watchers, during: open },
  held: { who: coordinator, seenBy: watchers, during: open },
  direct: { who: coordinator, seenBy: watchers, during: open },
  chosen: { who: coordinator, seenBy: coordinator, during: open },
  confirmed: { who: coordinator, seenBy: coordinator, during: open },
  freeze: { who: coordinator, seenBy: watchers, during: open },
  draw: { who: coordinator, seenBy: watchers, during: open },
  moved: { who: [], seenBy: watchers, during: always },
  rectification: { who: office, seenBy: all, during: always },
  rectified: { who: ["branch", "reviewer", "coordinator"], seenBy: all, during: always },
  notice: { who: coordinator, seenBy: all, during: ["decided"] },
  objection: { who: coordinator, seenBy: coordinator, during: ["decided"] },
  outcome: { who: coordinator, seenBy: coordinator, during: ["decided"] },
};

/**
 * What can be taken back. Not what happened and cannot be undone: a draw, which must not be repeated until it
 * pleases; a notice that was posted, which only a later one replaces; what was reported of a rectification.
 */
export const revocableKinds: readonly LedgerKind[] = ledgerKinds.filter(
  (kind) => !["revoke", "draw", "moved", "rectified", "notice"].includes(kind),
);
