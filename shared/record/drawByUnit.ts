import { failure, type Result, success } from "../base/result.ts";
import { checkList } from "./checkDraw.ts";
import { type Draw, draw } from "./draw.ts";
import { type SampleRule, sampleSize } from "./sampleSize.ts";

/** Who is drawn from; those without a unit are drawn from together. */
export interface Drawable {
  readonly id: string;
  readonly unit?: string;
}

export interface UnitDrawInput {
  readonly seed: string;
  readonly applicants: readonly Drawable[];
  /** how many of each unit's applicants */
  readonly rule: SampleRule;
}

/**
 * One draw for each unit, by unit id, those without a unit last: the sampled inspection of one star's
 * applicants. All have one seed: a tag depends on the branch alone, so units are as independent of each
 * other as under seeds of their own, and what one unit hands in changes no other's draw. Hence a branch
 * in two units is refused ("draw.idTwice"); the other codes are those of `draw` and `sampleSize`.
 */
export function drawByUnit({ seed, applicants, rule }: UnitDrawInput): Result<Draw[]> {
  const issues = checkList(applicants.map(({ id }) => id));
  if (issues.length > 0) return failure(...issues);
  const draws: Draw[] = [];
  for (const [unit, list] of byUnit(applicants)) {
    const take = sampleSize(rule, list.length);
    if (!take.ok) return take;
    const held = draw({ seed, list, take: take.value, unit });
    if (!held.ok) return held;
    draws.push(held.value);
  }
  return success(draws);
}

type Unit = Drawable["unit"];

function byUnit(applicants: readonly Drawable[]): readonly (readonly [Unit, string[]])[] {
  const units = new Map<Unit, string[]>();
  for (const { id, unit } of applicants) {
    const list = units.get(unit);
    if (list) list.push(id);
    else units.set(unit, [id]);
  }
  // `sort` puts undefined last
  return [...units.keys()].sort().map((unit) => [unit, units.get(unit) ?? []]);
}
