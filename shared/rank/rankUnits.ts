import { type Issue, issue } from "../base/issue.ts";
import type { Share } from "../marks/mark.ts";
import { toShare } from "./averageOf.ts";
import { eachTie, noPlace, placeOf, tieReason } from "./ties.ts";
import { compareUnits, type Unit, type UnitEntry, unitsOf } from "./unit.ts";

/** A row of a ranking of units. */
export interface UnitStanding {
  /** null: the branches that name no unit, counted here and ranked nowhere */
  readonly unit: string | null;
  /** 1224 ranking; null for a unit none of whose branches has a star */
  readonly rank: number | null;
  readonly tied: boolean;
  /** share of the ranked units that stand no higher, itself among them; null without a rank */
  readonly percentile: Share | null;
  readonly branches: number;
  /** of these, how many have no star: counted apart, never as 0 */
  readonly missing: number;
  /** average star of the others; null where there are none */
  readonly averageStar: Share | null;
  /** their average attained share; ranked by the exact one even where its figures are too long for a share */
  readonly averageAttained: Share | null;
  /** what share of the others holds each star, the highest first */
  readonly byStar: readonly StarShare[];
  /** where tied */
  readonly reason?: Issue;
  /** why there is no rank */
  readonly issue?: Issue;
}

export interface StarShare {
  readonly star: number;
  readonly share: Share;
}

const reason = tieReason(["averageStar", "averageAttained"]);

/**
 * Ranks units by the average star of their branches, then by the average attained share; both exact.
 * Units that are equal in both share a rank. Branches without a star are counted apart, and so are those
 * that name no unit. Never throws: what is no entry counts as a branch without a star.
 */
export function rankUnits(entries: readonly UnitEntry[]): UnitStanding[] {
  if (!Array.isArray(entries)) return [];
  const units = unitsOf(entries);
  const ranked = units.filter(isRanked).sort(compareUnits);
  const leads = Uint8Array.from(ranked, (unit, at) => leadsAfter(ranked[at - 1], unit));
  const standings: UnitStanding[] = [];
  eachTie(leads, (start, end) => {
    const place = placeOf(start, end, ranked.length);
    const why = place.tied ? { reason } : {};
    for (const unit of ranked.slice(start, end))
      standings.push({ ...bare(unit), ...place, ...why });
  });
  const open = units.filter((unit) => unit.id !== "" && !isRanked(unit));
  const unnamed = units.filter(({ id }) => id === "");
  return [...standings, ...[...open, ...unnamed].map(withoutRank)];
}

const isRanked = ({ id, averageStar }: Unit) => id !== "" && averageStar !== undefined;

const leadsAfter = (before: Unit | undefined, unit: Unit) =>
  Number(before === undefined || compareUnits(before, unit) !== 0);

function withoutRank(unit: Unit): UnitStanding {
  const found = String(unit.branches);
  const code = unit.id === "" ? "rank.noUnit" : "rank.unitOpen";
  return { ...bare(unit), ...noPlace, issue: issue(code, undefined, { found }) };
}

const bare = ({ id, branches, stars, averageStar, averageAttained }: Unit) => ({
  unit: id === "" ? null : id,
  branches,
  missing: branches - stars.length,
  averageStar: averageStar ? toShare(averageStar) : null,
  averageAttained: averageAttained ? toShare(averageAttained) : null,
  byStar: byStar(stars),
});

function byStar(stars: readonly number[]): StarShare[] {
  const counts = new Map<number, number>();
  for (const star of stars) counts.set(star, (counts.get(star) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => b - a)
    .map(([star, value]) => ({ star, share: { value, of: stars.length } }));
}
