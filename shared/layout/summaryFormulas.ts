import { type Grid, isPending, starsOf } from "../grid/grid.ts";
import type { CellFormula } from "./cellFormula.ts";
import { pointsFrom, reached, starFrom, sumOf, totalFrom } from "./conclusions.ts";
import { choose, quote } from "./formulaParts.ts";
import { asideColumn, type ColumnKey, columnOf, type Layout, visibleColumns } from "./layout.ts";
import { absolute, askedStars, rangeOf, type SectionLine } from "./lines.ts";
import { askedAtTop, mostPoints } from "./sectionFormulas.ts";
import { sheetTexts } from "./sheetTexts.ts";
import { shortLabel, starLabel } from "./starLabel.ts";

/** Where the summary keeps its figures, for whoever reads them back: hidden cells of the summary row. */
export const summaryColumns = {
  answered: "text",
  total: "amount",
  complete: "reading",
  star: "level",
  atMost: "best",
} as const satisfies Record<string, ColumnKey>;

/** The formulas of the summary row: star, total and progress, in figures and in words. */
export const summaryFormulas = (
  grid: Grid,
  layout: Layout,
  sections: readonly SectionLine[],
): CellFormula[] => [...figures(grid, layout, sections), ...shown(grid, layout, sections)];

function figures(grid: Grid, layout: Layout, sections: readonly SectionLine[]): CellFormula[] {
  const { summary: row, first, last } = layout.rows;
  const readings = rangeOf(layout, first, last, "reading");
  const { answered, complete } = figureRefs(layout);
  const all = `${answered}=${askedMarks(sections)}`;
  const formulas: Readonly<Record<keyof typeof summaryColumns, string>> = {
    answered: `COUNT(${readings})+COUNTIF(${readings},"na")`,
    total: totalFrom(grid, layout, sections),
    complete: `IF(AND(${all},COUNTIF(${readings},"bad")=0),1,0)`,
    star: `IF(${complete}=1,${starFrom(grid, layout, sections, "level")},"open")`,
    atMost: starFrom(grid, layout, sections, "best"),
  };
  const names = Object.keys(summaryColumns) as (keyof typeof summaryColumns)[];
  return names.map((name) => ({
    row,
    column: columnOf(layout, summaryColumns[name]),
    formula: `=${formulas[name]}`,
    span: 1,
    role: "helper",
  }));
}

const figureRefs = (layout: Layout) => {
  const ref = (name: keyof typeof summaryColumns) =>
    absolute(layout, layout.rows.summary, summaryColumns[name]);
  return {
    answered: ref("answered"),
    total: ref("total"),
    complete: ref("complete"),
    star: ref("star"),
    atMost: ref("atMost"),
  };
};

/** Marks that a complete sheet has: a prerequisite takes none, nor does a bonus that nobody has defined. */
const askedMarks = (sections: readonly SectionLine[]): number =>
  sections
    .flatMap(({ lines }) => lines)
    .filter(({ item, role }) =>
      item.kind === "pending" ? role === "base" : item.kind !== "prerequisite",
    ).length;

function shown(grid: Grid, layout: Layout, sections: readonly SectionLine[]): CellFormula[] {
  const { summary: row } = layout.rows;
  const aside = asideColumn(layout);
  const cell = (
    role: CellFormula["role"],
    column: number,
    span: number,
    formula: string,
  ): CellFormula => ({ row, column, span, role, formula: `=${formula}` });
  return [
    cell("star", 0, 2, starWords(grid, layout, sections)),
    cell("total", 2, aside - 2, totalWords(grid, layout, sections)),
    cell("progress", aside, visibleColumns(layout) - aside, progressWords(grid, layout, sections)),
  ];
}

/** The label of the star that a cell holds. */
const labelled = (grid: Grid, { locale }: Layout, ref: string, label: typeof starLabel) =>
  choose(
    ref,
    starsOf(grid).map((star) => [star, quote(label(grid, locale, star))]),
    quote(label(grid, locale, 0)),
  );

function starWords(grid: Grid, layout: Layout, sections: readonly SectionLine[]): string {
  const { filling, onlyThroughBonus } = sheetTexts[layout.locale];
  const { star } = figureRefs(layout);
  const name = labelled(grid, layout, star, starLabel);
  const hasBonus = sections.some(({ role }) => role === "bonus");
  const counts = grid.rule.kind === "points" && (grid.rule.bonusCounts ?? true);
  const without = reached(grid, pointsFrom(grid, layout, sections, "level", false));
  const remark = hasBonus && counts ? `&IF(${without}<${star},${quote(onlyThroughBonus)},"")` : "";
  return `IF(${star}="open",${quote(filling)},${name}${remark})`;
}

function totalWords(grid: Grid, layout: Layout, sections: readonly SectionLine[]): string {
  const texts = sheetTexts[layout.locale];
  const { total } = figureRefs(layout);
  const { rule } = grid;
  if (rule.kind !== "points") {
    const [, ...higher] = askedStars(grid);
    const top = higher.at(-1);
    const what = top === undefined ? texts.itemsMet : texts.itemsMetAt(texts.star(top));
    return `${quote(`${what} `)}&${total}&" / ${askedAtTop(grid, sections)}"`;
  }
  const of = (role: SectionLine["role"]) => sections.filter((line) => line.role === role);
  const max = Math.round(((rule.base ?? 0) + mostPoints(of("base"))) * 100) / 100;
  const part = (name: string, lines: readonly SectionLine[]) =>
    lines.length > 0 ? `&${quote(` · ${name} `)}&ROUND(${sumOf(layout, lines, "level")},2)` : "";
  const bonus = part((rule.bonusCounts ?? true) ? texts.bonus : texts.bonusAside, of("bonus"));
  const deducted = part(texts.deducted, of("deduction"));
  // What is still to be completed has no maximum yet: unknown is not 0.
  const outOf = isPending(grid) ? "" : ` / ${max}`;
  return `${total}&${quote(`${outOf} ${texts.points}`)}${bonus}${deducted}`;
}

function progressWords(grid: Grid, layout: Layout, sections: readonly SectionLine[]): string {
  const texts = sheetTexts[layout.locale];
  const { answered, atMost } = figureRefs(layout);
  const marks = `${quote(`${texts.answered} `)}&${answered}&" / ${askedMarks(sections)} · "`;
  if (grid.rule.kind === "points" && isPending(grid)) return `${marks}&${quote(texts.pending)}`;
  const best = labelled(grid, layout, atMost, shortLabel);
  return `${marks}&${quote(`${texts.atMost} `)}&${best}`;
}
