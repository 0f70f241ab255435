import { useMemo } from "react";
import type { Locale } from "../../../shared/index.ts";
import type { SheetReading } from "../../excel/index.ts";
import { type WayAhead, waysAhead } from "../state/ways.ts";
import type { Translate } from "../texts/translate.ts";
import { amount, listed, starName } from "../texts/words.ts";
import { useText } from "../usePane.ts";
import { HigherStars } from "./HigherStars.tsx";
import { ItemList } from "./ItemList.tsx";

/** The distance to the next star and the cheapest way there; the stars beyond it on request. */
export function NextStar({ reading }: { readonly reading: SheetReading }) {
  const { t, locale } = useText();
  const ways = useMemo(() => waysAhead(reading), [reading]);
  const [next, ...higher] = ways;
  const { star } = reading.evaluation;
  if (next === undefined)
    return star === null || star === 0 ? null : <p className="top">{t("next.top")}</p>;
  return (
    <section className="list">
      <h2 className="list-title">{wayTitle(t, locale, reading, next)}</h2>
      <WayBody way={next} />
      {higher.length > 0 && <HigherStars reading={reading} ways={higher} />}
    </section>
  );
}

/** "距四星还差 3 项", or in points; named stars are called by their names. */
export function wayTitle(t: Translate, locale: Locale, { grid }: SheetReading, way: WayAhead) {
  const named = grid.sections.filter(({ id }) => way.sections.includes(id));
  const star =
    named.length > 0
      ? listed(
          locale,
          named.map(({ title }) => title[locale]),
        )
      : starName(locale, way.star, grid);
  if (way.work.length === 0) return t("next.onlyAnswers", { star, n: way.answers });
  return way.shortBy === undefined
    ? t("next.title", { star, n: way.work.length })
    : t("next.points", { star, points: amount(way.shortBy) });
}

/** The steps of a way, why they come in this order, and what else only needs an answer. */
export function WayBody({ way }: { readonly way: WayAhead }) {
  const { t } = useText();
  const { work, answers, shortBy } = way;
  const why = shortBy === undefined ? "next.cheapest" : "next.fewest";
  return (
    <>
      {work.length > 1 && <p className="muted">{t(why, { n: work.length })}</p>}
      <ItemList lines={work} first={4} />
      {work.length > 0 && answers > 0 && (
        <p className="muted">{t("next.answers", { n: answers })}</p>
      )}
    </>
  );
}
