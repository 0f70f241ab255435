import type { Locale, Ranking } from "../../../shared/index.ts";
import { type Cell, type TableColumn, type TableSpec, tableId, text } from "./tableSpec.ts";
import { headings, rankingTexts } from "./texts.ts";

/** The highest star that has a column of its own; no shipped grid has a higher one. */
const highest = 5;
const levels = Array.from({ length: highest + 1 }, (_, star) => star);

const glyphs = (star: number) => "★".repeat(star);
const count = (id: string, heading: TableColumn["heading"], width = 62): TableColumn => ({
  id,
  heading,
  format: "0",
  width,
});

const columns: readonly TableColumn[] = [
  { id: "ORDER", heading: headings.number, format: "0", width: 56 },
  { id: "UNIT", heading: headings.unit, format: text, width: 160, lasting: true },
  ...levels.map((star) =>
    count(
      `STAR_${star}`,
      star === 0 ? headings.noStar : { "zh-CN": glyphs(star), en: glyphs(star) },
    ),
  ),
  count("SUBMITTED", headings.submitted, 80),
  count("MISSING", headings.missing),
  { id: "KEY", heading: headings.unitKey, format: text, width: 60, lasting: true, hidden: true },
];

/** Ends of the names of the columns that the chart shows: units, and one series for each star. */
export const chartColumns = { first: "UNIT", last: `STAR_${highest}` } as const;

/** How many branches of each unit hold how many stars, and how many have not handed in. */
export function countsTable(ranking: Ranking, locale: Locale): TableSpec {
  const { district } = ranking;
  const texts = rankingTexts[locale];
  return {
    id: tableId("COUNTS", district),
    locale,
    sheet: texts.sheets.counts(district.cycle),
    title: texts.titles.counts(district.name, district.cycle),
    hint: texts.hint,
    // below the chart
    top: 18,
    isFrozen: false,
    columns,
    rows: countUnits(ranking).map(({ unit, stars, missing }, at) => ({
      key: unit,
      cells: [at + 1, unit, ...stars, sum(stars), missing, unit] satisfies Cell[],
    })),
    gone: texts.gone.counts,
  };
}

interface UnitCount {
  readonly unit: string;
  readonly stars: number[];
  missing: number;
}

function countUnits({ rows, missing }: Ranking): UnitCount[] {
  const units = new Map<string, UnitCount>();
  const of = (unit: string): UnitCount => {
    const known = units.get(unit) ?? { unit, stars: levels.map(() => 0), missing: 0 };
    units.set(unit, known);
    return known;
  };
  for (const { unit, star } of rows) {
    const { stars } = of(unit);
    const level = Math.min(star, highest);
    stars[level] = (stars[level] ?? 0) + 1;
  }
  for (const { unit } of missing) of(unit).missing += 1;
  return [...units.values()].sort((a, b) => a.unit.localeCompare(b.unit, "zh-CN"));
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
