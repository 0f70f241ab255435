import type { Cycle, District, LedgerInput } from "../../../shared/index.ts";
import { demoOffice } from "./ledger.ts";

/** Schemes D, E, I, B, J and K (shared/grids): invented places, units and candidates, no person's name. */
export const schemesId = "demo-schemes";

type Branch = District["branches"][number];

const several = (
  prefix: string,
  names: readonly string[],
  more: Omit<Branch, "id" | "name">,
): Branch[] => names.map((name, at) => ({ id: `${prefix}${at + 1}`, name, ...more }));

const huangli = { grid: "huangli-stars" } as const;

/** 29 branches, candidates and programmes, a few for each scheme. */
export const schemesDistrict = (): District => ({
  id: schemesId,
  name: "各类评选办法（演示）",
  cycle: 2026,
  units: [
    { id: "east", name: "东片区" },
    { id: "west", name: "西片区" },
    { id: "organs-a", name: "机关第一党委" },
    { id: "organs-b", name: "机关第二党委" },
    { id: "villages", name: "农村片区" },
    { id: "posts", name: "街道各单位" },
    { id: "hamlets", name: "各村" },
    { id: "town", name: "镇党委" },
  ],
  branches: [
    ...several("d", ["纺织园支部", "五金园支部", "物流园支部", "电子园支部"], {
      ...{ ...huangli, unit: "east", category: "twoNew" },
    }),
    ...several("dw", ["食品园支部", "商贸城支部", "科创园支部"], {
      ...{ ...huangli, unit: "west", category: "twoNew" },
    }),
    ...several("dr", ["西塘村支部"], { ...huangli, unit: "west", category: "rural" }),
    ...several("ea", ["办公室支部", "规划科支部", "服务中心支部"], {
      ...{ grid: "organs-demo", unit: "organs-a", category: "organ" },
    }),
    ...several("eb", ["财务科支部", "信息中心支部", "执法队支部"], {
      ...{ grid: "organs-demo", unit: "organs-b", category: "organ" },
    }),
    ...several("i", ["桃溪村支部", "柳湾村支部", "石桥村支部", "枫岭村支部"], {
      ...{ grid: "gongyi-demo", unit: "villages", category: "rural" },
    }),
    ...several("b", ["候选人一", "候选人二", "候选人三", "候选人四", "候选人五", "候选人六"], {
      ...{ grid: "taihu-member-stars", unit: "posts" },
    }),
    ...several("j", ["村候选人一", "村候选人二", "村候选人三", "村候选人四"], {
      ...{ grid: "gongyi-member-stars", unit: "hamlets" },
    }),
    ...several("k", ["“五星三强”目标"], { grid: "huxi-targets", unit: "town" }),
  ],
});

/** Not handed in: left for whoever tries the demo. */
export const openInSchemes: ReadonlySet<string> = new Set(["dr1", "eb3", "i4", "b6", "j4"]);

/** Always open; a notice of at least seven days (scheme J); of candidates only how many are published. */
export const schemesCycle: Cycle = {
  year: 2026,
  name: "2026年度各类评选",
  stages: [],
  policies: {
    notice: { days: 7 },
    decisions: {
      "taihu-member-stars": {
        names: "restricted",
        quotas: { "1": { kind: "fixed", places: 3 } },
      },
      "gongyi-member-stars": { names: "restricted" },
    },
  },
};

const points = { d1: 96, d2: 71, d3: 70, d4: 88, dw1: 85, dw2: 90, dw3: 93, dr1: 80 };
const panel = { b1: 92.5, b2: 88, b3: 90, b4: 84.5, b5: 86, b6: 83 };

/** What an office has established besides marks. */
export const schemesLedger: readonly LedgerInput[] = [
  ...Object.entries(points).map(
    ([branch, points]): LedgerInput => ({ kind: "points", branch, points }),
  ),
  ...Object.entries(panel).map(
    ([branch, score]): LedgerInput => ({ kind: "panel", branch, score }),
  ),
  // Scheme E: two stars last year too.
  { kind: "held", branch: "eb2", year: 2025, star: 2 },
  { kind: "held", branch: "eb1", year: 2025, star: 3 },
  {
    ...{ kind: "application", branch: "d1", star: 4 },
    form: { summary: "对照四颗星的标准逐项创建，支部活动和服务项目均有记录。" },
  },
  {
    ...{ kind: "veto", branch: "i2", veto: "accident" },
    ...{ basis: "演示：年内发生较大安全事故。", office: demoOffice },
  },
];
