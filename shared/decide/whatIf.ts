import { type Issue, issue, quoted } from "../base/issue.ts";
import { failure, type Result, success } from "../base/result.ts";
import type { DecisionRules, QuotaRule } from "../grid/grid.ts";
import { isObject } from "./check.ts";
import { decide } from "./decide.ts";
import type { Decision, DecisionInput, Outcome } from "./decision.ts";
import { wrongMembers } from "./quotaRule.ts";

/** Other rules to be tried: each part replaces the whole of what is in force. */
export interface RuleChange {
  readonly rules?: DecisionRules;
  readonly quotas?: Readonly<Record<string, QuotaRule>>;
}

type Came = Pick<Outcome, "result" | "star">;

/** A branch that another rule would treat otherwise. */
export interface Move {
  readonly id: string;
  readonly from: Came;
  readonly to: Came;
  /** the star becomes certain, higher, or lower or none, or else it is settled otherwise */
  readonly kind: "gains" | "loses" | "opens" | "settles";
}

/** The places of a star before and after; null: no limit, or not known. */
export interface PlacesMoved {
  readonly star: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly awardedFrom: number;
  readonly awardedTo: number;
}

export interface WhatIf {
  readonly decision: Decision;
  /** by id */
  readonly moves: readonly Move[];
  /** every star, rising */
  readonly places: readonly PlacesMoved[];
}

/**
 * What would come of other rules, beside what comes of those in force: who moves, and how many places there
 * would be. Decides once; `before` is what the rules in force came to. Rules that contradict each other, or
 * are none, are refused with what is wrong with them. Pure, never throws.
 */
export function whatIf(
  input: DecisionInput,
  change: RuleChange,
  before: Decision = decide(input),
): Result<WhatIf> {
  const wrong = Object.entries(change.quotas ?? {}).flatMap(quotaIssues);
  if (wrong.length > 0) return failure(...wrong);
  const decision = decide({ ...input, ...change });
  const [first, ...others] = blocking(decision);
  if (first) return failure(first, ...others);
  return success({
    decision,
    moves: movesOf(before, decision),
    places: placesOf(before, decision),
  });
}

/** Why places are not known. */
const unreckoned: ReadonlySet<string> = new Set(["quota.rule", "quota.year", "quota.branches"]);

/** Rules that cannot be read decide nothing: then there is no star. */
const blocking = ({ levels, issues }: Decision): readonly Issue[] =>
  levels.length === 0
    ? issues
    : levels.flatMap(({ reasons }) => reasons.filter(({ code }) => unreckoned.has(code)));

const quotaIssues = ([star, rule]: [string, unknown]): Issue[] => {
  const given = isObject(rule) ? rule : {};
  return wrongMembers(given).map((name) =>
    issue("decision.shape", undefined, {
      at: `quotas.${star}.${name}`,
      found: quoted(given[name]),
    }),
  );
};

function movesOf(before: Decision, after: Decision): Move[] {
  const then = new Map(before.outcomes.map((outcome) => [outcome.id, outcome]));
  return after.outcomes.flatMap(({ id, result, star }) => {
    const was = then.get(id);
    if (was === undefined || (was.result === result && was.star === star)) return [];
    const [from, to] = [cameOf(was), { result, star }];
    return [{ id, from, to, kind: kindOf(from, to) }];
  });
}

const cameOf = ({ result, star }: Outcome): Came => ({ result, star });

function kindOf({ star: from }: Came, { star: to }: Came): Move["kind"] {
  if (to === null) return "opens";
  if (to > (from ?? 0)) return "gains";
  return to < (from ?? 0) ? "loses" : "settles";
}

const placesOf = (before: Decision, after: Decision): PlacesMoved[] =>
  after.levels.map(({ star, places, awarded }) => {
    const was = before.levels.find((level) => level.star === star);
    return {
      star,
      from: was?.places ?? null,
      to: places,
      awardedFrom: was?.awarded ?? 0,
      awardedTo: awarded,
    };
  });
