import type { ValidationRule } from "../engine.ts";
import { HostError } from "../errors.ts";
import { formatRect, type Rect } from "../geometry.ts";
import { isRecord, readChoice, readFields, readFlag, readText } from "./arguments.ts";
import type { Book } from "./book.ts";
import { ModelObject } from "./object.ts";

/** Alert, prompt and blanks that were set ahead of the rule itself. */
export type ValidationDraft = Pick<ValidationRule, "ignoreBlanks" | "alert" | "prompt">;

const INLINE_LIST_LIMIT = 255;
const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
const ENGINE_OPERATORS: Readonly<Record<string, string>> = {
  EqualTo: "Equal",
  NotEqualTo: "NotEqual",
  GreaterThanOrEqualTo: "GreaterThanOrEqual",
  LessThanOrEqualTo: "LessThanOrEqual",
};
const excelOperator = (name: string | undefined): string =>
  Object.keys(ENGINE_OPERATORS).find((key) => ENGINE_OPERATORS[key] === name) ?? name ?? "Between";

const BLANK: ValidationDraft = {
  ignoreBlanks: true,
  alert: { show: true, style: "Stop", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
};

type Criteria = Pick<ValidationRule, "kind" | "operator" | "formula1" | "formula2" | "dropDown">;

const readFormula = (value: unknown): string =>
  typeof value === "number" ? String(value) : readText(value);

const readList = (value: unknown): Criteria => {
  const list = readFields(value, "source", "inCellDropDown");
  const source = readText(list.source);
  const isInline = !source.startsWith("=");
  if (source === "" || (isInline && source.length > INLINE_LIST_LIMIT)) {
    throw new HostError("InvalidArgument");
  }
  return { kind: "list", formula1: source, dropDown: list.inCellDropDown !== false };
};

const readNumbers = (kind: "wholeNumber" | "decimal", value: unknown): Criteria => {
  const basic = readFields(value, "operator", "formula1", "formula2");
  const operator = readChoice(basic.operator, OPERATORS);
  const formula1 = readFormula(basic.formula1);
  const criteria = { kind, operator: ENGINE_OPERATORS[operator] ?? operator, formula1 };
  if (!operator.endsWith("etween")) return criteria;
  return { ...criteria, formula2: readFormula(basic.formula2) };
};

const number = (text: string): string | number =>
  text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;

const toWire = (rule: ValidationRule): Record<string, unknown> => {
  if (rule.kind === "list") {
    return { list: { inCellDropDown: rule.dropDown ?? true, source: rule.formula1 } };
  }
  if (rule.kind === "custom") return { custom: { formula: rule.formula1 } };
  const basic = { formula1: number(rule.formula1), operator: excelOperator(rule.operator) };
  return {
    [rule.kind]:
      rule.formula2 === undefined ? basic : { ...basic, formula2: number(rule.formula2) },
  };
};

const TYPES = { list: "List", wholeNumber: "WholeNumber", decimal: "Decimal", custom: "Custom" };

export class DataValidation extends ModelObject {
  readonly wireType = "DataValidation";
  readonly #book: Book;
  readonly #sheetId: string;
  readonly #rect: Rect;

  constructor(book: Book, sheetId: string, rect: Rect) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
    this.#rect = rect;
  }

  get Type(): string {
    const { rule, isMixed } = this.#state();
    if (isMixed) return "Inconsistent";
    return rule ? TYPES[rule.kind] : "None";
  }

  get Rule(): Record<string, unknown> | null {
    const { rule, isMixed } = this.#state();
    if (isMixed) return null;
    return rule ? toWire(rule) : {};
  }
  set Rule(value: unknown) {
    this.#write({ ...this.#settings(), ...this.#criteria(value) });
  }

  get ErrorAlert(): Record<string, unknown> {
    const { show, style, title, message } = this.#settings().alert;
    return { showAlert: show, style, title, message };
  }
  set ErrorAlert(value: unknown) {
    const alert = readFields(value, "style", "title", "message", "showAlert");
    const style = readChoice(alert.style, ["Stop", "Warning", "Information"]);
    const texts = { title: readText(alert.title), message: readText(alert.message) };
    this.#change({ alert: { show: readFlag(alert.showAlert), style, ...texts } });
  }

  get Prompt(): Record<string, unknown> {
    const { show, title, message } = this.#settings().prompt;
    return { showPrompt: show, title, message };
  }
  set Prompt(value: unknown) {
    const prompt = readFields(value, "title", "message", "showPrompt");
    const texts = { title: readText(prompt.title), message: readText(prompt.message) };
    this.#change({ prompt: { show: readFlag(prompt.showPrompt), ...texts } });
  }

  get IgnoreBlanks(): boolean {
    return this.#settings().ignoreBlanks;
  }
  set IgnoreBlanks(value: unknown) {
    this.#change({ ignoreBlanks: readFlag(value) });
  }

  Clear(): void {
    this.#book.validationDrafts.delete(this.#key());
    this.#write(null);
  }

  #criteria(value: unknown): Criteria {
    if (!isRecord(value)) throw new HostError("InvalidArgument");
    const [kind, ...more] = Object.keys(value).filter((key) => value[key] != null);
    if (kind === undefined || more.length > 0) throw new HostError("InvalidArgument");
    if (kind === "list") return readList(value[kind]);
    if (kind === "wholeNumber" || kind === "decimal") return readNumbers(kind, value[kind]);
    if (kind !== "custom") return this.#book.missing(`DataValidation.Rule ${kind}`);
    return { kind, formula1: readText(readFields(value[kind], "formula").formula) };
  }

  #state(): { rule: ValidationRule | null; isMixed: boolean } {
    const found = this.#book.engine.validation.read(this.#sheetId, this.#rect);
    const covered = found
      .flatMap(({ rects }) => rects)
      .reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    const isWhole = covered === this.#rect.rows * this.#rect.columns;
    const isMixed = found.length > 1 || (found.length === 1 && !isWhole);
    return { rule: isMixed ? null : (found[0]?.rule ?? null), isMixed };
  }

  #settings(): ValidationDraft {
    return this.#state().rule ?? this.#book.validationDrafts.get(this.#key()) ?? BLANK;
  }

  #change(change: Partial<ValidationDraft>): void {
    const { rule } = this.#state();
    if (rule) this.#write({ ...rule, ...change });
    else this.#book.validationDrafts.set(this.#key(), { ...this.#settings(), ...change });
  }

  #write(rule: ValidationRule | null): void {
    const { engine } = this.#book;
    if (engine.protection.options(this.#sheetId)) throw new HostError("AccessDenied");
    this.#book.change(() => engine.validation.set(this.#sheetId, this.#rect, rule));
  }

  #key(): string {
    return `${this.#sheetId}!${formatRect(this.#rect)}`;
  }
}
