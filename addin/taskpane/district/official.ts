import { type Grid, type Locale, lastDayOf, type Publication } from "../../../shared/index.ts";
import type { DistrictTranslate } from "../texts/districtTranslate.ts";
import { starName } from "../texts/words.ts";
import { beijingDay } from "./beijing.ts";
import { publishedLists, type StarList } from "./starLists.ts";

/** Official texts (公示, 通报) as plain text: to be copied, printed and posted by people. Nothing of them is HTML. */

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
    ...changeLines(publication, known, t, locale),
    ...hashLines(
      publication.grids.map(({ title, hash }) => ({ title: title[locale], hash })),
      t,
    ),
    ...(office === undefined ? [] : [office]),
    longDay(beijingDay(Date.parse(time)), locale),
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

/** Published anew, it says whose star is another one than it was. */
function changeLines(
  { grids: published }: Publication,
  known: readonly Grid[],
  t: DistrictTranslate,
  locale: Locale,
): readonly string[] {
  const lines = published.flatMap(({ grid, changes = [] }) => {
    const name = (star: number) =>
      starName(
        locale,
        star,
        known.find(({ id }) => id === grid),
      );
    return changes.map(({ name: branch, unit, from, to }) =>
      t("year.circular.change", {
        ...{ unit, branch: branch ?? t("year.circular.unnamed") },
        ...{ from: name(from), to: name(to) },
      }),
    );
  });
  return lines.length === 0 ? [] : [t("year.circular.changes"), ...lines, ""];
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
