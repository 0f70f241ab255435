import type { Locale } from "../../shared/base/text.ts";
import { type Column, plain, table } from "../../shared/explain/markdown.ts";
import { type Grid, itemsOf } from "../../shared/grid/grid.ts";

/** The words of the index. */
interface IndexTexts {
  readonly title: string;
  readonly intro: string;
  readonly other: string;
  readonly headings: Readonly<Record<"grid" | "subject" | "rule" | "items" | "state", string>>;
  readonly subjects: Readonly<Record<NonNullable<Grid["subject"]>, string>>;
  readonly rules: Readonly<Record<Grid["rule"]["kind"], string>>;
  readonly complete: string;
  readonly pending: (items: number) => string;
}

const texts: Readonly<Record<Locale, IndexTexts>> = {
  "zh-CN": {
    title: "随产品提供的评分表",
    intro:
      "以下各页由评分表数据生成（`npm run docs`），不要手工修改。自己的评分表怎样编写，见[评分表格式](../grid-format.zh-CN.md)。",
    other: "[English](README.md)",
    headings: {
      grid: "评分表",
      subject: "评定对象",
      rule: "评定方式",
      items: "项目数",
      state: "状态",
    },
    subjects: { branch: "党支部", member: "党员", programme: "工作目标" },
    rules: { tiers: "逐级达标", points: "按分数", named: "逐星评定" },
    complete: "完整",
    pending: (items) => `待补充 ${items} 项`,
  },
  en: {
    title: "The grids that come with the product",
    intro:
      "These pages are made from the grids' data (`npm run docs`); do not change them by hand. How to write a grid of your own: [the format of a grid](../grid-format.md).",
    other: "[中文](README.zh-CN.md)",
    headings: {
      grid: "Grid",
      subject: "What is rated",
      rule: "Rule",
      items: "Items",
      state: "State",
    },
    subjects: { branch: "branches", member: "members", programme: "targets" },
    rules: { tiers: "tiers", points: "points", named: "named stars" },
    complete: "complete",
    pending: (items) => `${items} to be completed`,
  },
};

/** The list of the shipped grids, each with the way to its page. */
export function gridIndex(grids: readonly Grid[], locale: Locale): string {
  const { title, intro, other, headings, ...words } = texts[locale];
  const page = (id: string) => (locale === "en" ? `${id}.md` : `${id}.${locale}.md`);
  const columns: Column<Grid>[] = [
    { heading: headings.grid, cell: (grid) => `[${plain(grid.title[locale])}](${page(grid.id)})` },
    { heading: headings.subject, cell: ({ subject = "branch" }) => words.subjects[subject] },
    { heading: headings.rule, cell: ({ rule }) => words.rules[rule.kind] },
    { heading: headings.items, cell: (grid) => String(itemsOf(grid).length) },
    { heading: headings.state, cell: (grid) => stateOf(grid, words) },
  ];
  return `${[`# ${title}`, other, intro, table(grids, columns)].join("\n\n")}\n`;
}

function stateOf(grid: Grid, words: Pick<IndexTexts, "complete" | "pending">): string {
  const open = itemsOf(grid).filter(({ kind }) => kind === "pending").length;
  return open > 0 ? words.pending(open) : words.complete;
}
