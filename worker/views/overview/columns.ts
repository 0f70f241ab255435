import {
  branchCategoryNames,
  type OverviewRow,
  submissionStateNames,
} from "../../../shared/index.ts";
import { stageName } from "../roleNames.ts";
import { both, type Column } from "../table/table.ts";

const column = (
  zh: string,
  en: string,
  width: number,
  cell: Column<OverviewRow>["cell"],
): Column<OverviewRow> => ({ head: { "zh-CN": zh, en }, width, cell });

/** Percent to two decimals, never rounded up: what falls short of a line must not look as if it reached it. */
const percent = ({ value, of }: OverviewRow["attained"]): number | null =>
  of > 0 ? Math.floor((value * 10_000) / of) / 100 : null;

const yes = "是 yes";

/** The table of the overview, as files have it. */
export const overviewColumns: readonly Column<OverviewRow>[] = [
  column("名次", "Rank", 8, ({ rank }) => rank),
  column("并列", "Tied", 8, ({ tied }) => (tied ? "并列 tied" : null)),
  column("百分位 %", "Percentile %", 12, ({ percentile }) => percent(percentile)),
  column("支部编号", "Branch id", 16, ({ branch }) => branch),
  column("支部", "Branch", 32, ({ name }) => name),
  column("单位", "Unit", 24, ({ unit }) => unit),
  column("类别", "Category", 20, ({ category }) =>
    category ? both(branchCategoryNames[category]) : null,
  ),
  column("评分表", "Grid", 16, ({ grid }) => grid),
  column("星级", "Star", 8, ({ star }) => star),
  column("达到比例 %", "Attained %", 12, ({ attained }) => percent(attained)),
  column("得分", "Points", 10, ({ total }) => total?.earned ?? null),
  column("满分", "Of points", 10, ({ total }) => total?.max ?? null),
  column("阶段", "Stage", 18, ({ stage }) => both(stageName(stage))),
  column("状态", "State", 20, ({ state }) => both(submissionStateNames[state])),
  column("自评星级", "Own star", 10, ({ self }) => self?.star ?? null),
  column("自评达到比例 %", "Own attained %", 14, ({ self }) =>
    self ? percent(self.attained) : null,
  ),
  column("自评比评审高（星）", "Own above review, stars", 14, ({ self, star }) =>
    self ? self.star - star : null,
  ),
  column("上年星级", "Star last year", 10, ({ before }) => before?.star ?? null),
  column("上年名次", "Rank last year", 10, ({ before }) => before?.rank ?? null),
  column("下一星级", "Next star", 10, ({ next }) => next?.star ?? null),
  column("还差项数", "Items short", 10, ({ next }) => next?.items ?? null),
  column("还差分数", "Points short", 10, ({ next }) => next?.points ?? null),
  column("只差一点", "Near miss", 10, ({ near }) => (near ? yes : null)),
  column("提交时间", "Handed in", 26, ({ time }) => time),
];
