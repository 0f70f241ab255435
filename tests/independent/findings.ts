import { compareFractions, fraction, percentOf } from "./fraction.ts";
import type { Applicant, Input, Rules, Veto } from "./shapes.ts";

/** What the rules before the places come to for one applicant. */
export interface Case {
  readonly who: Applicant;
  /** stands for a place of a star it does not hold yet */
  readonly competes: boolean;
  /** by a veto or by the points: no star this year */
  readonly barred: boolean;
  /** so is its application not counted */
  readonly voided: boolean;
  /** the unit's failures bar it from a new star, or its own failure does */
  readonly unitFailed: boolean;
  readonly noNewStar: boolean;
  /** the highest star a veto leaves, at first and once the notice had begun; null: none was found */
  readonly cap: number;
  readonly lateBar: boolean;
  readonly lateCap: number;
  /** the stars it keeps after its re-check */
  readonly kept: number;
  readonly direct: number;
  /** what still waits for a person, or is not known */
  readonly open: readonly string[];
}

const groupBy = <T>(list: readonly T[], key: (one: T) => string) => {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
};

/** One fact at or above its number is enough; a veto without facts is the finding itself. */
export function vetoesOf(who: Applicant, vetoes: readonly Veto[]) {
  return (who.vetoes ?? []).flatMap((found) => {
    const veto = vetoes.find(({ id }) => id === found.veto);
    const counted = veto?.facts ?? [{ id: found.veto, atLeast: 1 }];
    const { facts } = found;
    const reached =
      facts === undefined || counted.some(({ id, atLeast }) => (facts[id] ?? 0) >= atLeast);
    return veto && reached ? [{ ...found, effect: veto.effect }] : [];
  });
}

export function casesOf(input: Input, rules: Rules, stars: readonly number[]): Case[] {
  const { applicants } = input;
  const lowest = lowestOf(input, rules);
  const competing = applicants.filter((who) => competes(who, rules));
  const failedUnits = unitsThatFailed(competing, rules);
  const cases = applicants.map((who) => {
    const vetoes = vetoesOf(who, input.grid.vetoes ?? []);
    const applied = who.applied;
    const isLate = (one: { beforeNotice?: boolean }) =>
      input.noticeStarted === true && one.beforeNotice !== true;
    const bars = vetoes.filter(({ effect }) => effect.kind !== "cap");
    const highest = Math.max(applied, who.direct?.star ?? 0, who.holds ?? 0);
    const caps = vetoes.filter(
      ({ effect }) => effect.kind === "cap" && Number(effect.star) < highest,
    );
    const sure = <T extends { confirmed?: boolean }>(list: readonly T[]) =>
      list.filter(({ confirmed }) => confirmed === true);
    const capOf = (list: typeof caps) =>
      Math.min(9, ...list.map(({ effect }) => Number(effect.star)));
    const now = sure(bars).some((one) => !isLate(one));
    const cap = capOf(sure(caps).filter((one) => !isLate(one)));
    const barred = now || lowest.barred.has(who.id);
    const unitFailed =
      failedUnits.has(String(who.unit)) &&
      competing.includes(who) &&
      applied === rules.inspection?.star;
    const recheck = keptBy(who, rules, stars, input);
    const waiting = [...bars, ...caps].filter(({ confirmed }) => confirmed !== true);
    return {
      who,
      competes: competing.includes(who),
      barred,
      voided: barred || cap < applied,
      unitFailed,
      noNewStar: unitFailed || who.inspection === "failed",
      cap: Math.min(cap, recheck.cap),
      lateBar: sure(bars).some(isLate),
      lateCap: capOf(sure(caps).filter(isLate)),
      kept: recheck.star,
      direct: rules.direct === true ? (who.direct?.star ?? 0) : 0,
      open: [
        ...waiting.map(({ veto }) => `veto ${veto}`),
        ...(lowest.open.has(who.id) ? ["points"] : []),
        ...(recheck.open ? ["recheck"] : []),
        ...(who.star === null && competing.includes(who) ? ["star"] : []),
      ],
    };
  });
  return overLimit(cases, rules);
}

