import type { Locale } from "../base/text.ts";
import { type AskingItem, type Grid, type Item, isAsking, type SectionRole } from "../grid/grid.ts";
import type { CellRole, ColumnKey, LayoutCell, LayoutColumn } from "./layout.ts";
import { askedStars, type ItemLine } from "./lines.ts";
import { type SheetTexts, sheetTexts } from "./sheetTexts.ts";

/** The cells of an item's row that are not formulas. */
export function itemCells(
  grid: Grid,
  locale: Locale,
  columns: readonly LayoutColumn[],
  { item, row, role }: ItemLine,
): LayoutCell[] {
  const texts = sheetTexts[locale];
  const values: Partial<Record<ColumnKey, string | number>> = {
    // "01" and twenty digits are no numbers: they would not come back as they went in
    number: /^(0|[1-9]\d{0,8})$/.test(item.id) ? Number(item.id) : item.id,
    criterion: criterion(item, locale, texts),
    evidence: item.evidence?.[locale] ?? "",
    points: pointsText(item, role, texts),
    ...{ entry: "", stage: "", said: "", remark: "" },
  };
  return columns.flatMap(({ key, star }, column): LayoutCell[] => {
    const value = key === "requirement" ? requirement(grid, item, star ?? 0, locale) : values[key];
    if (value === undefined) return [];
    return [
      { row, column, span: 1, role: key === "points" ? "requirement" : (key as CellRole), value },
    ];
  });
}

/** The standard's own words; what we say of them stands apart. */
const criterion = ({ text, note }: Item, locale: Locale, texts: SheetTexts) =>
  note ? `${text[locale]}\n${texts.note(note[locale])}` : text[locale];

function pointsText(item: Item, role: SectionRole, texts: SheetTexts): string | number {
  if (item.kind === "occurrences")
    return role === "deduction"
      ? texts.eachOff(item.each, item.max)
      : texts.each(item.each, item.max);
  if (item.kind === "points") return role === "deduction" ? texts.off(item.max) : item.max;
  return texts.pending;
}

/** What a star asks, in the standard's own words where it has some, else ● and —. */
function requirement(grid: Grid, item: Item, star: number, locale: Locale): string {
  const texts = sheetTexts[locale];
  if (item.kind === "prerequisite") return takenStars(grid, item.of, locale);
  if (!isAsking(item)) return texts.pending;
  const wording = item.wording?.[String(star)];
  if (wording) return wording[locale];
  const asked = item.requires[String(star)];
  if (asked === undefined) return "—";
  return askedStars(grid).length === 1 ? figure(item, asked, texts) : "●";
}

/** Where there is one column only, no standard fixes what stands in it: the figure is more of a help. */
function figure({ kind }: AskingItem, asked: number | true, texts: SheetTexts): string {
  if (kind === "percent") return texts.atLeast(`${asked}%`);
  return kind === "count" && Number(asked) > 1 ? texts.atLeast(String(asked)) : "●";
}

function takenStars({ sections }: Grid, of: readonly string[], locale: Locale): string {
  const titles = sections.filter(({ id }) => of.includes(id)).map(({ title }) => title[locale]);
  return titles.join(locale === "en" ? ", " : "、") || sheetTexts[locale].heldBefore;
}
