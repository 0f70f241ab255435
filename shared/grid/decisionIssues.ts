import { type Issue, issue } from "../base/issue.ts";
import { type Grid, starsOf } from "./grid.ts";
import { noStar, repeated } from "./gridIssues.ts";

/** What is wrong with the rules on what follows from evaluations: places, vetoes, limits, groups, history. */
export const decisionIssues = (grid: Grid): Issue[] => [
  ...quotaIssues(grid),
  ...ratioIssues(grid),
  ...vetoIssues(grid),
  ...ruleIssues(grid),
];

const strangers = (grid: Grid, stars: readonly (string | number)[]) =>
  stars.filter((star) => !starsOf(grid).includes(Number(star)));

const quotaIssues = (grid: Grid): Issue[] =>
  strangers(grid, Object.keys(grid.quotas ?? {})).map((found) =>
    issue("grid.quota", undefined, { found: String(found), limit: starsOf(grid).join(", ") }),
  );

/** Shares of all branches for several levels cannot come to more than all. */
function ratioIssues(grid: Grid): Issue[] {
  const rules = Object.values(grid.quotas ?? {});
  const percent = rules.reduce(
    (sum, rule) =>
      sum + (rule.kind === "share" && rule.of === "all" ? Math.round(rule.percent * 100) : 0),
    0,
  );
  return percent > 10_000
    ? [issue("grid.ratio", undefined, { found: String(percent / 100), limit: 100 })]
    : [];
}

function vetoIssues(grid: Grid): Issue[] {
  const vetoes = grid.vetoes ?? [];
  const twice = [
    ...repeated(vetoes.map(({ id }) => id)),
    ...vetoes.flatMap(({ facts = [] }) => repeated(facts.map(({ id }) => id))),
  ];
  const caps = vetoes.flatMap(({ effect }) => (effect.kind === "cap" ? [effect.star] : []));
  return [
    ...twice.map((found) => issue("grid.vetoTwice", undefined, { found })),
    ...strangers(grid, caps).map((star) => noStar("vetoes", star, grid)),
  ];
}

function ruleIssues(grid: Grid): Issue[] {
  const { limits = {}, inspection, units, history = [] } = grid.decisions ?? {};
  const share = units?.share;
  const rated = history.map(({ star }) => star).filter((star) => star > 0);
  return [
    ...Object.entries(limits)
      .filter(([, { atMost, usual = 0 }]) => usual > atMost)
      .map(([found, { atMost }]) => issue("decision.usual", undefined, { found, limit: atMost })),
    ...strangers(grid, rated).map((star) => noStar("decisions.history", star, grid)),
    ...strangers(grid, Object.keys(limits)).map((star) => noStar("decisions.limits", star, grid)),
    ...strangers(grid, inspection ? [inspection.star] : []).map((star) =>
      noStar("decisions.inspection", star, grid),
    ),
    ...(share && share.value > share.of
      ? [issue("grid.ratio", undefined, { found: `${share.value}/${share.of}`, limit: 1 })]
      : []),
  ];
}
