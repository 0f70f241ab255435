import {
  type BranchCategory,
  branchCategoryNames,
  type Issue,
  issue,
  type Locale,
} from "../../shared/index.ts";
import { readUnitRows } from "../store/unitNames.ts";
import type { Sources } from "./sourcesOf.ts";

interface Place {
  readonly unit: string;
  readonly category?: BranchCategory | null;
}

/** What is to be known of branches that moved in the year: they are decided as what they were when they handed in. */
export function movedNotes(sql: SqlStorage, { rows, ledger }: Sources): Issue[] {
  const moved = rows.flatMap((row) => {
    const from = ledger.moved.get(row.id)?.body.from;
    return from && (from.unit !== row.unit || from.category !== (row.category ?? undefined))
      ? [{ row, from }]
      : [];
  });
  if (moved.length === 0) return [];
  const units = new Map(readUnitRows(sql, null).map(({ id, name }) => [id, name]));
  const said = ({ unit, category }: Place, locale: Locale) =>
    [units.get(unit) ?? unit, ...(category ? [branchCategoryNames[category][locale]] : [])].join(
      locale === "en" ? ", " : "，",
    );
  return moved.map(({ row, from }) => {
    const fill = (locale: Locale) =>
      issue("decision.moved", undefined, {
        ...{ branch: row.id, found: row.name },
        ...{ from: said(from, locale), to: said(row, locale) },
      });
    const [zh, en] = [fill("zh-CN"), fill("en")];
    return { ...zh, message: { "zh-CN": zh.message["zh-CN"], en: en.message.en } };
  });
}
