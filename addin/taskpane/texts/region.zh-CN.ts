/** 地区视图的文字。 */
export const regionZhCN = {
  "region.title": "地区",
  "region.of": "{name} · {cycle} 年度",
  "region.count": "{districts} 个区，{n} 个支部已排名",
  "region.loading": "正在合并各区…",
  "region.again": "刷新",
  "region.write": "写入工作表",
  "region.writing": "正在写入…",
  "region.best": "前 {n} 名",
  "region.districts": "各区星级",
  "region.district": "区",
  "region.ranked": "已排名",
  "region.missing": "未计入的区（{n}）",
  "region.absent.unknown": "尚未建立",
  "region.absent.unreachable": "暂时联系不上",
  "region.absent.cycle": "处于其他年度",
  "region.nobody": "还没有任何支部排名。",
} as const;
