import { issueTexts } from "./issueTexts.ts";
import type { Text } from "./text.ts";

/**
 * Stable codes of every finding. `mark.*` is about one value, `cell.*` about the cell it stands in,
 * `sheet.*` about the place it came from, `host.*` about Excel itself, `grid.*` about a grid's own definition,
 * `publish.*` about where it is published, `branch.*` about who is rated, `submission.*` about what is handed in,
 * `publication.*` about making known what was decided, `stage.*` about when and by whom, `cycle.*` about a rating year, `session.*` about letting in, `request.*` about
 * the call that carried it, `live.*` about the live channel, `rank.*`, `quota.*`, `decision.*`, `compare.*`,
 * `distance.*`, `impact.*`, `ledger.*` about what is entered into the ledger, `record.*` and `draw.*` about the verbs of those names, `export.*` and `chain.*` about a
 * district's data and their history.
 */
export type IssueCode = keyof typeof issueTexts;
export const issueCodes = Object.keys(issueTexts) as readonly IssueCode[];

/** What an issue's text speaks of; each part is shown as it stands, under the name it has in the text. */
export interface IssueData {
  readonly [part: string]: string | number | undefined;
  /** what was allowed: "0–5", "3, 4, 5" */
  readonly limit?: string | number;
  /** what stood there instead, cut to 40 characters */
  readonly found?: string;
  /** where: a cell address, a path in JSON */
  readonly at?: string;
}

/** A finding, or the reason for a result: a stable code, the item it belongs to, and what to tell a person. */
export interface Issue {
  readonly code: IssueCode;
  readonly item?: string;
  readonly data: IssueData;
  readonly message: Text;
}

/** Makes an issue; the message is filled in from the catalogue in both languages. */
export function issue(code: IssueCode, item: string | undefined, data: IssueData = {}): Issue {
  const found = data.found === undefined ? {} : { found: cut(data.found) };
  const known = { ...data, ...found };
  const fill = (template: string) => fillIn(template, { ...known, item: item ?? "" });
  const text = issueTexts[code];
  const message = { "zh-CN": fill(text["zh-CN"]), en: fill(text.en) };
  return item === undefined ? { code, data: known, message } : { code, item, data: known, message };
}

/** How an unknown value is quoted in a message: short, and never a function or an object's guts. */
export function quoted(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? "[…]" : typeof value === "object" ? "{…}" : typeof value;
}

/** By characters: half of one would be no text any more. */
const cut = (text: string) =>
  text.length > 40 ? `${[...text.slice(0, 80)].slice(0, 39).join("")}…` : text;

function fillIn(template: string, parts: IssueData): string {
  let text = "";
  const all = piecesOf(template);
  for (let at = 0; at < all.length; at += 1) {
    const piece = all[at] as string;
    text += at % 2 === 0 ? piece : (parts[piece] ?? "");
  }
  return text;
}

const pieces = new Map<string, readonly string[]>();

/** Text and names in turn: "第{item}项" is "第", "item", "项". Taken apart once per template. */
function piecesOf(template: string): readonly string[] {
  const known = pieces.get(template);
  if (known) return known;
  const made = template.split(/\{(\w+)\}/);
  pieces.set(template, made);
  return made;
}
