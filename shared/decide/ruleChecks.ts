import { orders, penalties, placesFor, recheckEffects } from "../grid/decisionWords.ts";
import type { DecisionRules, Veto } from "../grid/grid.ts";
import {
  type Check,
  either,
  having,
  isBoolean,
  isName,
  isPercentage,
  listOf,
  members,
  oneOf,
  optional,
  recordOf,
  within,
} from "./check.ts";

export const isStar = within(1, 9);
const isCount = within(1, 100_000);
const isText = having({ "zh-CN": isName, en: isName });

const isStarKey: Check = (key) => /^[1-9]$/.test(String(key));
export const perStar = (check: Check): Check => recordOf(isStarKey, check);

const vetoes = listOf(
  having({
    id: isName,
    text: isText,
    effect: either(
      having({ kind: oneOf(["bar", "cancel"]) }),
      having({ kind: oneOf(["cap"]), star: isStar }),
    ),
    facts: optional(listOf(having({ id: isName, text: isText, atLeast: isCount }), 100)),
  }),
  100,
);
export const areVetoes = (value: unknown): value is readonly Veto[] => vetoes(value);

/** The rules as the format of a grid has them; each may be left out. */
export const ruleChecks: Readonly<Record<keyof DecisionRules, Check>> = {
  limits: perStar(members({ atMost: isCount, usual: optional(isCount) })),
  order: listOf(oneOf(orders), orders.length),
  placesFor: oneOf(placesFor),
  fallBack: isBoolean,
  inspection: members({ star: isStar, failures: within(1, 100) }),
  lowest: members({
    percent: isPercentage,
    rounding: oneOf(["floor", "ceil"]),
    groupsFrom: within(1, 1000),
  }),
  units: members({
    star: isStar,
    inclusive: isBoolean,
    share: members({ value: isCount, of: isCount }),
  }),
  history: listOf(
    members({ star: within(0, 9), years: within(1, 10), proposal: oneOf(penalties) }),
    100,
  ),
  recheck: members({ rectifyFirst: isBoolean, failed: oneOf(recheckEffects) }),
  direct: isBoolean,
};
