import type { ISheetDataValidationRule } from "@univerjs/core";
import type { ValidationPort, ValidationRule } from "../engine.ts";
import { intersect, type Rect } from "../geometry.ts";
import type { UniverContext } from "./context.ts";
import type { NameBook } from "./names.ts";

const KINDS = { list: "list", wholeNumber: "whole", decimal: "decimal", custom: "custom" } as const;
const STYLES = ["Information", "Stop", "Warning"];

export interface IRangeLike {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export const toRange = ({ row, column, rows, columns }: Rect): IRangeLike => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

export const fromRange = (range: IRangeLike): Rect => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

const isFormula = (text: string): boolean => text.startsWith("=");

const toUniver = (
  rule: ValidationRule,
  rect: Rect,
  translate: (formula: string) => string,
): ISheetDataValidationRule => {
  const text = (value: string): string => (isFormula(value) ? translate(value) : value);
  const data: Partial<Record<keyof ISheetDataValidationRule, unknown>> = {
    uid: crypto.randomUUID(),
    ranges: [toRange(rect)],
    type: KINDS[rule.kind],
    formula1: text(rule.formula1),
    allowBlank: rule.ignoreBlanks,
    showErrorMessage: rule.alert.show,
    // Without an alert Excel lets everything pass; Univer does so below Stop.
    errorStyle: rule.alert.show ? Math.max(0, STYLES.indexOf(rule.alert.style)) : 0,
    errorTitle: rule.alert.title,
    error: rule.alert.message,
    showInputMessage: rule.prompt.show,
    promptTitle: rule.prompt.title,
    prompt: rule.prompt.message,
    bizInfo: { excelStyle: rule.alert.style },
  };
  if (rule.formula2 !== undefined) data.formula2 = text(rule.formula2);
  if (rule.operator !== undefined) {
    data.operator = rule.operator[0]?.toLowerCase() + rule.operator.slice(1);
  }
  if (rule.kind === "list") data.showDropDown = rule.dropDown ?? true;
  return data as unknown as ISheetDataValidationRule;
};

const excelStyle = (data: ISheetDataValidationRule): string => {
  const kept = data.bizInfo as { excelStyle?: string } | undefined;
  return kept?.excelStyle ?? STYLES[data.errorStyle ?? 1] ?? "Stop";
};

const fromUniver = (data: ISheetDataValidationRule, names: NameBook): ValidationRule | null => {
  const kind = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((k) => KINDS[k] === data.type);
  if (!kind) return null;
  return {
    kind,
    formula1: names.fromEngine(data.formula1 ?? ""),
    ...(data.formula2 === undefined ? {} : { formula2: names.fromEngine(data.formula2) }),
    ...(data.operator
      ? { operator: data.operator[0]?.toUpperCase() + data.operator.slice(1) }
      : {}),
    ...(kind === "list" ? { dropDown: data.showDropDown ?? true } : {}),
    ignoreBlanks: data.allowBlank ?? true,
    alert: {
      show: data.showErrorMessage ?? true,
      style: excelStyle(data),
      title: data.errorTitle ?? "",
      message: data.error ?? "",
    },
    prompt: {
      show: data.showInputMessage ?? true,
      title: data.promptTitle ?? "",
      message: data.prompt ?? "",
    },
  };
};

export const createValidation = (context: UniverContext, names: NameBook): ValidationPort => ({
  read: (sheetId, rect) =>
    context.validationRules.getRules(context.unitId, sheetId).flatMap((data) => {
      const rule = fromUniver(data, names);
      const rects = data.ranges.flatMap((range) => intersect(fromRange(range), rect) ?? []);
      return rule && rects.length > 0 ? [{ rule, rects }] : [];
    }),
  set: (sheetId, rect, rule) => {
    const target = { unitId: context.unitId, subUnitId: sheetId };
    context.commands.syncExecuteCommand("sheets.command.clear-range-data-validation", {
      ...target,
      ranges: [toRange(rect)],
    });
    if (!rule) return;
    const data = toUniver(rule, rect, (formula) => names.toEngine(formula, sheetId));
    context.run("sheet.command.addDataValidation", { ...target, rule: data });
  },
});
