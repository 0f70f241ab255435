import type { Cycle, District } from "../../shared/index.ts";

/** Invented places: any likeness to a real office or branch is chance. No persons are named. */
const units = [
  ["qinghe", "青禾社区"],
  ["yunqi", "云栖社区"],
  ["songyan", "松岩社区"],
  ["luming", "鹿鸣社区"],
  ["xinghe", "星河产业园"],
  ["lanting", "兰汀商圈"],
  ["baihua", "白桦楼宇"],
  ["zhiyuan", "知远行业协会"],
] as const;

const tiersBranches = ["第一", "第二", "第三", "织造", "电子", "物流", "科创", "餐饮"] as const;
const pointsBranches = ["律所", "会计师", "志愿者", "商会"] as const;

/** 64 branches in 8 units: companies' branches on the 42-item grid, associations' on the 33-item one. */
export function demoDistrict(): District {
  const branches = units.flatMap(([unit, name], at) => {
    const onTiers = tiersBranches.slice(0, 5 + (at % 2)).map((branch, n) => ({
      id: `${unit}-a${n + 1}`,
      name: `${name}${branch}支部`,
      unit,
      grid: "taihu-42",
    }));
    const onPoints = pointsBranches.slice(0, 2 + (at % 2)).map((branch, n) => ({
      id: `${unit}-b${n + 1}`,
      name: `${name}${branch}支部`,
      unit,
      grid: "dongguan-33",
    }));
    return [...onTiers, ...onPoints];
  });
  return {
    id: "demo",
    name: "青禾街道（演示）",
    cycle: 2026,
    units: units.map(([id, name]) => ({ id, name })),
    branches,
  };
}

/** Branches that have not handed in yet: left for whoever tries the demo. */
export const openBranches: ReadonlySet<string> = new Set([
  "qinghe-a1",
  "yunqi-a2",
  "songyan-a3",
  "qinghe-b1",
  "luming-b2",
  "zhiyuan-b1",
]);

/** Its year: every stage is open, and nothing is published before a notice of five days. */
export const demoCycle: Cycle = {
  year: 2026,
  name: "2026年度星级评定",
  stages: [],
  policies: { notice: { days: 5 } },
};
