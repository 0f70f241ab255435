import type { SheetReading } from "../../excel/index.ts";
import { missingItems } from "../state/progress.ts";
import { amount, starName } from "../texts/words.ts";
import { useText } from "../usePane.ts";
import { ItemList } from "./ItemList.tsx";

/** The distance to the next star, and the items that make it up. */
export function NextStar({ reading }: { readonly reading: SheetReading }) {
  const { t, locale } = useText();
  const { grid, evaluation } = reading;
  const { next, star } = evaluation;
  if (next === undefined)
    return star === null || star === 0 ? null : <p className="top">{t("next.top")}</p>;
  const lines = missingItems(reading);
  const nearest = grid.sections.find(({ id }) => id === next.section);
  const name = nearest?.title[locale] ?? starName(locale, next.star, grid);
  const title =
    next.shortBy === undefined
      ? t("next.title", { star: name, n: lines.length })
      : t("next.points", { star: name, points: amount(next.shortBy) });
  const lead = next.shortBy === undefined ? {} : { lead: t("next.gains") };
  return <ItemList title={title} lines={lines} first={4} distance {...lead} />;
}
