import { existsSync, globSync, readFileSync } from "node:fs";
import { type Locale, locales } from "../../shared/base/text.ts";
import { explain } from "../../shared/explain/explain.ts";
import { grids } from "../../shared/grids/index.ts";
import { inRoot, root } from "../paths.ts";
import { gridIndex } from "./gridIndex.ts";
import { gridJsonSchema } from "./gridJsonSchema.ts";
import { withProblems } from "./problems.ts";

/** The name of a page in a language; English has none in it, as with README.md. */
const pageOf = (path: string, locale: Locale) => (locale === "en" ? path : `${path}.${locale}`);

/** Everything in docs/ that follows from the grids and their format: path → text. The same every time. */
export function documents(): ReadonlyMap<string, string> {
  const pages = locales.flatMap((locale): [string, string][] => [
    ...grids.map((grid): [string, string] => [
      `docs/grids/${pageOf(grid.id, locale)}.md`,
      explain(grid, locale),
    ]),
    [`docs/grids/${pageOf("README", locale)}.md`, gridIndex(grids, locale)],
    formatPage(locale),
  ]);
  const schema = `${JSON.stringify(gridJsonSchema(), null, 2)}\n`;
  return new Map([...pages, ["docs/grid.schema.json", schema]]);
}

/** The page on the format is written by hand but for its table of problems. */
function formatPage(locale: Locale): [string, string] {
  const path = `docs/${pageOf("grid-format", locale)}.md`;
  return [path, withProblems(committed(path), locale)];
}

/** What stands in a file of the project now, with line ends as git keeps them. */
export const committed = (path: string): string =>
  existsSync(inRoot(path)) ? readFileSync(inRoot(path), "utf8").replaceAll("\r\n", "\n") : "";

/** Pages of grids that are no longer shipped. */
export function strangers(): readonly string[] {
  const known = documents();
  return globSync("docs/grids/*.md", { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !known.has(path));
}
