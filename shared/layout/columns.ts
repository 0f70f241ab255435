import type { Locale } from "../base/text.ts";
import { type Grid, itemsOf } from "../grid/grid.ts";
import { type Stage, stages } from "../wire/vocabulary.ts";
import type { ColumnKey, LayoutColumn } from "./layout.ts";
import { askedStars } from "./lines.ts";
import { sheetTexts } from "./sheetTexts.ts";

/** The columns of a grid's sheet: what there is nothing to say about has none. */
export function columnsOf(grid: Grid, locale: Locale, stage: Stage): LayoutColumn[] {
  const { headings, stage: stageNames, said } = sheetTexts[locale];
  const hasEvidence = itemsOf(grid).some(({ evidence }) => evidence !== undefined);
  return [
    shown("number", headings.number, 6),
    shown("criterion", headings.criterion, 41),
    ...(hasEvidence ? [shown("evidence", headings.evidence, 20)] : []),
    ...(grid.rule.kind === "points"
      ? [pointsColumn(grid, headings.points)]
      : requirements(grid, locale)),
    ...stages.map((one) => ({
      ...(one === stage ? shown("entry", stageNames[one], 11) : shown("stage", stageNames[one], 9)),
      stage: one,
    })),
    // What the stage before said of its marks; there is none before the first.
    ...(stage === "self" ? [] : [shown("said", said(stageNames[stageBefore(stage)]), 18)]),
    shown("remark", stage === "self" ? headings.remark : headings.reason, 20),
    shown("state", headings.state, 14),
    ...(["text", "amount", "reading", "level", "best"] as const).map(helper),
  ];
}

/** The stage whose marks a stage looks at; the first looks at its own. */
export const stageBefore = (stage: Stage): Stage => stages[stages.indexOf(stage) - 1] ?? stage;

const shown = (key: ColumnKey, heading: string, width: number): LayoutColumn => ({
  key,
  heading,
  width,
  hidden: false,
});

const helper = (key: ColumnKey): LayoutColumn => ({ key, heading: key, width: 8, hidden: true });

/** Numbers are short, sentences are not. */
const pointsColumn = (grid: Grid, heading: string) => {
  const isBare = grid.sections.every(
    ({ counts, items }) => counts !== "deduction" && items.every(({ kind }) => kind === "points"),
  );
  return shown("points", heading, isBare ? 7 : 14);
};

/** One column for each star that can be asked for; a single one needs no name of a star. */
function requirements(grid: Grid, locale: Locale): LayoutColumn[] {
  const [star, ...more] = askedStars(grid);
  if (star !== undefined && more.length === 0)
    return [{ ...shown("requirement", sheetTexts[locale].headings.requirement, 16), star }];
  return askedStars(grid).map((one) => ({
    ...shown("requirement", sheetTexts[locale].star(one), 8),
    star: one,
  }));
}
