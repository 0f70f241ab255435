import { byUnit, type Locale, type Share, type UnitSummary } from "../../../shared/index.ts";
import type { PulledRanking } from "./pulledRanking.ts";
import { type Cell, type TableColumn, type TableSpec, tableId, text } from "./tableSpec.ts";
import { headings, rankingTexts } from "./texts.ts";

/** The highest star that has a column of its own; no shipped grid has a higher one. */
export const highest = 5;
/** No star, and each star that has a column. */
export const starLevels = Array.from({ length: highest + 1 }, (_, star) => star);

const glyphs = (star: number) => "★".repeat(star);
const count = (id: string, heading: TableColumn["heading"], width = 62): TableColumn => ({
  id,
  heading,
  format: "0",
  width,
});

/** How many hold each star. */
export const starColumns: readonly TableColumn[] = starLevels.map((star) =>
  count(`STAR_${star}`, star === 0 ? headings.noStar : { "zh-CN": glyphs(star), en: glyphs(star) }),
);

const shareHeading = (star: number): TableColumn["heading"] =>
  star === 0
    ? headings.noStarShare
    : { "zh-CN": `${glyphs(star)} 占比`, en: `${glyphs(star)} share` };

const columns: readonly TableColumn[] = [
  { id: "ORDER", heading: headings.number, format: "0", width: 56 },
  { id: "UNIT", heading: headings.unit, format: text, width: 160, lasting: true },
  ...starColumns,
  count("SUBMITTED", headings.submitted, 80),
  count("MISSING", headings.missing),
  { id: "RANK", heading: headings.unitRank, format: "0", width: 62 },
  { id: "AVERAGE", heading: headings.average, format: "0.00", width: 74 },
  { id: "ATTAINED", heading: headings.averageAttained, format: "0.00%", width: 84 },
  ...starLevels.map(
    (star): TableColumn => ({
      ...{ id: `SHARE_${star}`, heading: shareHeading(star), format: "0.0%", width: 74 },
    }),
  ),
  { id: "KEY", heading: headings.unitKey, format: text, width: 60, lasting: true, hidden: true },
];

/** How many branches of each unit hold how many stars, their average, and how many have not handed in. */
export function countsTable(ranking: PulledRanking, locale: Locale): TableSpec {
  const { district } = ranking;
  const texts = rankingTexts[locale];
  const averages = new Map(byUnit(rowsByName(ranking)).map((unit) => [unit.name, unit]));
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
      cells: [
        ...[at + 1, unit, ...stars, sum(stars), missing],
        ...averagesOf(averages.get(unit)),
        unit,
      ],
    })),
    gone: texts.gone.counts,
    chart: {
      name: "XJ_STARS",
      type: "ColumnStacked",
      first: "UNIT",
      last: `STAR_${highest}`,
      title: texts.charts.stars,
    },
  };
}

interface UnitCount {
  readonly unit: string;
  readonly stars: number[];
  missing: number;
}

/** The missing are known by their unit's name only, so a row of this table is a name. */
const rowsByName = ({ rows }: PulledRanking) => rows.map((row) => ({ ...row, unitId: row.unit }));

/** Rank, averages and shares of a unit, cut to what is shown; nothing for one that handed nothing in. */
function averagesOf(unit: UnitSummary | undefined): Cell[] {
  const shares = new Map(unit?.byStar.map(({ star, share }) => [star, share]));
  return [
    unit?.rank ?? "",
    cut(unit?.averageStar, 100),
    cut(unit?.averageAttained, 10_000),
    ...starLevels.map((star) => (unit ? cut(shares.get(star) ?? none, 1000) : "")),
  ];
}

const none: Share = { value: 0, of: 1 };

const cut = (share: Share | null | undefined, parts: number): Cell =>
  share && share.of > 0 ? Math.floor((share.value * parts) / share.of) / parts : "";

function countUnits({ rows, missing }: PulledRanking): UnitCount[] {
  const units = new Map<string, UnitCount>();
  const of = (unit: string): UnitCount => {
    const known = units.get(unit) ?? { unit, stars: starLevels.map(() => 0), missing: 0 };
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
