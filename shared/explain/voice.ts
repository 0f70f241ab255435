import type { Locale, Text } from "../base/text.ts";
import { type ExplainTexts, explainTexts } from "./explainTexts.ts";
import { plain } from "./markdown.ts";

/** The language of an explanation: words of ours, and how a grid's own words are said in it. */
export interface Voice {
  readonly texts: ExplainTexts;
  /** a grid's words as Markdown */
  readonly say: (text: Text) => string;
}

export const voiceOf = (locale: Locale): Voice => ({
  texts: explainTexts[locale],
  say: (text) => plain(text[locale]),
});
