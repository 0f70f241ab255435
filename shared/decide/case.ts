import { type Entrant, recognised, stands } from "./entrant.ts";
import type { Finding } from "./finding.ts";
import type { Policy } from "./policy.ts";

/** A star that a branch holds, or stands for a place of. */
export interface Seat {
  readonly star: number;
  readonly held: boolean;
}

/** What all findings of one branch come to, before places are given out. */
export interface Case {
  readonly entrant: Entrant;
  readonly findings: readonly Finding[];
  readonly barred: boolean;
  /** something waits for a person or is not known: whatever it gets is not certain */
  readonly open: boolean;
  /** the stars that it may get, highest first: who misses one comes to the next */
  readonly path: readonly Seat[];
  /** is one of the applications for the star it applies for, from which its places are reckoned */
  readonly counts: boolean;
}

/** Sums up. What was found once the notice had begun changes nobody's place, and is left for the end. */
export function caseOf(
  policy: Policy,
  entrant: Entrant,
  all: readonly Finding[],
  kept: readonly number[],
): Case {
  const findings = all.filter(({ late }) => !late);
  const has = (wanted: Finding["effect"]) => findings.some(({ effect }) => effect === wanted);
  const caps = findings.flatMap(({ effect, star = 0 }) => (effect === "cap" ? [star] : []));
  const cap = Math.min(9, ...caps);
  const refused = has("refuse") || has("exclude");
  const path = has("bar") ? [] : pathOf(policy, entrant, kept, { refused, cap });
  return {
    entrant,
    findings: all,
    barred: has("bar") || (has("exclude") && path.length === 0),
    open: entrant.flawed || has("open"),
    path,
    counts: stands(policy, entrant) && !findings.some(({ voids }) => voids),
  };
}

/**
 * Above what it holds a branch stands for places, unless it is refused any new star. What a veto's cap takes
 * away it holds no more: it may then stand for what the cap leaves.
 */
function pathOf(
  policy: Policy,
  entrant: Entrant,
  kept: readonly number[],
  { refused, cap }: { readonly refused: boolean; readonly cap: number },
): readonly Seat[] {
  const most = entrant.applied ?? 9;
  const direct = refused ? 0 : recognised(policy, entrant);
  const held = [direct, ...kept.map((star) => Math.min(star, most))].filter(
    (star) => star > 0 && star <= cap,
  );
  const highest = Math.max(0, ...held);
  const sought = refused || !stands(policy, entrant) ? [] : soughtBy(policy, entrant);
  return [
    ...sought
      .filter((star) => star > highest && star <= cap)
      .map((star) => ({ star, held: false })),
    ...falling(held).map((star) => ({ star, held: true })),
  ];
}

/** The star applied for where it is reached, or may be; with a fall-back the lower ones too. */
function soughtBy({ stars, rules }: Policy, { applied, star }: Entrant): readonly number[] {
  const reached = stars.filter((one) => one <= (applied ?? 0) && one <= (star ?? 9));
  return falling(rules.fallBack === true ? reached : reached.filter((one) => one === applied));
}

const falling = (stars: readonly number[]) => [...new Set(stars)].sort((a, b) => b - a);
