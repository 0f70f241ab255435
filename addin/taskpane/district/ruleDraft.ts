import type { DecisionInput, DecisionRules, QuotaRule, RuleChange } from "../../../shared/index.ts";
import { quotasOf, rulesOf } from "./decided.ts";

type Rule = Readonly<Record<string, unknown>>;

/** The rules as a form holds them: what is typed is only read when it is tried. */
export interface RuleDraft {
  readonly quotas: Readonly<Record<string, Rule>>;
  readonly rules: DecisionRules;
}

export const draftOf = (input: DecisionInput): RuleDraft => ({
  quotas: quotasOf(input) as RuleDraft["quotas"],
  rules: rulesOf(input),
});

/** The draft with one member of a star's rule as it was typed or chosen. */
export const withQuota = (
  draft: RuleDraft,
  star: string,
  member: string,
  value: unknown,
): RuleDraft => ({
  ...draft,
  quotas: { ...draft.quotas, [star]: { ...draft.quotas[star], [member]: value } },
});

/** The draft with another rule for a star; none: its places have no limit. */
export function withRule(draft: RuleDraft, star: string, rule: Rule | undefined): RuleDraft {
  const { [star]: _before, ...others } = draft.quotas;
  return { ...draft, quotas: rule === undefined ? others : { ...others, [star]: rule } };
}

export const placesKinds = ["none", "growing", "fixed", "share"] as const;
export type PlacesKind = (typeof placesKinds)[number];

/** A rule of a kind to begin with; the numbers of the growing one are scheme A's. */
export function ofKind(kind: PlacesKind, baseYear: number): Rule | undefined {
  if (kind === "none") return undefined;
  if (kind === "fixed") return { kind, places: 10 };
  if (kind === "share")
    return { kind, of: "applicants", percent: 30, rounding: "floor", minIfAny: 1 };
  return {
    ...{
      base: 10,
      baseYear,
      growth: 10,
      growthMode: "compound",
      rounding: "floor",
      chained: false,
    },
    ...{ shareIfBelow: 80, shareRounding: "floor", minIfAny: 1 },
  };
}

export const withRules = (draft: RuleDraft, rules: DecisionRules): RuleDraft => ({
  ...draft,
  rules: { ...draft.rules, ...rules },
});

/** What was typed into a field for a number: a number where it is one, else the text for the refusal to quote. */
export const typedNumber = (text: string): unknown =>
  /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text;

/** The draft as rules to be tried; whether they are any is for `whatIf` to say. */
export const changeOf = ({ quotas, rules }: RuleDraft): RuleChange => ({
  rules,
  quotas: quotas as Readonly<Record<string, QuotaRule>>,
});
