import { type IssuedCode, type Stage, sheetTexts, type Text } from "../../shared/index.ts";

/** What a role is called on paper. */
export const roleNames: Readonly<Record<IssuedCode["role"], Text>> = {
  branch: { "zh-CN": "支部", en: "Branch" },
  reviewer: { "zh-CN": "评审员", en: "Reviewer" },
  coordinator: { "zh-CN": "协调员", en: "Coordinator" },
  observer: { "zh-CN": "只读观察员", en: "Observer" },
  operator: { "zh-CN": "运维", en: "Operator" },
};

/** A stage, as sheets call it. */
export const stageName = (stage: Stage): Text => ({
  "zh-CN": sheetTexts["zh-CN"].stage[stage],
  en: sheetTexts.en.stage[stage],
});
