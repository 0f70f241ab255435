import { type Grid, gridById, type Item, type Section, type Text } from "../../../shared/index.ts";

/**
 * Grids of which the sources give no criteria or points, completed as a coordinator would: a grid of the
 * district's own, made from the shipped one. What is filled in is invented, and says so.
 */

const text = (zh: string, en: string): Text => ({ "zh-CN": zh, en });

const shipped = (id: string): Grid => {
  const grid = gridById(id);
  if (!grid) throw new Error(`There is no grid ${id}.`);
  return grid;
};

const invented = text(
  "各项标准和分值为演示所拟，不是文件原文。",
  "Criteria and points are invented for the demo and not the document's words.",
);

/** A grid of the district's own: what stood open is filled in. */
const completed = (from: Grid, id: string, sections: Grid["sections"]): Grid => ({
  ...from,
  id,
  version: "1.0.0",
  title: text(`${from.title["zh-CN"]}（演示标准）`, `${from.title.en} (demo criteria)`),
  sections,
  notes: [invented],
});

/** Scheme E with two criteria for each of its five stars. */
const criteria: Readonly<Record<string, readonly [Item, Item]>> = {
  战斗堡垒星: [
    yesno("1.1", "班子健全，分工明确", "The leading body is complete and its duties are clear"),
    count("1.2", "全年召开支部委员会不少于12次", "The committee met at least 12 times", 12),
  ],
  先锋模范星: [
    yesno("2.1", "设立党员示范岗", "Members' demonstration posts are set up"),
    percent("2.2", "参加志愿服务的党员不低于80%", "At least 80% of members volunteered", 80),
  ],
  制度建设星: [
    yesno("3.1", "制度健全并上墙公布", "Rules are complete and on the wall"),
    count("3.2", "全年党务公开不少于4次", "Party affairs were made public at least 4 times", 4),
  ],
  活动开展星: [
    count("4.1", "全年主题党日不少于12次", "At least 12 theme days were held", 12),
    percent("4.2", "主题党日平均参加率不低于85%", "On average at least 85% took part", 85),
  ],
  工作创新星: [
    yesno("5.1", "有党建工作品牌", "There is a brand of Party work"),
    percent("5.2", "群众满意度不低于90%", "At least 90% of the public are content", 90),
  ],
};

export function organsDemo(): Grid {
  const from = shipped("organs-five-stars");
  const sections = from.sections.map((section) => ({
    ...section,
    items: criteria[section.id] ?? section.items,
  }));
  return completed(from, "organs-demo", sections);
}

/** Scheme I with 20 points for each of the five goods, and points for the bonus, 5 at the most. */
const bonusPoints: Readonly<Record<string, number>> = { "6": 2, "7": 1, "8": 2, "9": 1 };

export function gongyiDemo(): Grid {
  const from = shipped("gongyi-branch");
  const scored = (item: Item): Item => {
    const { id, text, clause } = item;
    const max = bonusPoints[id] ?? 20;
    return { id, text, kind: "points", max, step: 0.5, ...(clause ? { clause } : {}) };
  };
  const sections = from.sections.map((section): Section => {
    const items = section.items.map(scored);
    return section.counts === "bonus" ? { ...section, items, cap: 5 } : { ...section, items };
  });
  return completed(from, "gongyi-demo", sections);
}

function yesno(id: string, zh: string, en: string): Item {
  return { id, kind: "yesno", text: text(zh, en), requires: { "1": true } };
}
function count(id: string, zh: string, en: string, asked: number): Item {
  return { id, kind: "count", text: text(zh, en), requires: { "1": asked } };
}
function percent(id: string, zh: string, en: string, asked: number): Item {
  return { id, kind: "percent", text: text(zh, en), requires: { "1": asked } };
}
