import type { ConditionalPort, ConditionalRule } from "../engine.ts";
import type { UniverContext } from "./context.ts";
import type { NameBook } from "./names.ts";
import { fromRange, toRange } from "./validation.ts";

interface FormulaRule {
  readonly type: "highlightCell";
  readonly subType: "formula";
  readonly value: string;
  readonly style: {
    readonly bg?: { readonly rgb?: string | null };
    readonly cl?: { readonly rgb?: string | null };
    readonly bl?: number;
  };
}

const formulaRule = (rule: object): FormulaRule | null =>
  "type" in rule && rule.type === "highlightCell" && "subType" in rule && rule.subType === "formula"
    ? (rule as FormulaRule)
    : null;

const toUniver = (rule: ConditionalRule, formula: string): object => ({
  cfId: rule.id,
  ranges: rule.rects.map(toRange),
  stopIfTrue: rule.stopIfTrue,
  rule: {
    type: "highlightCell",
    subType: "formula",
    value: formula,
    style: {
      ...(rule.fill === null ? {} : { bg: { rgb: rule.fill } }),
      ...(rule.fontColor === null ? {} : { cl: { rgb: rule.fontColor } }),
      ...(rule.bold === null ? {} : { bl: rule.bold ? 1 : 0 }),
    },
  },
});

/** Only formula rules: the model offers no others, and says so. */
export const createConditional = (context: UniverContext, names: NameBook): ConditionalPort => {
  const { conditionalRules, unitId } = context;
  return {
    list: (sheetId) =>
      (conditionalRules.getSubunitRules(unitId, sheetId) ?? []).flatMap((entry) => {
        const rule = formulaRule(entry.rule);
        if (!rule) return [];
        return [
          {
            id: entry.cfId,
            rects: entry.ranges.map(fromRange),
            formula: names.fromEngine(rule.value),
            fill: rule.style.bg?.rgb ?? null,
            fontColor: rule.style.cl?.rgb ?? null,
            bold: rule.style.bl === undefined ? null : rule.style.bl === 1,
            stopIfTrue: entry.stopIfTrue,
          },
        ];
      }),
    set: (sheetId, rule) => {
      const known = conditionalRules.getRule(unitId, sheetId, rule.id);
      const verb = known ? "set" : "add";
      const data = toUniver(rule, names.toEngine(rule.formula, sheetId));
      const target = { unitId, subUnitId: sheetId, rule: data };
      context.run(
        `sheet.mutation.${verb}-conditional-rule`,
        known ? { ...target, cfId: rule.id } : target,
      );
    },
    remove: (sheetId, id) => {
      const target = { unitId, subUnitId: sheetId, cfId: id };
      context.run("sheet.mutation.delete-conditional-rule", target);
    },
  };
};
