import { type Grid, type ItemResult, starsOf } from "../../../shared/index.ts";
import { type Answered, assume, unsettled } from "./answer.ts";
import {
  decimal,
  type Fraction,
  larger,
  minus,
  number,
  plus,
  reaches,
  smaller,
  sum,
  times,
  zero,
} from "./fraction.ts";
import type { Oracle } from "./oracle.ts";

type Rule = Extract<Grid["rule"], { kind: "points" }>;

/** Base, plus what the sections bring, plus capped bonus, less capped deductions; never below 0. */
export function byPoints(grid: Grid, rule: Rule, all: readonly Answered[]): Oracle {
  const best = all.map(assume("best"));
  const base = (of: readonly Answered[]) =>
    plus(decimal(rule.base ?? 0), sum(of.filter(({ role }) => role === "base").map(worth)));
  const extra = (of: readonly Answered[], role: "bonus" | "deduction") =>
    sum(
      grid.sections
        .filter(({ counts }) => counts === role)
        .map(({ id, cap }) => {
          const brought = sum(of.filter(({ section }) => section === id).map(worth));
          return cap === undefined ? brought : smaller(brought, decimal(cap));
        }),
    );
  const total = (of: readonly Answered[], bonus: boolean) =>
    larger(zero, minus(plus(base(of), bonus ? extra(of, "bonus") : zero), extra(of, "deduction")));
  const max = plus(
    decimal(rule.base ?? 0),
    sum(all.filter(({ role }) => role === "base").map(({ item }) => most(item))),
  );
  const reach = (points: Fraction) =>
    Math.max(
      0,
      ...rule.bands
        .filter((band) => reaches(points, decimal(band.atLeast)))
        .map(({ star }) => star),
    );
  const counts = rule.bonusCounts !== false;
  const complete = !all.some(unsettled);
  const star = reach(total(all, counts));
  const band = rule.bands.find((one) => one.star > star);
  const needed = minus(decimal(band?.atLeast ?? 0), total(all, counts));
  const plain = grid.sections.every((section) => section.counts === undefined);
  return {
    complete,
    star: complete ? star : null,
    atMost: reach(total(best, counts)),
    stars: [],
    total: {
      earned: number(total(all, true)),
      max: number(max),
      ...(plain
        ? {}
        : { bonus: number(extra(all, "bonus")), deducted: number(extra(all, "deduction")) }),
    },
    totalAtMost: number(total(best, true)),
    attained: {
      value: Math.round(number(total(all, true)) * 100),
      of: Math.max(1, Math.round(number(max) * 100)),
    },
    items: all.map((one) => pointsResult(one, starsOf(grid))),
    ...(complete && star > reach(total(all, false)) ? { onlyThroughBonus: true } : {}),
    ...(band
      ? {
          next: {
            star: band.star,
            shortBy: number(needed),
            missing: all
              .filter(({ role }) => role !== "bonus" || counts)
              .map((one) => ({ id: one.item.id, room: room(grid, all, one) }))
              .filter(({ room }) => room.n > 0n)
              .map(({ id, room }) => ({ id, shortBy: number(smaller(room, needed)) })),
          },
        }
      : {}),
  };
}

const most = (item: Answered["item"]) => ("max" in item ? decimal(item.max) : zero);

/** The points of an answer; of what is assumed, the best for the branch: all of it, or nothing taken off. */
function worth({ item, role, answer }: Answered): Fraction {
  if (answer === "best") return role === "deduction" ? zero : most(item);
  if (typeof answer !== "object") return zero;
  return item.kind === "occurrences"
    ? smaller(times(answer, decimal(item.each)), decimal(item.max))
    : answer;
}

function room(grid: Grid, all: readonly Answered[], one: Answered): Fraction {
  if (one.role === "deduction") return worth(one);
  const left = minus(most(one.item), worth(one));
  const cap = grid.sections.find(({ id }) => id === one.section)?.cap;
  if (one.role === "base" || cap === undefined) return left;
  const brought = sum(all.filter(({ section }) => section === one.section).map(worth));
  return smaller(left, minus(decimal(cap), smaller(brought, decimal(cap))));
}

function pointsResult(one: Answered, stars: readonly number[]): ItemResult {
  const { id } = one.item;
  const asksNothing = one.role === "bonus";
  if (one.answer === "na") return { id, state: "na", metAt: stars };
  if (one.answer === "open" || one.answer === "invalid")
    return { id, state: one.answer, metAt: asksNothing ? stars : [] };
  const lost = one.role === "deduction" ? worth(one) : minus(most(one.item), worth(one));
  if (asksNothing || lost.n === 0n) return { id, state: "met", metAt: stars };
  return { id, state: "unmet", metAt: [], shortBy: number(lost) };
}
