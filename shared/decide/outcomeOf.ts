import { type Issue, issue } from "../base/issue.ts";
import type { Case } from "./case.ts";
import type { Outcome } from "./decision.ts";
import type { Placing } from "./fillLevels.ts";
import type { Finding } from "./finding.ts";

/** What a branch gets, with all reasons in the order of the rules; last, what was found after the notice began. */
export function outcomeOf(one: Case, placing: Placing): Outcome {
  const { entrant, findings } = one;
  const before = one.barred ? barred : entrant.flawed ? undecided : resultOf(placing);
  const after = findings.filter(({ late }) => late).reduce(lateResult, before);
  const { rank, tied = false } = placing;
  return {
    id: entrant.id,
    applied: entrant.applied,
    ...after,
    ...(rank === undefined ? {} : { rank, tied }),
    reasons: [
      ...entrant.issues,
      ...findings.map(({ reason }) => reason),
      ...placing.reasons,
      ...closing(one, before, after),
    ],
  };
}

type Result = Pick<Outcome, "result" | "star">;

const barred: Result = { result: "barred", star: 0 };
const undecided: Result = { result: "undecided", star: null };
const notAwarded: Result = { result: "notAwarded", star: 0 };

const resultOf = ({ star }: Placing): Result => {
  if (star === null) return undecided;
  return star === 0 ? notAwarded : { result: "awarded", star };
};

/** What is found once the notice has begun takes a star away, or puts it in question, and gives none. */
function lateResult(now: Result, { effect, star: cap = 0 }: Finding): Result {
  if (effect === "bar") return barred;
  if (effect === "note" || (now.star !== null && now.star <= cap)) return now;
  return effect === "cap" && now.star !== null ? notAwarded : undecided;
}

function closing({ entrant, path }: Case, before: Result, { star }: Result): Issue[] {
  const applied = entrant.applied ?? 0;
  if (before.star !== null && before.star > 0 && star === 0)
    return [issue("decision.placeEmpty", undefined, { star: before.star })];
  const stoodFor = path.some((seat) => seat.star === star && !seat.held);
  return stoodFor && star !== null && star < applied
    ? [issue("decision.fellBack", undefined, { applied, star })]
    : [];
}
