import { type Issue, issue } from "../base/issue.ts";
import type { BranchTraits } from "../grid/branch.ts";
import type { Grid } from "../grid/grid.ts";
import { isReadable } from "../grid/isReadable.ts";
import type { Marks } from "../marks/mark.ts";
import { type Effect, effectOn, type Outcome, outcomes } from "./effect.ts";
import { type GridChange, gridChanges, removedItems } from "./gridChanges.ts";
import { spoken } from "./spoken.ts";
import { isLess, largest, type VersionStep, versionStep } from "./versionStep.ts";

/** What a branch handed in under the old version. */
export interface PastSubmission {
  readonly id: string;
  readonly marks: Marks;
  /** where the grid depends on what the branch is */
  readonly traits?: BranchTraits;
}

/** So many branches went from one star to another; null: no star, as the marks are not complete. */
export interface Transition {
  readonly before: number | null;
  readonly after: number | null;
  readonly branches: number;
}

export interface Impact {
  readonly changes: readonly GridChange[];
  readonly version: {
    readonly before: string;
    readonly after: string;
    /** the step that the version says */
    readonly step: VersionStep;
    /** the least step that the changes take */
    readonly needed: VersionStep;
  };
  /** in the order of the submissions */
  readonly effects: readonly Effect[];
  /** by star before, then after, the highest first, null at the end */
  readonly table: readonly Transition[];
  readonly totals: Readonly<Record<Outcome, number>>;
  /** what is wrong with the two versions; what changed says so itself */
  readonly issues: readonly Issue[];
}

/**
 * Marks of last year under a new version of their grid: what changed in it, whether its version says so,
 * and which branch would have come to another star because of which items. The marks of items that are
 * gone are left out; items that are new are open, so that a branch without an answer has no star.
 * Pure; never throws, whatever the marks hold.
 */
export function impact(before: Grid, after: Grid, submissions: readonly PastSubmission[]): Impact {
  if (!isReadable(before) || !isReadable(after)) return nothing;
  const changes = gridChanges(before, after);
  const removed = removedItems(before, after);
  const effects = submissions.map((one) => effectOn(before, after, removed, one));
  const version = {
    ...{ before: before.version, after: after.version },
    step: versionStep(before.version, after.version),
    needed: largest(changes.map(({ step }) => step)),
  };
  return {
    ...{ changes, version, effects },
    table: tableOf(effects),
    totals: totalsOf(effects),
    issues: versionIssues(before, after, version),
  };
}

const count = (effects: readonly Effect[], outcome: Outcome) =>
  effects.filter((effect) => effect.outcome === outcome).length;

const totalsOf = (effects: readonly Effect[]) =>
  Object.fromEntries(outcomes.map((outcome) => [outcome, count(effects, outcome)])) as Record<
    Outcome,
    number
  >;

const nothing = Object.freeze<Impact>({
  changes: [],
  version: { before: "", after: "", step: "none", needed: "none" },
  effects: [],
  table: [],
  totals: totalsOf([]),
  issues: [issue("grid.shape", undefined, { at: "grid", limit: "Grid" })],
});

function versionIssues(before: Grid, after: Grid, version: Impact["version"]): Issue[] {
  const other =
    before.id === after.id
      ? []
      : [issue("impact.otherGrid", undefined, { limit: before.id, found: after.id })];
  if (!isLess(version.step, version.needed)) return other;
  const small = spoken("impact.versionTooSmall", undefined, (locale) => ({
    ...{ limit: version.before, found: version.after },
    step: stepWords[locale][version.needed],
  }));
  return [...other, small];
}

const stepWords = {
  "zh-CN": { none: "", patch: "修订号", minor: "次版本号", major: "主版本号" },
  en: { none: "", patch: "patch", minor: "minor", major: "major" },
} as const;

function tableOf(effects: readonly Effect[]): Transition[] {
  const found = new Map<
    string,
    { before: number | null; after: number | null; branches: number }
  >();
  for (const { before, after } of effects) {
    const row = found.get(`${before} ${after}`) ?? { before, after, branches: 0 };
    row.branches += 1;
    found.set(`${before} ${after}`, row);
  }
  return [...found.values()].sort(
    (a, b) => height(b.before) - height(a.before) || height(b.after) - height(a.after),
  );
}

const height = (star: number | null) => star ?? -1;
