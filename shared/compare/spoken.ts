import { type Issue, type IssueCode, type IssueData, issue } from "../base/issue.ts";
import type { Locale } from "../base/text.ts";
import type { Grid } from "../grid/grid.ts";
import type { Mark } from "../marks/mark.ts";

/**
 * An issue whose parts are words: each language's text is filled in with words of that language. The
 * data that go with it are the Chinese ones.
 */
export function spoken(
  code: IssueCode,
  item: string | undefined,
  dataIn: (locale: Locale) => IssueData,
): Issue {
  const zh = issue(code, item, dataIn("zh-CN"));
  const en = issue(code, item, dataIn("en"));
  return { ...zh, message: { "zh-CN": zh.message["zh-CN"], en: en.message.en } };
}

const words = {
  "zh-CN": { yes: "是", no: "否", na: "不适用", blank: "未填", none: "未达到星级", comma: "、" },
  en: { yes: "yes", no: "no", na: "n/a", blank: "blank", none: "no star", comma: ", " },
} as const;

/** A mark as a person would write it. */
export function shownMark(mark: Mark, kind: string, locale: Locale): string {
  const { yes, no, na, blank } = words[locale];
  if (mark === null) return blank;
  if (typeof mark === "boolean") return mark ? yes : no;
  if (typeof mark === "object") return `${mark.value}/${mark.of}`;
  if (mark === "na") return na;
  return kind === "percent" ? `${mark}%` : String(mark);
}

/** What the standard calls a level; or the level, or under rule “named” the number of stars, in words. */
export function shownStar({ levelNames, rule }: Grid, star: number, locale: Locale): string {
  const name = levelNames?.[String(star)];
  if (name) return name[locale];
  if (star === 0) return words[locale].none;
  if (locale === "en") return `${star} ${star === 1 ? "star" : "stars"}`;
  return rule.kind === "named" ? `${star} 颗星` : `${"一二三四五六七八九".charAt(star - 1)}星`;
}

export const joined = (parts: readonly string[], locale: Locale): string =>
  parts.join(words[locale].comma);

/** The words for whether a requirement of the standard is there, as in its own table, or how much it is. */
export function shownAsk(ask: number | true | undefined, kind: string): string {
  if (ask === undefined) return "—";
  if (ask === true) return "●";
  return kind === "percent" ? `${ask}%` : String(ask);
}
