import type { Locale } from "../base/text.ts";
import type { Item } from "../grid/grid.ts";
import type { Mark } from "./mark.ts";

const words = {
  "zh-CN": { yes: "是", no: "否", na: "不适用" },
  en: { yes: "Yes", no: "No", na: "N/A" },
} as const;

/**
 * A mark as a person would type it into the entry cell of its item: what `readMark` reads back as the
 * same mark. Blank for what is not answered.
 */
export function typedMark({ kind }: Item, mark: Mark, locale: Locale): string | number {
  const { yes, no, na } = words[locale];
  if (mark === null) return "";
  if (typeof mark === "boolean") return mark ? yes : no;
  if (typeof mark === "object") return `${mark.value}/${mark.of}`;
  if (mark === "na") return na;
  // As text: a bare 0.5 would be read as a share of a half.
  return kind === "percent" ? `${plain(mark)}%` : mark;
}

/** Without an exponent, and with as many decimals as are read. */
const plain = (value: number) => value.toFixed(12).replace(/\.?0+$/, "");
