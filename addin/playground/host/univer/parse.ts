import type { ICellData, IStyleData } from "@univerjs/core";
import type { UniverModules } from "./context.ts";

/** Cell types on Univer's side; the package's enum is a runtime value we do not import. */
export const CELL = { string: 1, number: 2, boolean: 3, forcedText: 4 } as const;

export const ERRORS: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#CYCLE!",
]);

export interface Input {
  readonly cell: ICellData;
  /** The number format that typing such a text gives to a General cell: `80%` makes it `0%`. */
  readonly style?: IStyleData;
}

const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null };

const constant = (v: string | number, t: number): Input => ({ cell: { ...EMPTY, v, t } });

const readTyped = (text: string, { core }: UniverModules): Input => {
  const parsed = core.getNumfmtParseValueFilter(text);
  if (!parsed || typeof parsed.v !== "number") return constant(text, CELL.string);
  const input = constant(parsed.v, CELL.number);
  return parsed.z ? { ...input, style: { n: { pattern: String(parsed.z) } } } : input;
};

/** Reads one value as Excel's `values` and its formula bar do. */
export const readInput = (raw: unknown, isText: boolean, modules: UniverModules): Input => {
  if (raw === null || raw === undefined || raw === "") return { cell: EMPTY };
  if (isText) return constant(String(raw), CELL.string);
  if (typeof raw === "number") return constant(raw, CELL.number);
  if (typeof raw === "boolean") return constant(raw ? 1 : 0, CELL.boolean);
  const text = String(raw);
  if (text.startsWith("=") && text.length > 1) return { cell: { ...EMPTY, f: text } };
  if (text.startsWith("'")) return constant(text.slice(1), CELL.forcedText);
  if (/^(true|false)$/i.test(text)) return constant(/^t/i.test(text) ? 1 : 0, CELL.boolean);
  return readTyped(text, modules);
};
