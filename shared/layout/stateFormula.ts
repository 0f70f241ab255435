import { quote } from "./formulaParts.ts";
import type { SheetTexts } from "./sheetTexts.ts";

/** What the sheet says of an item: by the word that its reading may be, else as judged. */
export const stateFormula = (states: SheetTexts["states"], read: string, judged: string): string =>
  `=IF(${read}="open",${quote(states.open)},IF(${read}="bad",${quote(states.invalid)},IF(${read}="na",${quote(states.na)},${judged})))`;
