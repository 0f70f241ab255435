import {
  type Grid,
  type Item,
  isAsking,
  isPending,
  isScored,
  itemsOf,
  type Locale,
  roleOf,
  type Section,
  starsOf,
} from "../../shared/index.ts";

type Typed = Readonly<Record<string, string | number>>;

/** What is wrong in the sample, in words that people do write. */
const slips = {
  "zh-CN": { yes: "是", evidence: "见台账", na: "不适用" },
  en: { yes: "Yes", evidence: "see file", na: "n/a" },
} as const;

/** The grid to show the product with: the branch's own, else the first that has its criteria. */
export function sampleGrid(grids: readonly Grid[], own: string | undefined): Grid | undefined {
  const usable = grids.filter((grid) => !isPending(grid));
  return usable.find(({ id }) => id === own) ?? usable[0];
}

/**
 * Entries of a strong branch with three mistakes that people make: a note where yes or no is asked,
 * a figure below nothing, and “not applicable” without its reason (or a figure beyond all measure,
 * where every item applies). Mended, they bring the highest star.
 */
export function sampleEntries(grid: Grid, locale: Locale): Typed {
  const top = grid.rule.kind === "named" ? "1" : String(Math.max(...starsOf(grid)));
  const entries = grid.sections.flatMap((section) =>
    section.items.flatMap((item) => {
      const value = strong(section, item, top, locale);
      return value === undefined ? [] : [[item.id, value] as const];
    }),
  );
  return { ...Object.fromEntries(entries), ...mistakes(grid, locale) };
}

/** What brings the highest star; nothing where no mark is asked for. */
function strong(section: Section, item: Item, top: string, locale: Locale) {
  if (roleOf(section) === "deduction") return 0;
  if (isAsking(item)) {
    const ask = Number(item.requires[top] ?? 1);
    if (item.kind === "yesno") return slips[locale].yes;
    return item.kind === "percent" ? `${ask}%` : ask;
  }
  if (!isScored(item)) return undefined;
  return item.kind === "points" ? item.max : Math.ceil(item.max / item.each);
}

function mistakes(grid: Grid, locale: Locale): Typed {
  const { evidence, na } = slips[locale];
  const found: Record<string, string | number> = {};
  const put = (value: string | number, fits: (item: Item) => boolean) => {
    const item = itemsOf(grid).find((one) => found[one.id] === undefined && fits(one));
    if (item) found[item.id] = value;
    return item !== undefined;
  };
  put(-1, (item) => item.kind === "count" || item.kind === "points");
  put(evidence, (item) => item.kind === "yesno" || item.kind === "points");
  if (!put(na, (item) => isAsking(item) && item.naAllowed === true))
    put(1000, (item) => item.kind === "points" || item.kind === "count");
  return found;
}
