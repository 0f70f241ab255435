import { issue, quoted } from "../base/issue.ts";
import { failure, type Result, success } from "../base/result.ts";
import type { Item } from "../grid/grid.ts";
import { checkMark, isYesNo, limitOf } from "./checkMark.ts";
import type { Mark } from "./mark.ts";
import { naWords, noWords, unitWords, yesWords } from "./words.ts";

/**
 * Reads what a person typed into the entry cell of an item: a cell's value as Excel gives it
 * (text, number, boolean, empty), or a mark that was read before.
 * Full-width digits, ％ and ／ are read as their plain forms. A number up to 1 in a percent item is a
 * share (Excel holds 80 % as 0.8) and the result says so in a note. Everything else is refused with
 * the item's limits: nothing is guessed.
 */
export function readMark(item: Item, cell: unknown): Result<Mark> {
  if (cell === null || cell === undefined) return success<Mark>(null);
  if (typeof cell === "string") return readText(item, tidy(cell), cell);
  if (typeof cell === "number") return readNumber(item, cell, String(cell));
  if (typeof cell === "boolean" && !isYesNo(item)) return refuse(item, cell);
  return accept(item, cell);
}

/**
 * Plain digits and signs for their full-width forms, without the invisible characters that come with
 * pasted text. Exactly what the sheet's own formulas do (ASC, SUBSTITUTE, TRIM), so that both read alike.
 */
export const tidy = (text: string) =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\u200b|\ufe0f|\ufeff/g, "")
    .replace(/[\u3000\u00a0\t\r\n]/g, " ")
    .replace(/^ +| +$/g, "");

const plainNumber = /^-?(?=[\d.]{1,15}$)(\d+\.?\d*|\.\d+)$/;
/** A minus sign is never meant, not even before a zero: it takes any number out of range. */
const numberOf = (text: string) =>
  text.startsWith("-") ? Math.min(Number(text), -1) : Number(text);

const share = /^(\d{1,9}) *\/ *(\d{1,9})$/;

function readText(item: Item, text: string, cell: string): Result<Mark> {
  if (text === "") return success<Mark>(null);
  const word = text.toLowerCase();
  if (naWords.has(word)) return accept(item, "na");
  if (item.kind === "pending") return accept(item, cell);
  if (isYesNo(item)) {
    if (yesWords.has(word)) return success<Mark>(true);
    return noWords.has(word) ? success<Mark>(false) : refuse(item, cell);
  }
  return item.kind === "percent" ? readPercent(item, text, cell) : readAmount(item, text, cell);
}

function readAmount(item: Item, text: string, cell: string): Result<Mark> {
  const unit = unitWords.find((word) => text.endsWith(word));
  const digits = unit ? text.slice(0, -unit.length).trimEnd() : text;
  return plainNumber.test(digits) ? readNumber(item, numberOf(digits), cell) : refuse(item, cell);
}

function readPercent(item: Item, text: string, cell: string): Result<Mark> {
  const counted = share.exec(text);
  if (counted) return accept(item, { value: Number(counted[1]), of: Number(counted[2]) });
  const percent = text.endsWith("%") ? text.slice(0, -1).trim() : undefined;
  if (percent !== undefined && plainNumber.test(percent)) return accept(item, numberOf(percent));
  return plainNumber.test(text) ? readNumber(item, numberOf(text), cell) : refuse(item, cell);
}

function readNumber(item: Item, value: number, cell: string): Result<Mark> {
  if (isYesNo(item)) {
    if (value === 1) return success<Mark>(true);
    return value === 0 ? success<Mark>(false) : refuse(item, cell);
  }
  if (item.kind !== "percent" || !(value > 0 && value <= 1)) return accept(item, value + 0);
  const percent = timesHundred(value);
  const note = issue("mark.percentRead", item.id, { found: cell, limit: `${percent}%` });
  return { ok: true, value: percent, notes: [note] };
}

/** 0.57 is 57 and not 56.99999999999999; twelve decimals, as the sheet's own ROUND. */
const timesHundred = (value: number) => Math.round(value * 1e14) / 1e12;

/** A mark that fits is given back as a value of our own, never as the object that came in. */
function accept(item: Item, mark: unknown): Result<Mark> {
  const found = checkMark(item, mark);
  if (found) return failure(found);
  const fits = mark as Exclude<Mark, null>;
  return success<Mark>(typeof fits === "object" ? { value: fits.value, of: fits.of } : fits);
}

const refuse = (item: Item, cell: unknown): Result<Mark> =>
  failure(issue("mark.type", item.id, { limit: limitOf(item), found: quoted(cell) }));
