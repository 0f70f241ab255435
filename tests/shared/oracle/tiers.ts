import { type Grid, starsOf } from "../../../shared/index.ts";
import { type Answered, assume, unsettled } from "./answer.ts";
import { askedResult, fulfilled, isAsked, missingAt } from "./asking.ts";
import type { Oracle } from "./oracle.ts";

/** A star is reached when everything that it asks is fulfilled; the highest one counts. */
export function byTiers(grid: Grid, all: readonly Answered[]): Oracle {
  const stars = starsOf(grid);
  const reach = (as: "best" | "worst") =>
    Math.max(
      0,
      ...stars.filter((star) => all.map(assume(as)).every((one) => fulfilled(one, star))),
    );
  const complete = !all.some(unsettled);
  const secured = reach("worst");
  const next = stars.find((star) => star > secured);
  const top = Math.max(...stars);
  const asked = all.filter((one) => isAsked(one, top));
  return {
    complete,
    star: complete ? secured : null,
    atMost: reach("best"),
    stars: [],
    attained: {
      value: asked.filter((one) => fulfilled(one, top)).length,
      of: Math.max(1, asked.length),
    },
    items: all.map((one) => askedResult(one, stars)),
    ...(next === undefined ? {} : { next: { star: next, missing: missingAt(all, next) } }),
  };
}
