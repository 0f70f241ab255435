import type { Issue, IssueData } from "../base/issue.ts";
import type { Locale } from "../base/text.ts";
import type { Mark, Share } from "../marks/mark.ts";
import { compareShares } from "../rank/compare.ts";
import { spoken } from "./spoken.ts";

/** What is to be done about one item. */
export interface Step {
  readonly id: string;
  /** the mark as it counts today; null: not answered, or not readable */
  readonly from: Mark;
  /** the least mark that will do; null: the item takes no mark, clear it */
  readonly target: Mark;
  /** in the item's own unit: answers, times, percent, points; 0 where any answer will do */
  readonly shortBy: number;
  /** shortBy / what is asked (for points: / the item's maximum), exact: 1/1 for a yes, 1/4 for one of four */
  readonly effort: Share;
}

/** The cheapest way to a star: with all targets as marks, it is reached. */
export interface Way {
  readonly star: number;
  /** least effort first, in the grid's order where it is the same */
  readonly steps: readonly Step[];
  /** points missing in all; only under a points rule */
  readonly shortBy?: number;
  /** the sections whose stars it brings; only under rule “named” */
  readonly sections?: readonly string[];
  /** what is missing in all, then a reason for each step, in the order of the steps */
  readonly reasons: readonly Issue[];
}

/** A step with its reason. */
export interface Move {
  readonly step: Step;
  readonly reason: Issue;
}

/** Moves come in the grid's order; `reasons` say what is missing in all. */
export function wayOf(
  head: Omit<Way, "steps" | "reasons">,
  moves: readonly Move[],
  reasons: readonly Issue[],
): Way {
  const sorted = moves.toSorted((a, b) => compareShares(a.step.effort, b.step.effort));
  return {
    ...head,
    steps: sorted.map(({ step }) => step),
    reasons: [...reasons, ...sorted.map(({ reason }) => reason)],
  };
}

/** The moves that ask for more than an answer. */
const workIn = (moves: readonly Move[]): number =>
  moves.filter(({ step }) => step.shortBy > 0).length;

/** What is missing in all, or that only answers are. */
export function headOf(
  code: "distance.toTier" | "distance.toLine" | "distance.toNamed",
  moves: readonly Move[],
  dataIn: (locale: Locale) => IssueData,
): Issue {
  const work = workIn(moves);
  const [kind, count] = work > 0 ? [code, work] : ["distance.toAnswer" as const, moves.length];
  return spoken(kind, undefined, (locale) => ({ ...dataIn(locale), count }));
}

/** Whether a way asks for more than that what is open be answered. */
export const isWork = ({ steps }: Way): boolean => steps.some(({ shortBy }) => shortBy > 0);

const none: Share = Object.freeze({ value: 0, of: 1 });

/** A part in lowest terms; both in hundredths. */
export function effortOf(shortBy: number, asked: number): Share {
  if (shortBy === 0) return none;
  const by = divisorOf(shortBy, asked);
  return { value: shortBy / by, of: asked / by };
}

const divisorOf = (a: number, b: number): number => (b === 0 ? a : divisorOf(b, a % b));
