import { issue } from "../base/issue.ts";
import type { Outcome, Proposal } from "./decision.ts";
import type { Entrant } from "./entrant.ts";
import { isConfirmed, type Policy } from "./policy.ts";
import { starWords } from "./starWords.ts";

/**
 * What is proposed after so many years at the same star, this one included (scheme E, 奖惩: talk, warning,
 * accountability). Only a year that is known to have had exactly this star counts, and only ratings do:
 * who is barred was not rated, and while this year is open nothing is proposed.
 */
export function proposeByHistory(policy: Policy, entrant: Entrant, outcome: Outcome): Proposal[] {
  const { id, history = [] } = entrant;
  const { history: rules } = policy.rules;
  if (!rules || outcome.result === "barred" || outcome.star === null) return [];
  const stars = new Map(history.map(({ year, star }) => [year, star]));
  stars.set(policy.year, outcome.star);
  return rules.flatMap(({ star, years, proposal: kind }) => {
    const all = Array.from({ length: years }, (_, back) => stars.get(policy.year - back));
    if (!all.every((one) => one === star)) return [];
    const confirmed = isConfirmed(policy, "branch", id, kind);
    const data = { years, ...spanOf(years), ...starWords(star) };
    const reason = issue(codes[kind], undefined, data);
    return [{ of: "branch", about: id, kind, confirmed, reasons: [reason] }];
  });
}

const spanOf = (years: number) =>
  years === 1
    ? { zhSpan: "本年度", enSpan: "This year" }
    : {
        zhSpan: `连续 ${years} 年（含本年度）`,
        enSpan: `${years} years running, this one included,`,
      };

const codes = {
  talk: "decision.talk",
  warning: "decision.warning",
  accountability: "decision.accountability",
} as const;
