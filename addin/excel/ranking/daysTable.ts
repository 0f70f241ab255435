import { type Locale, stages } from "../../../shared/index.ts";
import type { PulledRanking } from "./pulledRanking.ts";
import { type TableColumn, type TableSpec, tableId, text } from "./tableSpec.ts";
import { headings, rankingTexts } from "./texts.ts";

const columns: readonly TableColumn[] = [
  { id: "ORDER", heading: headings.number, format: "0", width: 56 },
  { id: "DAY", heading: headings.day, format: text, width: 100, lasting: true },
  { id: "SELF", heading: headings.self, format: "0", width: 80 },
  { id: "FIRST", heading: headings.first, format: "0", width: 80 },
  { id: "RECHECK", heading: headings.recheck, format: "0", width: 80 },
  { id: "OF", heading: headings.of, format: "0", width: 80 },
  { id: "KEY", heading: headings.key, format: text, width: 60, lasting: true, hidden: true },
];

/** How many branches were done with each stage by the end of each day, and how many take part. */
export function daysTable({ district, timeline }: PulledRanking, locale: Locale): TableSpec {
  const texts = rankingTexts[locale];
  const { days = [], of = 0 } = timeline ?? {};
  return {
    id: tableId("DAYS", district),
    locale,
    sheet: texts.sheets.days(district.cycle),
    title: texts.titles.days(district.name, district.cycle),
    hint: texts.hint,
    // below the chart
    top: 18,
    isFrozen: false,
    columns,
    rows: days.map(({ day, ...counts }, at) => ({
      key: day,
      cells: [at + 1, day, ...stages.map((stage) => counts[stage]), of, day],
    })),
    gone: texts.gone.days,
    chart: {
      ...{ name: "XJ_DAYS", type: "Line" },
      ...{ first: "DAY", last: "OF", title: texts.charts.days },
    },
  };
}
