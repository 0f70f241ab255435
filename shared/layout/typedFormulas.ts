import type { Item } from "../grid/grid.ts";
import { naAllowed } from "../marks/checkMark.ts";
import { naList, noList, unitWords, yesList } from "../marks/words.ts";

/**
 * What was typed into an entry cell, as `readMark` reads it: first the plain text, then the number it
 * stands for, or a word. Words, because some engines hold 0 equal to "" and take "?" for a wildcard:
 * "open" for nothing yet, "na", "bad" for what cannot be read, "none" where no mark is asked for.
 */

/** One of a list of words, found between marks that nobody types. No array constants: they are not the same in every engine. */
const oneOf = (text: string, words: readonly string[]) =>
  `ISNUMBER(FIND("‖"&${text}&"‖","‖${words.join("‖")}‖"))`;

/** What was typed, in plain half-width letters; an error value as "#". No LET: it must run in Excel 2019. */
export function textFormula(cell: string): string {
  const blanks = ["UNICHAR(160)", "CHAR(9)", "CHAR(10)", "CHAR(13)"];
  const invisible = ["UNICHAR(8203)", "UNICHAR(65039)", "UNICHAR(65279)"];
  const spaced = blanks.reduce((text, sign) => `SUBSTITUTE(${text},${sign}," ")`, `${cell}&""`);
  const visible = invisible.reduce((text, sign) => `SUBSTITUTE(${text},${sign},"")`, spaced);
  return `=IF(ISERROR(${cell}),"#",LOWER(TRIM(ASC(${visible}))))`;
}

/** The number that was typed, or one of the words. */
export function amountFormula(item: Item, entry: string, text: string): string {
  const [blank, typed] = amounts(item, entry, text);
  return `=IFERROR(IF(ISFORMULA(${entry}),"bad",IF(${text}="",${blank},${typed})),"bad")`;
}

/** What a blank cell says, and what a text in it does. */
function amounts(item: Item, entry: string, text: string): readonly [string, string] {
  if (item.kind === "pending") return ['"none"', '"bad"'];
  const answer = `IF(${oneOf(text, yesList)},1,IF(${oneOf(text, noList)},0,"bad"))`;
  // It follows from other stars: a yes or no says nothing, anything else is a slip.
  if (item.kind === "prerequisite") return ['"none"', `IF(ISNUMBER(${answer}),"none","bad")`];
  const na = `IF(${oneOf(text, naList)},${naAllowed(item) ? '"na"' : '"bad"'},`;
  if (item.kind === "yesno") return ['"open"', `${na}${answer})`];
  const number = item.kind === "percent" ? percentIn(entry, text) : amountIn(entry, text);
  return ['"open"', `${na}${number})`];
}

function amountIn(entry: string, text: string): string {
  const digits = `TRIM(LEFT(${text},LEN(${text})-ISNUMBER(FIND(RIGHT(${text},1),"${unitWords.join("")}"))))`;
  return `IF(ISNUMBER(${entry}),${entry},${numberIn(digits)})`;
}

function percentIn(entry: string, text: string): string {
  const slash = `FIND("/",${text})`;
  const value = `TRIM(LEFT(${text},${slash}-1))`;
  const of = `TRIM(MID(${text},${slash}+1,20))`;
  const whole = `AND(${only("0123456789", value, 9)},${only("0123456789", of, 9)})`;
  const fits = `AND(VALUE(${of})>0,VALUE(${value})<=VALUE(${of}))`;
  const share = `IF(${whole},IF(${fits},VALUE(${value})*100/VALUE(${of}),"bad"),"bad")`;
  const percent = numberIn(`TRIM(LEFT(${text},LEN(${text})-1))`);
  const bare = `IF(${only("0123456789.", text, 15)},${shareOrPercent(`VALUE(${text})`)},"bad")`;
  const written = `IF(ISNUMBER(${slash}),${share},IF(RIGHT(${text},1)="%",${percent},${bare}))`;
  return `IF(ISNUMBER(${entry}),${shareOrPercent(entry)},${written})`;
}

/** A number up to 1 is a share: Excel holds 80 % as 0.8. */
const shareOrPercent = (value: string) =>
  `IF(AND(${value}>0,${value}<=1),ROUND(${value}*100,12),${value})`;

const numberIn = (text: string) => `IF(${only("0123456789.", text, 15)},VALUE(${text}),"bad")`;

/** True where a text is 1 to `most` of the given characters: VALUE alone would take dates, times and currencies. */
function only(characters: string, text: string, most: number): string {
  const places = Array.from({ length: most }, (_, at) => at + 1).join(",");
  return `AND(LEN(${text})>0,LEN(${text})<=${most},COUNT(FIND(MID(${text},{${places}},1),"${characters}"))=${most})`;
}
