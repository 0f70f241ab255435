import type { OutcomeChange } from "../wire/decisions.ts";
import { compareTexts } from "./compareTexts.ts";
import type { Decision, Outcome } from "./decision.ts";

type Outcomes = Pick<Decision, "outcomes">;

/** Whose outcome is another in one decision than in the one before, by id; who is in one only has one of the two. */
export function outcomeChanges(before: Outcomes, after: Outcomes): OutcomeChange[] {
  const [from, to] = [byId(before), byId(after)];
  const ids = [...new Set([...from.keys(), ...to.keys()])].sort(compareTexts);
  return ids.flatMap((branch) => {
    const [one, other] = [from.get(branch), to.get(branch)];
    if (one?.result === other?.result && one?.star === other?.star) return [];
    return [
      { branch, ...(one ? { from: shortOf(one) } : {}), ...(other ? { to: shortOf(other) } : {}) },
    ];
  });
}

const byId = ({ outcomes }: Outcomes) => new Map(outcomes.map((one) => [one.id, one]));

const shortOf = ({ result, star }: Outcome) => ({ result, star });
