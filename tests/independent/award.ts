import { starsOf } from "./decide.ts";
import type { Case } from "./findings.ts";
import { compareFractions, type Fraction, fraction } from "./fraction.ts";
import { placesBy } from "./places.ts";
import { ranked } from "./rank.ts";
import type { Applicant, Input, Level, Rules } from "./shapes.ts";

/** How far a branch has come through the stars, from the highest. */
export interface Standing {
  /** the star it got; 0: none so far */
  readonly star: number;
  readonly rank?: number;
  readonly tied?: boolean;
  readonly undecided?: boolean;
}

interface Round {
  readonly star: number;
  readonly input: Input;
  readonly rules: Rules;
  readonly cases: readonly Case[];
  readonly standings: Map<Case, Standing>;
}

/** Gives out the places of one star. */
export function awardStar({ star, input, rules, cases, standings }: Round): Level {
  const waiting = cases.filter((one) => !standings.get(one)?.star);
  const held = waiting.filter((one) => heldBy(one).includes(star));
  const standing = waiting.filter(
    (one) => !held.includes(one) && soughtBy(one, rules).includes(star),
  );
  const applied = cases.filter(
    ({ who, competes, voided }) => competes && !voided && who.applied === star,
  );
  const fallen = standing.filter(({ who }) => who.applied !== star);
  const onTop = rules.placesFor === "new";
  const counted = applied.length + fallen.length + (onTop ? 0 : held.length);
  const applicants = input.applications?.[star] ?? counted;
  const rule = (input.quotas ?? input.grid.quotas)?.[star];
  const all = rule ? placesBy(rule, input.year, applicants, input.branches) : undefined;
  const free =
    all === undefined ? Number.POSITIVE_INFINITY : onTop ? all : Math.max(0, all - held.length);
  const put = (one: Case, next: Partial<Standing>) => standings.set(one, { star: 0, ...next });
  for (const one of held) put(one, { star });
  let tiedAtLine: string[] = [];
  let before = 0;
  const measures = measuresBy(input);
  for (const group of orderedBy(rules.order ?? ["attained"], standing, measures)) {
    const rank = before + 1;
    const last = before + group.length;
    before = last;
    const place = { rank, tied: group.length > 1 };
    const chosen = group.filter(({ who }) => who.chosen !== undefined);
    const isAtLine = rank <= free && last > free;
    const isSettled = isAtLine && chosen.length === free - rank + 1;
    if (isAtLine && !isSettled) tiedAtLine = group.map(({ who }) => who.id).sort();
    for (const one of group) {
      const isIn = isAtLine ? chosen.includes(one) : last <= free;
      put(one, {
        ...place,
        ...(isAtLine && !isSettled ? { undecided: true } : isIn ? { star } : {}),
      });
    }
  }
  return {
    star,
    applicants,
    held: held.filter(isSure).length,
    eligible: standing.filter(isSure).length,
    places: all === undefined ? null : onTop ? all + held.length : Math.max(all, held.length),
    awarded: 0,
    tiedAtLine,
  };
}

const isSure = ({ open }: Case) => open.length === 0;

/** Stars that are kept or recognised directly, never above the one applied for nor above a veto's cap. */
export function heldBy({ barred, who, kept, direct, noNewStar, cap }: Case): number[] {
  if (barred) return [];
  const stars = [noNewStar ? 0 : direct, Math.min(kept, who.applied)];
  return stars.filter((star) => star > 0 && star <= cap);
}

/** The star applied for where it is reached; with a fall-back the lower ones too; above what is held. */
function soughtBy(one: Case, rules: Rules): number[] {
  const { who, barred, competes, noNewStar, cap } = one;
  if (barred || !competes || noNewStar) return [];
  const above = Math.max(0, ...heldBy(one));
  const all = rules.fallBack === true ? [1, 2, 3, 4, 5, 6, 7, 8, 9] : [who.applied];
  return all.filter(
    (star) => star <= who.applied && star <= (who.star ?? 9) && star > above && star <= cap,
  );
}

type Measure = (who: Applicant) => Fraction | undefined;

const known = (value: number | null | undefined) => (value == null ? undefined : fraction(value));
type Measures = Readonly<Record<string, Measure>>;

/** At the highest star there is no next one to be short of: that is before all who have one. */
const measuresBy = (input: Input): Measures => {
  const top = Math.max(...starsOf(input));
  return {
    attained: ({ attained }) => attained && fraction(attained),
    nextMet: ({ nextMet, star }) => known(nextMet ?? (star === top ? 1_000_000_000 : undefined)),
    margin: ({ margin }) => known(margin),
    panel: ({ panel }) => known(panel),
  };
};

/** Best first by the published criteria, equals together; where one of equals lacks the next, they stay equals. */
function orderedBy(
  criteria: readonly string[],
  all: readonly Case[],
  measures: Measures,
): (readonly Case[])[] {
  const [first, ...rest] = criteria;
  const measure = measures[first ?? ""];
  if (all.length < 2 || !measure || all.some(({ who }) => !measure(who))) return [all];
  const value = ({ who }: Case) => measure(who) as Fraction;
  const groups = ranked(all, (a, b) => compareFractions(value(b), value(a)));
  return groups.flatMap(({ group }) => orderedBy(rest, group, measures));
}
