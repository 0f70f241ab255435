import type { Return } from "../../shared/index.ts";

/** Self-assessments that a reviewer of the demo has sent back, by branch. */
export const sentBack: Readonly<Record<string, Omit<Return, "number">>> = {
  "qinghe-a2": {
    comment: "请核对下列两项后重新提交。",
    items: {
      "9": "请附民主评议党员活动的会议记录。",
      "39": "参评人数与测评汇总表不一致，请核对。",
    },
  },
};
