import { type IssueCode, type IssueData, issue } from "../base/issue.ts";
import { type Grid, starsOf } from "../grid/grid.ts";
import type { GridChange } from "./gridChanges.ts";
import { sameRules, wordStep } from "./leaves.ts";
import { shownStar, spoken } from "./spoken.ts";

/** What differs in a grid apart from its sections and items. */
export const gridRuleChanges = (before: Grid, after: Grid): GridChange[] => [
  ...ruleChanges(before, after),
  ...(sameRules(before.sums, after.sums) ? [] : [major("impact.sums")]),
  ...decisionChanges(before, after),
  ...textChanges(before, after),
];

const major = (code: IssueCode, data: IssueData = {}): GridChange => ({
  step: "major",
  reason: issue(code, undefined, data),
});

function ruleChanges(before: Grid, after: Grid): GridChange[] {
  const [had, has] = [before.rule, after.rule];
  if (had.kind !== has.kind) return [major("impact.rule", { before: had.kind, after: has.kind })];
  if (has.kind === "named") return [];
  const stars = [
    ...starChanges(after, "impact.starAdded", starsOf(after), starsOf(before)),
    ...starChanges(before, "impact.starRemoved", starsOf(before), starsOf(after)),
  ];
  if (had.kind !== "points" || has.kind !== "points") return stars;
  const [from, to] = [had.base ?? 0, has.base ?? 0];
  return [
    ...stars,
    ...lineChanges(after, had.bands, has.bands),
    ...(from === to ? [] : [major("impact.base", { before: from, after: to })]),
    ...((had.bonusCounts ?? true) === (has.bonusCounts ?? true)
      ? []
      : [major("impact.bonusCounts")]),
  ];
}

const starChanges = (
  grid: Grid,
  code: "impact.starAdded" | "impact.starRemoved",
  these: readonly number[],
  those: readonly number[],
) =>
  these
    .filter((star) => !those.includes(star))
    .map(
      (star): GridChange => ({
        step: "major",
        reason: spoken(code, undefined, (locale) => ({ star: shownStar(grid, star, locale) })),
      }),
    );

type Bands = Extract<Grid["rule"], { kind: "points" }>["bands"];

function lineChanges(grid: Grid, before: Bands, after: Bands): GridChange[] {
  return after.flatMap(({ star, atLeast }) => {
    const had = before.find((band) => band.star === star);
    if (!had || had.atLeast === atLeast) return [];
    const code = had.atLeast < atLeast ? "impact.lineRaised" : "impact.lineLowered";
    const reason = spoken(code, undefined, (locale) => ({
      star: shownStar(grid, star, locale),
      ...{ before: had.atLeast, after: atLeast },
    }));
    return [{ step: "major", reason }];
  });
}

/** Places, vetoes and what follows from stars: the same evaluation may lead to another decision. */
function decisionChanges(before: Grid, after: Grid): GridChange[] {
  const [had, has] = [rulesOf(before), rulesOf(after)];
  if (!sameRules(had, has)) return [major("impact.decisions")];
  const step = wordStep(had, has);
  return step === "none" ? [] : [{ step, reason: issue("impact.decisionText", undefined) }];
}

const rulesOf = ({ quotas, vetoes, decisions }: Grid) => ({ quotas, vetoes, decisions });

function textChanges(before: Grid, after: Grid): GridChange[] {
  const step = wordStep(textsOf(before), textsOf(after));
  return step === "none" ? [] : [{ step, reason: issue("impact.gridText", undefined) }];
}

const textsOf = (grid: Grid) => {
  const { title, short, subject, audience, source, levelNames, noticeDays, calendar, notes } = grid;
  return { title, short, subject, audience, source, levelNames, noticeDays, calendar, notes };
};
