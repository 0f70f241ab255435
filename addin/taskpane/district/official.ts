import { type Grid, type Locale, lastDayOf, type Publication } from "../../../shared/index.ts";
import type { DistrictTranslate } from "../texts/districtTranslate.ts";
import { starName } from "../texts/words.ts";
import type { DecisionView } from "./decisionView.ts";

/** Official texts (公示, 通报) as plain text: to be copied, printed and posted by people. Nothing of them is HTML. */

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

export interface NoticeFacts {
  readonly year: number;
  readonly district: string;
  readonly posted: string;
  readonly days: number;
  readonly range: string;
  readonly office: string;
  /** of the records that were sealed: whoever keeps the notice can hold them against it */
  readonly hashes: readonly Sealed[];
}

export interface Sealed {
  readonly title: string;
  readonly hash: string;
}

/** 公示 · what is to be decided, until when anybody may object, and how. */
export function noticeText(
  facts: NoticeFacts,
  lists: readonly StarList[],
  t: DistrictTranslate,
  locale: Locale,
): string {
  const { year, district, posted, days, range, office } = facts;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(posted);
  const from = longDay(posted, locale);
  const to = isDay ? longDay(lastDayOf({ posted, days }), locale) : "";
  return [
    t("year.notice.title", { district, year }),
    "",
    t("year.notice.opening", { year }),
    "",
    ...listLines(lists, t),
    "",
    t("year.notice.period", { from, to, days }),
    ...(range === "" ? [] : [t("year.notice.range", { range })]),
    t("year.notice.objections"),
    "",
    ...hashLines(facts.hashes, t),
    ...(office === "" ? [] : [office]),
    from,
  ].join("\n");
}

/** 通报 · what was decided and published. */
export function circularText(
  publication: Publication,
  known: readonly Grid[],
  t: DistrictTranslate,
  locale: Locale,
): string {
  const { district, year, version, reason, office, time } = publication;
  return [
    t("year.circular.title", { district: district.name, year }),
    "",
    t("year.circular.opening", { year }),
    ...(version > 1 ? [t("year.circular.anew", { version, reason: reason ?? "" })] : []),
    "",
    ...listLines(publishedLists(publication, known, locale), t),
    "",
    ...hashLines(
      publication.grids.map(({ title, hash }) => ({ title: title[locale], hash })),
      t,
    ),
    ...(office === undefined ? [] : [office]),
    longDay(time.slice(0, 10), locale),
  ].join("\n");
}

function listLines(lists: readonly StarList[], t: DistrictTranslate): readonly string[] {
  if (lists.length === 0) return [t("year.notice.nobody")];
  return lists.flatMap(({ title, star, count, units }, at) => [
    t("year.notice.list", {
      at: t("year.notice.numerals").split(" ")[at] ?? at + 1,
      title,
      star,
      n: count,
    }),
    ...units.map(({ unit, names, count: n }) =>
      names.length > 0
        ? t("year.notice.unit", { unit, names: names.join(t("year.comma")) })
        : t("year.notice.unitCount", { unit, n }),
    ),
  ]);
}

/** Made known, a hash shows later that a record is the one that was decided. */
const hashLines = (hashes: readonly Sealed[], t: DistrictTranslate): readonly string[] =>
  hashes.length === 0
    ? []
    : [
        t("year.notice.hashes"),
        ...hashes.map(({ title, hash }) => t("year.notice.hash", { title, hash })),
        "",
      ];

/** A day as an official text has it: 2026年11月20日. */
export function longDay(day: string, locale: Locale): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "zh-CN", {
    ...{ year: "numeric", month: "long", day: "numeric", timeZone: "UTC" },
  }).format(date);
}
