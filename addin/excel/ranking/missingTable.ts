import type { Locale } from "../../../shared/index.ts";
import type { PulledRanking } from "./pulledRanking.ts";
import { type TableColumn, type TableSpec, tableId, text } from "./tableSpec.ts";
import { headings, rankingTexts } from "./texts.ts";

const columns: readonly TableColumn[] = [
  { id: "ORDER", heading: headings.number, format: "0", width: 56 },
  { id: "UNIT", heading: headings.unit, format: text, width: 140, lasting: true },
  { id: "BRANCH", heading: headings.branch, format: text, width: 220, lasting: true },
  { id: "KEY", heading: headings.branchId, format: text, width: 60, lasting: true, hidden: true },
];

/** The branches that have not handed in yet, unit by unit. */
export function missingTable({ district, missing }: PulledRanking, locale: Locale): TableSpec {
  const texts = rankingTexts[locale];
  const byUnit = [...missing].sort((a, b) => a.unit.localeCompare(b.unit, "zh-CN"));
  return {
    id: tableId("MISSING", district),
    locale,
    sheet: texts.sheets.missing(district.cycle),
    title: texts.titles.missing(district.name, district.cycle),
    hint: texts.hint,
    top: 3,
    isFrozen: true,
    columns,
    rows: byUnit.map(({ branch, name, unit }, at) => ({
      key: branch,
      cells: [at + 1, unit, name, branch],
    })),
    gone: texts.gone.missing,
  };
}
