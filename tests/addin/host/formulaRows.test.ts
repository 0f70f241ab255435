import { expect, it } from "vitest";
import { moveFormula } from "../../../addin/playground/host/formulaRows.ts";

it.each([
  ["=G5*2", 3, "=G8*2"],
  ['=SUM($A$1:A5)&"A5"', 2, '=SUM($A$1:A7)&"A5"'],
  ["='A1 表'!B2+Sheet1!B2", 1, "='A1 表'!B3+Sheet1!B3"],
  ["=LOG10(A1)+XJ_A1.B2+Tab1[A1]", 1, "=LOG10(A2)+XJ_A1.B2+Tab1[A1]"],
  ["=A1", -1, "=#REF!"],
])("%s moved by %i rows is %s", (formula, rows, moved) => {
  expect(moveFormula(formula, rows)).toBe(moved);
});
