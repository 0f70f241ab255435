import type { Locale } from "../base/text.ts";

/** The words on a grid's sheet that are not the standard's own. */
export interface SheetTexts {
  readonly headings: Readonly<
    Record<"number" | "criterion" | "evidence" | "points" | "entry" | "state" | "remark", string>
  >;
  readonly requirement: (star: number) => string;
  readonly star: (star: number) => string;
  readonly noStar: string;
  readonly branch: string;
  readonly unit: string;
  readonly yes: string;
  readonly no: string;
  readonly na: string;
  readonly times: (count: number) => string;
  readonly states: Readonly<Record<"met" | "unmet" | "open" | "invalid" | "na", string>>;
  readonly partly: (star: number) => string;
  readonly filling: string;
  readonly answered: string;
  readonly atMost: string;
  readonly points: string;
  readonly itemsMet: (star: number) => string;
  readonly prompt: Readonly<Record<"yesno" | "count" | "percent", string>>;
  readonly pointsPrompt: (max: number, step: number) => string;
  readonly orNa: string;
  readonly alert: string;
  readonly item: (id: string) => string;
}

const zhDigits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const zhStar = (star: number) => `${zhDigits[star] ?? star}星`;
const stars = (star: number) => "★".repeat(star);

export const sheetTexts: Readonly<Record<Locale, SheetTexts>> = {
  "zh-CN": {
    headings: {
      number: "序号",
      criterion: "评定标准",
      evidence: "检查内容",
      points: "分值",
      entry: "自评",
      state: "状态",
      remark: "备注 / 理由",
    },
    requirement: zhStar,
    star: (star) => `${stars(star)} ${zhStar(star)}`,
    noStar: "未达星级",
    branch: "支部：",
    unit: "单位：",
    yes: "是",
    no: "否",
    na: "不适用",
    times: (count) => `${count}次`,
    states: {
      met: "✓ 达标",
      unmet: "✗ 未达标",
      open: "… 未填",
      invalid: "！ 有误",
      na: "○ 不适用",
    },
    partly: (star) => `△ 达${zhStar(star)}`,
    filling: "填写中",
    answered: "已填",
    atMost: "最高可达",
    points: "分",
    itemsMet: (star) => `达${zhStar(star)}要求`,
    prompt: {
      yesno: "请选“是”或“否”（也可填 ● √ ×）。",
      count: "请填次数，整数，如 2。",
      percent: "请填百分比或人数比，如 80%、79/99。",
    },
    pointsPrompt: (max, step) => `请填 0 至 ${max} 分，每档 ${step} 分。`,
    orNa: "不适用的可填“不适用”，并在备注写明理由。",
    alert: "填写有误",
    item: (id) => `第${id}项`,
  },
  en: {
    headings: {
      number: "No.",
      criterion: "Criterion",
      evidence: "Evidence",
      points: "Points",
      entry: "Self-mark",
      state: "State",
      remark: "Remarks / reasons",
    },
    requirement: (star) => `${star} stars`,
    star: (star) => `${stars(star)} ${star} stars`,
    noStar: "No star",
    branch: "Branch: ",
    unit: "Unit: ",
    yes: "Yes",
    no: "No",
    na: "N/A",
    times: (count) => `${count}×`,
    states: { met: "✓ Met", unmet: "✗ Not met", open: "… Open", invalid: "! Wrong", na: "○ N/A" },
    partly: (star) => `△ Meets ${star} stars`,
    filling: "In progress",
    answered: "Answered",
    atMost: "At most",
    points: "points",
    itemsMet: (star) => `Items met at ${star} stars`,
    prompt: {
      yesno: "Choose Yes or No (● √ × will do too).",
      count: "Enter a whole number of times, such as 2.",
      percent: "Enter a percentage or a share, such as 80% or 79/99.",
    },
    pointsPrompt: (max, step) => `Enter 0 to ${max} points in steps of ${step}.`,
    orNa: "Where it does not apply enter N/A and give the reason in the remarks.",
    alert: "Please check this entry",
    item: (id) => `Item ${id}`,
  },
};
