import type { Grid, Locale, Publication } from "../../../shared/index.ts";
import { starName } from "../texts/words.ts";
import type { DecisionView } from "./decisionView.ts";

/** Who holds, or is to hold, a star: by unit, in the order of units and names. */
export interface StarList {
  readonly title: string;
  readonly star: string;
  readonly count: number;
  /** a unit and its branches; where names are not made public, how many */
  readonly units: readonly {
    readonly unit: string;
    readonly names: readonly string[];
    readonly count: number;
  }[];
}

interface Holder {
  readonly unit: string;
  readonly name?: string;
  readonly star: number;
}

/** The lists of a grid, the highest star first. */
export function starLists(
  holders: readonly Holder[],
  title: string,
  grid: Grid | undefined,
  locale: Locale,
): readonly StarList[] {
  const stars = [...new Set(holders.map(({ star }) => star))].sort((a, b) => b - a);
  return stars.map((star) => {
    const own = holders.filter((holder) => holder.star === star);
    return { title, star: starName(locale, star, grid), count: own.length, units: byUnit(own) };
  });
}

function byUnit(holders: readonly Holder[]): StarList["units"] {
  const units = [...new Set(holders.map(({ unit }) => unit))].sort((a, b) => (a < b ? -1 : 1));
  return units.map((unit) => {
    const own = holders.filter((holder) => holder.unit === unit);
    const names = own.flatMap(({ name }) => name ?? []).sort((a, b) => (a < b ? -1 : 1));
    return { unit, names, count: own.length };
  });
}

/** What was decided of a grid, as it is made known; with restricted names only how many of each unit. */
export function decidedLists(view: DecisionView, restricted: boolean, locale: Locale) {
  const holders = view.decision.outcomes.flatMap(({ id, star }) => {
    if (!star) return [];
    const { name, unit } = view.names[id] ?? { name: id, unit: "" };
    return [restricted ? { unit, star } : { unit, name, star }];
  });
  return starLists(holders, view.grid.title[locale], view.grid, locale);
}

/** What was published, as it was. */
export const publishedLists = (
  { grids: published }: Publication,
  known: readonly Grid[],
  locale: Locale,
): readonly StarList[] =>
  published.flatMap(({ grid, title, branches }) =>
    starLists(
      branches,
      title[locale],
      known.find(({ id }) => id === grid),
      locale,
    ),
  );
