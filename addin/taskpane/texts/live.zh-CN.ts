/** Texts of the news in Chinese, beside the first load. */
export const liveZhCN = {
  "live.returned": "有新的退回意见，请看“提交”页。",
  "live.list": "支部列表已更新。",
  "live.stage.opens": "{stage}已经开始。",
  "live.stage.reminds": "{stage}即将截止。",
  "live.stage.closes": "{stage}已经截止。",
  "live.stage.graceEnds": "{stage}的宽限期已经结束。",
} as const;
