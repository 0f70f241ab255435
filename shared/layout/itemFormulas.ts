import { type Grid, type Item, starsOf } from "../grid/grid.ts";
import { maxCount } from "../marks/checkMark.ts";
import { naList, noList, unitWords, yesList } from "../marks/words.ts";
import { cellName, columnOf, type Layout } from "./layout.ts";
import { sheetTexts } from "./sheetTexts.ts";

/** The native formulas of one item's row, by column. They read as `readMark` and judge as `evaluate`. */
export interface ItemFormulas {
  readonly text: string;
  readonly amount: string;
  readonly reading: string;
  readonly level: string;
  readonly best: string;
  readonly state: string;
}

/** Cells of one row, as references in its formulas. */
interface Refs {
  readonly entry: string;
  readonly text: string;
  readonly amount: string;
  readonly reading: string;
  readonly level: string;
}

export function itemFormulas(grid: Grid, layout: Layout, item: Item, row: number): ItemFormulas {
  const ref = (key: "entry" | "text" | "amount" | "reading" | "level") =>
    cellName(row, columnOf(layout, key), true);
  const refs: Refs = {
    entry: ref("entry"),
    text: ref("text"),
    amount: ref("amount"),
    reading: ref("reading"),
    level: ref("level"),
  };
  return {
    text: `=${cleanText(refs.entry)}`,
    amount: `=IFERROR(${amount(item, refs)},"bad")`,
    reading: `=${reading(item, refs.amount)}`,
    ...(item.kind === "points"
      ? pointsFormulas(layout, item, refs)
      : askedFormulas(grid, layout, item, refs)),
  };
}

/** Formula literals. */
export const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** One of a list of words, found between marks that nobody types. No array constants: they are not the same in every engine. */
const oneOf = (text: string, words: readonly string[]) =>
  `ISNUMBER(FIND("‖"&${text}&"‖","‖${words.join("‖")}‖"))`;

/** What was typed, in plain half-width letters; an error value as "#". No LET: it must run in Excel 2019. */
const cleanText = (cell: string) => {
  const blanks = ["UNICHAR(160)", "CHAR(9)", "CHAR(10)", "CHAR(13)"];
  const invisible = ["UNICHAR(8203)", "UNICHAR(65039)", "UNICHAR(65279)"];
  const spaced = blanks.reduce((text, sign) => `SUBSTITUTE(${text},${sign}," ")`, `${cell}&""`);
  const visible = invisible.reduce((text, sign) => `SUBSTITUTE(${text},${sign},"")`, spaced);
  return `IF(ISERROR(${cell}),"#",LOWER(TRIM(ASC(${visible}))))`;
};

/**
 * The number typed, "open" for nothing yet, "na", or "bad" for what cannot be read. Words, because some
 * engines hold 0 equal to "" and take "?" for a wildcard.
 */
function amount(item: Item, { entry, text }: Refs): string {
  const na = `IF(${oneOf(text, naList)},${item.naAllowed ? '"na"' : '"bad"'},`;
  return `IF(ISFORMULA(${entry}),"bad",IF(${text}="","open",${na}${typed(item, entry, text)})))`;
}

function typed(item: Item, entry: string, text: string): string {
  if (item.kind === "yesno")
    return `IF(${oneOf(text, yesList)},1,IF(${oneOf(text, noList)},0,"bad"))`;
  if (item.kind === "percent") return typedPercent(entry, text);
  const digits = `TRIM(LEFT(${text},LEN(${text})-ISNUMBER(FIND(RIGHT(${text},1),"${unitWords.join("")}"))))`;
  return `IF(ISNUMBER(${entry}),${entry},${numberIn(digits)})`;
}

function typedPercent(entry: string, text: string): string {
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

/** The number where it is within the item's limits, else "bad". */
function reading(item: Item, n: string): string {
  const within = {
    yesno: "TRUE",
    count: `AND(${n}>=0,${n}<=${maxCount},INT(${n})=${n})`,
    percent: `AND(${n}>=0,${n}<=100)`,
    points:
      item.kind === "points"
        ? `AND(${n}>=0,${n}<=${item.max},ROUND(${n},2)=${n},MOD(ROUND(${n}*100,0),${Math.round(item.step * 100)})=0)`
        : "FALSE",
  };
  return item.kind === "yesno" ? n : `IF(ISNUMBER(${n}),IF(${within[item.kind]},${n},"bad"),${n})`;
}

function askedFormulas(
  grid: Grid,
  layout: Layout,
  item: Exclude<Item, { kind: "points" }>,
  refs: Refs,
) {
  const { reading: read, level } = refs;
  const texts = sheetTexts[layout.locale];
  const stars = starsOf(grid);
  const asks = stars.flatMap((star) => item.requires[String(star)] ?? []).map(Number);
  const free = stars.length - asks.length;
  const steps = asks.map((ask) => `+(${read}>=${ask})`).join("");
  const partly = stars.slice(0, -1).map((star) => quote(texts.partly(star)));
  const below =
    partly.length > 0 ? `CHOOSE(${level},${partly.join(",")})` : quote(texts.states.unmet);
  const unmet = quote(texts.states.unmet);
  const judged = `IF(${level}=${stars.length},${quote(texts.states.met)},IF(${level}>${free},${below},${unmet}))`;
  return {
    level: `=IF(${read}="na",${stars.length},IF(ISNUMBER(${read}),${free}${steps},${free}))`,
    best: `=IF(OR(${read}="open",${read}="bad"),${stars.length},${level})`,
    state: `=${stateOf(texts.states, read, judged)}`,
  };
}

function pointsFormulas(
  layout: Layout,
  item: Extract<Item, { kind: "points" }>,
  { reading: read }: Refs,
) {
  const { states } = sheetTexts[layout.locale];
  const judged = `IF(${read}=${item.max},${quote(states.met)},"△ "&${read}&" / ${item.max}")`;
  return {
    level: `=IF(ISNUMBER(${read}),${read},0)`,
    best: `=IF(ISNUMBER(${read}),${read},${item.max})`,
    state: `=${stateOf(states, read, judged)}`,
  };
}

const stateOf = (
  states: Readonly<Record<"open" | "invalid" | "na", string>>,
  read: string,
  judged: string,
) =>
  `IF(${read}="open",${quote(states.open)},IF(${read}="bad",${quote(states.invalid)},IF(${read}="na",${quote(states.na)},${judged})))`;