/** Who is re-checked keeps its star without standing for a place; so does who is recognised directly. */
function competes(who: Applicant, rules: Rules): boolean {
  const renews = who.recheck !== undefined && (who.holds ?? 0) >= who.applied;
  const direct = rules.direct === true ? (who.direct?.star ?? 0) : 0;
  return !renews && direct < who.applied;
}

/** 后40%: of each category, whose points are not above those of so many; ties at the line are spared. */
function lowestOf({ applicants, peers = [] }: Input, { lowest }: Rules) {
  const barred = new Set<string>();
  const open = new Set<string>();
  const all: readonly Partial<Applicant>[] = [...applicants, ...peers];
  for (const group of lowest ? groupBy(all, ({ category = "" }) => category).values() : []) {
    if (!lowest || group.length < lowest.groupsFrom) continue;
    const limit = percentOf(lowest.percent, group.length, lowest.rounding);
    const known = group.flatMap(({ points }) => (points === undefined ? [] : [fraction(points)]));
    const unknown = group.length - known.length;
    for (const { id, points } of group) {
      if (id === undefined) continue;
      const own = points === undefined ? undefined : fraction(points);
      const notAbove = own ? known.filter((one) => compareFractions(one, own) <= 0).length : 1;
      if (notAbove > limit) continue;
      if (own && notAbove + unknown <= limit) barred.add(id);
      else if (!own && group.length <= limit) barred.add(id);
      else open.add(id);
    }
  }
  return { barred, open };
}

/** 有2个未通过的，该社区下属所有申报的均不予认定. */
function unitsThatFailed(competing: readonly Applicant[], { inspection }: Rules) {
  const failed = competing.filter(
    (who) => who.inspection === "failed" && who.applied === inspection?.star && who.unit,
  );
  const groups = [...groupBy(failed, ({ unit }) => String(unit))];
  return new Set(
    groups.filter(([, all]) => all.length >= (inspection?.failures ?? 0)).map(([unit]) => unit),
  );
}

/** 复检: kept, lowered by one of the grid's stars, or revoked; the last two once a person has confirmed it. */
function keptBy(who: Applicant, rules: Rules, stars: readonly number[], { confirmed = [] }: Input) {
  const { recheck: state, holds = 0 } = who;
  if (state === undefined || holds === 0) return { star: 0, open: false, cap: 9 };
  if (state === "passed" || state === "notDrawn" || state === "rectified")
    return { star: holds, open: false, cap: 9 };
  const rule = rules.recheck;
  if (!rule || state === "rectifying" || (state === "failed" && rule.rectifyFirst))
    return { star: holds, open: true, cap: 9 };
  const below = rule.failed === "lower" ? Math.max(0, ...stars.filter((one) => one < holds)) : 0;
  const done = confirmed.some((one) => one.about === who.id && one.kind === rule.failed);
  // What was taken is not stood for again in the same year.
  return done ? { star: below, open: false, cap: below } : { star: holds, open: true, cap: 9 };
}

/** Of a unit that hands in more than it may, the unit itself has to say which to withdraw. */
function overLimit(cases: readonly Case[], { limits = {} }: Rules): Case[] {
  const applying = cases.filter(({ competes, voided, who }) => competes && !voided && who.unit);
  const groups = groupBy(applying, ({ who }) => `${who.applied} ${who.unit}`);
  return cases.map((one) => {
    const limit = limits[String(one.who.applied)]?.atMost ?? Number.POSITIVE_INFINITY;
    const group = groups.get(`${one.who.applied} ${one.who.unit}`) ?? [];
    return group.includes(one) && group.length > limit
      ? { ...one, open: [...one.open, "limit"] }
      : one;
  });
}
