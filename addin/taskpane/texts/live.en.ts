import type { liveZhCN } from "./live.zh-CN.ts";

/** Texts of the news in English. A key missing here fails the type-check. */
export const liveEn: Readonly<Record<keyof typeof liveZhCN, string>> = {
  "live.returned": "Something was sent back to you. See the Submit tab.",
  "live.list": "The list of branches has changed.",
  "live.stage.opens": "{stage}: open now.",
  "live.stage.reminds": "{stage}: closes soon.",
  "live.stage.closes": "{stage}: closed.",
  "live.stage.graceEnds": "{stage}: the time of grace is over.",
};
