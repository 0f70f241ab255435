import { issueTexts } from "../../shared/base/issueTexts.ts";
import type { Locale } from "../../shared/base/text.ts";
import { plain, table } from "../../shared/explain/markdown.ts";

/** Between these lines of a page stands the table of what can be wrong with a grid. */
const marks = ["<!-- problems -->", "<!-- /problems -->"] as const;

const headings: Readonly<Record<Locale, readonly [code: string, text: string]>> = {
  "zh-CN": ["代码", "含义"],
  en: ["Code", "Meaning"],
};

/** What `parseGrid` can say: the findings on grids, and those that it shares with marks and decisions. */
export const problems = Object.entries(issueTexts).filter(
  ([code]) => code.startsWith("grid.") || ["mark.step", "decision.usual"].includes(code),
);

/** A page with its table of problems made anew from the texts of the findings. */
export function withProblems(page: string, locale: Locale): string {
  const [before, rest] = split(page, marks[0]);
  const [, after] = split(rest, marks[1]);
  const [code, meaning] = headings[locale];
  const rows = table(problems, [
    { heading: code, cell: ([name]) => `\`${name}\`` },
    { heading: meaning, cell: ([, text]) => plain(text[locale].replace(/\{\w+\}/g, "…")) },
  ]);
  return [before, marks[0], "\n\n", rows, "\n\n", marks[1], after].join("");
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`The page has no line ${mark}.`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
