import { type IssueCode, issue } from "../base/issue.ts";
import { hundredths, isScored, type ScoredItem } from "../grid/grid.ts";
import { maxCount } from "../marks/checkMark.ts";
import { effortOf, type Move } from "./way.ts";
import { earnedBy, type WeighedItem } from "./weigh.ts";

/** An item that can still bring points: how many, in hundredths. */
export interface Dial {
  readonly one: WeighedItem;
  readonly item: ScoredItem;
  readonly room: number;
}

/** Nothing for an item that brings all it can, or takes nothing off. */
export function dialOf(one: WeighedItem): Dial | undefined {
  const { item, role } = one;
  if (!isScored(item)) return undefined;
  const best = role === "deduction" ? 0 : mostOf(item);
  const room = best - one.points;
  return room > 0 ? { one, item, room } : undefined;
}

/** No more occurrences can be marked than `maxCount`, whatever the maximum is. */
const mostOf = (item: ScoredItem): number =>
  item.kind === "points"
    ? hundredths(item.max)
    : Math.min(hundredths(item.max), maxCount * hundredths(item.each));

const unitOf = (item: ScoredItem) => hundredths(item.kind === "points" ? item.step : item.each);

/** The move that brings at least so many points, and as few more as the item's steps allow. */
export function turned({ one, item }: Dial, gain: number): { move: Move; brought: number } {
  const unit = unitOf(item);
  const isOff = one.role === "deduction";
  const wanted = one.points + gain;
  // Not −wanted: there is no minus zero among marks.
  const units = isOff ? Math.floor((0 - wanted) / unit) : Math.ceil(wanted / unit);
  const target = item.kind === "points" ? (units * unit) / 100 : units;
  const earned = earnedBy(item, target);
  const brought = (isOff ? -earned : earned) - one.points;
  return { brought, move: moveTo(one, item, target, brought) };
}

function moveTo(one: WeighedItem, item: ScoredItem, target: number, brought: number): Move {
  const { id, mark } = one;
  const shortBy = brought / 100;
  const effort = effortOf(brought, hundredths(item.max));
  return {
    step: { id, from: mark, target, shortBy, effort },
    reason: issue(codeOf(one), id, { found: String(mark ?? ""), limit: target, shortBy }),
  };
}

/** Only what is answered can be lowered, since a deduction that is open takes nothing off. */
function codeOf({ item, role, mark }: WeighedItem): IssueCode {
  if (role === "deduction") return "distance.lower";
  const unit = item.kind === "occurrences" ? "Occurrences" : "Points";
  return mark === null ? `distance.open${unit}` : `distance.more${unit}`;
}
