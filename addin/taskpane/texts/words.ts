import type { Grid, Locale } from "../../../shared/index.ts";
import { translator } from "./translate.ts";

const digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** A star in words: as the standard calls it, or "四星", "4-star", "3 stars" held; 0 is "no star reached". */
export function starName(locale: Locale, star: number, grid?: Grid): string {
  const t = translator(locale);
  const own = grid?.levelNames?.[String(star)];
  if (own) return own[locale];
  if (star === 0) return t("star.none");
  if (grid?.rule.kind === "named")
    return star === 1 ? t("star.heldOne") : t("star.held", { n: star });
  return t("star.name", { n: locale === "zh-CN" ? (digits[star] ?? star) : star });
}

/** An amount with at most two decimals, rounded up: what is missing never reads as 0. */
export function amount(value: number): string {
  const hundredths = value * 100;
  const near = Math.round(hundredths);
  const up = Math.abs(hundredths - near) < 1e-6 ? near : Math.ceil(hundredths);
  return String(up / 100);
}

/** A moment in the reader's own time zone and language, to the second. */
export function localTime(locale: Locale, iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const date = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  const clock = { hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false } as const;
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { ...date, ...clock }).format(
    time,
  );
}

/** Names in a row, in the language's own way: "三星、四星、五星". */
export const listed = (locale: Locale, names: readonly string[]): string =>
  names.join(locale === "zh-CN" ? "、" : ", ");
