import type { regionZhCN } from "./region.zh-CN.ts";

/** Texts of the region's view in English. */
export const regionEn: Readonly<Record<keyof typeof regionZhCN, string>> = {
  "region.title": "Region",
  "region.of": "{name} · {cycle}",
  "region.count": "{districts} {districts|district|districts}, {n} {n|branch|branches} ranked",
  "region.loading": "Putting the districts together…",
  "region.again": "Refresh",
  "region.write": "Write to a sheet",
  "region.writing": "Writing…",
  "region.best": "The first {n}",
  "region.districts": "Stars by district",
  "region.district": "District",
  "region.ranked": "Ranked",
  "region.missing": "Districts not counted ({n})",
  "region.absent.unknown": "never made",
  "region.absent.unreachable": "does not answer",
  "region.absent.cycle": "in another year",
  "region.nobody": "No branch is ranked yet.",
};
