import { type Grid, hundredths, isAsking, itemsOf, roleOf, starsOf } from "../grid/grid.ts";
import { pendingIn, pointsOf } from "./count.ts";
import type { ExplainTexts } from "./explainTexts.ts";
import { levelTable } from "./levelTable.ts";
import { chapter } from "./markdown.ts";
import { sectionTable } from "./sectionTable.ts";
import type { Voice } from "./voice.ts";

/** How a star is reached: in words, star by star, and section by section. */
export function explainRule(grid: Grid, voice: Voice): readonly string[] {
  const { texts } = voice;
  const mayNotApply = itemsOf(grid).some((item) => isAsking(item) && item.naAllowed);
  const words = [
    ...wordsOf(grid, texts),
    texts.unanswered,
    ...(mayNotApply ? [texts.notApplicable] : []),
  ];
  return chapter(
    texts.chapters.rule,
    texts.sentences(words),
    ...levelTable(grid, voice),
    sectionTable(grid, voice),
  );
}

function wordsOf(grid: Grid, texts: ExplainTexts): readonly string[] {
  const { rule } = grid;
  if (rule.kind === "points") return pointsWords(grid, rule, texts);
  if (rule.kind === "tiers") return [tiersWords(rule.stars.map(texts.star), texts)];
  const takes = itemsOf(grid).some(({ kind }) => kind === "prerequisite");
  return [texts.named(starsOf(grid).length), ...(takes ? [texts.prerequisites] : [])];
}

const tiersWords = (stars: readonly string[], texts: ExplainTexts) =>
  stars.length > 1 ? texts.tiers(texts.list(stars)) : texts.tier(texts.list(stars));

type PointsRule = Extract<Grid["rule"], { kind: "points" }>;

function pointsWords(
  { sections }: Grid,
  { base = 0, bonusCounts = true }: PointsRule,
  texts: ExplainTexts,
): readonly string[] {
  const own = sections.flatMap((section) => (roleOf(section) === "base" ? section.items : []));
  const max = (hundredths(base) + hundredths(pointsOf(own))) / 100;
  const has = (role: string) => sections.some((section) => roleOf(section) === role);
  return [
    ...(base > 0 ? [texts.pointsBase(base)] : []),
    maximum(max, pendingIn(own).length, texts),
    texts.pointsRule,
    ...(has("bonus") ? [bonusCounts ? texts.bonusCounts : texts.bonusApart] : []),
    ...(has("deduction") ? [texts.deductions] : []),
  ];
}

function maximum(points: number, pending: number, texts: ExplainTexts): string {
  if (pending === 0) return texts.pointsMax(points);
  return points > 0 ? texts.pointsSoFar(points, pending) : texts.pointsPending(pending);
}
