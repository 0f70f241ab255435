import { explain } from "../../shared/explain/explain.ts";
import { type Grid, type Item, type Locale, parseGrid } from "../../shared/index.ts";

export const both = (zh: string, en: string) => ({ "zh-CN": zh, en });

type Of<K extends Item["kind"]> = Extract<Item, { kind: K }>;

export const yesno: Of<"yesno"> = {
  id: "1",
  kind: "yesno",
  text: both("制度健全", "Rules in place"),
  requires: { "3": true, "4": true, "5": true },
};
export const points: Of<"points"> = {
  id: "1",
  kind: "points",
  text: both("制度健全", "Rules in place"),
  max: 20,
  step: 0.5,
};
export const named: Of<"yesno"> = { ...yesno, requires: { "1": true } };
export const pending = (id: string): Item => ({ id, kind: "pending", text: both("待定", "Open") });

export const section = (...items: Item[]): Grid["sections"][number] => ({
  id: "1",
  title: both("组织建设", "Organisation"),
  items,
});

const common = {
  id: "sample",
  version: "1.2.3",
  title: both("评定标准", "The standard"),
  source: { document: both("《办法》", "The measures") },
};

/** A small grid of each rule with something more; one that is wrong is a test's own mistake. */
export const tiersGrid = (more: Partial<Grid> = {}): Grid =>
  checked({
    ...common,
    rule: { kind: "tiers", stars: [3, 4, 5] },
    sections: [section(yesno)],
    ...more,
  });
export const pointsGrid = (more: Partial<Grid> = {}): Grid =>
  checked({
    ...common,
    rule: { kind: "points", bands: [{ star: 5, atLeast: 18 }] },
    sections: [section(points)],
    ...more,
  });
export const namedGrid = (more: Partial<Grid> = {}): Grid =>
  checked({ ...common, rule: { kind: "named" }, sections: [section(named)], ...more });

function checked(grid: Grid): Grid {
  const read = parseGrid(grid);
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message.en).join("\n"));
  return read.value;
}

export const linesOf = (grid: Grid, locale: Locale): readonly string[] =>
  explain(grid, locale).split("\n");

/** Both languages' lines: what a test expects of one it expects of the other. */
export const linesOfBoth = (grid: Grid) => [linesOf(grid, "zh-CN"), linesOf(grid, "en")] as const;

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A row's cells as any reader of tables takes them apart: at every stroke there is. */
const cellsOf = (line: string) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The tables of a page, or of a part of it. */
export function tablesOf(markdown: string): readonly Table[] {
  return markdown
    .split("\n\n")
    .filter((block) => block.startsWith("|"))
    .map((block) => {
      const [headings = [], , ...rows] = block.trim().split("\n").map(cellsOf);
      return { headings, rows };
    });
}

/** The table that has a heading. */
export const tableWith = (grid: Grid, locale: Locale, heading: string): Table => {
  const found = tablesOf(explain(grid, locale)).find(({ headings }) => headings.includes(heading));
  return found ?? { headings: [], rows: [] };
};

/** A page's chapters by their headings; what stands before the first is under "". */
export const chaptersOf = (markdown: string): ReadonlyMap<string, string> =>
  new Map(
    `## \n${markdown}`.split(/^## /m).map((part) => {
      const [heading = "", ...rest] = part.split("\n");
      return [heading, rest.join("\n")];
    }),
  );

/** The lines of a chapter's lists, in both languages. */
export const listOf = (grid: Grid, zh: string, en: string) =>
  (
    [
      ["zh-CN", zh],
      ["en", en],
    ] as const
  ).map(([locale, heading]) =>
    (chaptersOf(explain(grid, locale)).get(heading) ?? "")
      .split("\n")
      .filter((line) => line.startsWith("- "))
      .map((line) => line.slice(2)),
  );

/** The first table of criteria. */
export const criteria = (grid: Grid, locale: "zh-CN" | "en") =>
  tableWith(grid, locale, locale === "en" ? "Criterion" : "评定标准");

/** What the first section's table says in the column of a heading. */
export const column = (grid: Grid, heading: string) => {
  const { headings, rows } = criteria(grid, "zh-CN");
  const at = headings.indexOf(heading);
  return at < 0 ? [] : rows.map((row) => row[at]);
};

/** The paragraph under a heading. */
const under = (grid: Grid, locale: "zh-CN" | "en", heading: string) => {
  const lines = linesOf(grid, locale);
  return lines[lines.indexOf(heading) + 2] ?? "";
};

/** How a star is reached, in words, in both languages. */
export const ruleOf = (grid: Grid) => [
  under(grid, "zh-CN", "## 评定办法"),
  under(grid, "en", "## How a star is reached"),
];

const open = [
  "项目全部填写后才评定星级；未填写的既不视为“否”，也不视为 0 分。",
  " There is no star before every item has been answered. An item left open is neither “no” nor 0 points.",
] as const;
/** Words on a rule as they go on under every rule. */
export const withOpen = (zh: string, en: string) => [zh + open[0], en + open[1]];

/** What a reader sees of a text in Markdown: signs written as numbers, and line breaks. */
export const shown = (markdown: string): string =>
  markdown
    .replaceAll("<br>", "\n")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
