import type { Locale } from "../base/text.ts";
import type { ItemState } from "../evaluate/evaluation.ts";
import type { ItemKind } from "../grid/grid.ts";
import type { Stage } from "../wire/vocabulary.ts";

type Words<K extends string> = Readonly<Record<K, string>>;

/** The words on a grid's sheet that are not the standard's own. */
export interface SheetTexts {
  readonly headings: Words<
    "number" | "criterion" | "evidence" | "requirement" | "points" | "remark" | "reason" | "state"
  >;
  readonly stage: Words<Stage>;
  /** heading of what the stage before said of its marks */
  readonly said: (stage: string) => string;
  readonly cycle: (year: number) => string;
  readonly version: (version: string) => string;
  readonly star: (star: number) => string;
  readonly starsHeld: (count: number) => string;
  readonly noStar: string;
  readonly branch: string;
  readonly unit: string;
  readonly yes: string;
  readonly no: string;
  readonly na: string;
  readonly note: (text: string) => string;
  readonly pending: string;
  readonly atLeast: (what: string) => string;
  readonly heldBefore: string;
  readonly decidedBy: (who: string) => string;
  readonly each: (each: number, max: number) => string;
  readonly off: (max: number) => string;
  readonly eachOff: (each: number, max: number) => string;
  /** the sign before the words says which state it is */
  readonly states: Words<ItemStateWord>;
  readonly partly: (star: string) => string;
  /** a section whose star stands alone */
  readonly standing: Words<"held" | "unsettled" | "lost">;
  readonly filling: string;
  readonly answered: string;
  readonly atMost: string;
  readonly points: string;
  readonly bonus: string;
  readonly bonusAside: string;
  readonly deducted: string;
  readonly onlyThroughBonus: string;
  readonly itemsMet: string;
  readonly itemsMetAt: (star: string) => string;
  readonly prompt: Words<Exclude<ItemKind, "points">>;
  readonly pointsPrompt: (max: number, step: number) => string;
  readonly offPrompt: (max: number, step: number) => string;
  readonly orNa: string;
  readonly alert: string;
  readonly item: (id: string) => string;
}

type ItemStateWord = ItemState | "pending" | "pendingAside" | "unsettled" | "nothingOff";

const zhDigits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const enStars = (count: number) => (count === 1 ? "1 star" : `${count} stars`);

export const sheetTexts: Readonly<Record<Locale, SheetTexts>> = {
  "zh-CN": {
    headings: {
      number: "序号",
      criterion: "评定标准",
      evidence: "检查内容",
      requirement: "要求",
      points: "分值",
      remark: "备注 / 理由",
      reason: "理由",
      state: "状态",
    },
    stage: { self: "自评", first: "初评", recheck: "复核" },
    said: (stage) => `${stage}备注`,
    cycle: (year) => `${year} 年度`,
    version: (version) => `版本 ${version}`,
    star: (star) => `${zhDigits[star] ?? star}星`,
    starsHeld: (count) => `${count}颗星`,
    noStar: "未达星级",
    branch: "支部：",
    unit: "单位：",
    yes: "是",
    no: "否",
    na: "不适用",
    note: (text) => `注：${text}`,
    pending: "待补充",
    atLeast: (what) => `≥ ${what}`,
    heldBefore: "已得",
    decidedBy: (who) => `评定：${who}`,
    each: (each, max) => `每次 ${each} 分，最多 ${max} 分`,
    off: (max) => `最多扣 ${max} 分`,
    eachOff: (each, max) => `每次扣 ${each} 分，最多扣 ${max} 分`,
    states: {
      met: "✓ 达标",
      unmet: "✗ 未达标",
      open: "… 未填",
      invalid: "！ 有误",
      na: "○ 不适用",
      pending: "… 待补充",
      pendingAside: "○ 待补充",
      unsettled: "… 待定",
      nothingOff: "✓ 未扣分",
    },
    partly: (star) => `△ 达${star}`,
    standing: { held: "★ 得星", unsettled: "… 待定", lost: "☆ 未得星" },
    filling: "填写中",
    answered: "已填",
    atMost: "最高可达",
    points: "分",
    bonus: "加分",
    bonusAside: "加分（不计入评星）",
    deducted: "扣分",
    onlyThroughBonus: "（靠加分达到）",
    itemsMet: "达标",
    itemsMetAt: (star) => `达${star}要求`,
    prompt: {
      yesno: "请选“是”或“否”（也可填 ● √ ×）。",
      count: "请填次数，整数，如 2。",
      percent: "请填百分比或人数比，如 80%、79/99。",
      occurrences: "请填次数，整数，如 2；没有的填 0。",
      prerequisite: "不必填写：由前面所得的星自动得出。",
      pending: "评定标准待补充，请勿填写。",
    },
    pointsPrompt: (max, step) =>
      step === max ? `请填 0 或 ${max} 分。` : `请填 0 至 ${max} 分，每档 ${step} 分。`,
    offPrompt: (max, step) =>
      step === max
        ? `请填所扣分数：0 或 ${max} 分。`
        : `请填所扣分数：0 至 ${max} 分，每档 ${step} 分。`,
    orNa: "不适用的可填“不适用”，并在备注写明理由。",
    alert: "填写有误",
    item: (id) => `第${id}项`,
  },
  en: {
    headings: {
      number: "No.",
      criterion: "Criterion",
      evidence: "Evidence",
      requirement: "Requirement",
      points: "Points",
      remark: "Remarks / reasons",
      reason: "Reasons",
      state: "State",
    },
    stage: { self: "Self", first: "First", recheck: "Recheck" },
    said: (stage) => `Remarks: ${stage.toLowerCase()}`,
    cycle: (year) => String(year),
    version: (version) => `Version ${version}`,
    star: enStars,
    starsHeld: enStars,
    noStar: "No star",
    branch: "Branch: ",
    unit: "Unit: ",
    yes: "Yes",
    no: "No",
    na: "N/A",
    note: (text) => `Note: ${text}`,
    pending: "To be completed",
    atLeast: (what) => `≥ ${what}`,
    heldBefore: "Held",
    decidedBy: (who) => `Decided by: ${who}`,
    each: (each, max) => `${each} each, at most ${max}`,
    off: (max) => `At most ${max} off`,
    eachOff: (each, max) => `${each} off each, at most ${max}`,
    states: {
      met: "✓ Met",
      unmet: "✗ Not met",
      open: "… Open",
      invalid: "! Wrong",
      na: "○ N/A",
      pending: "… To complete",
      pendingAside: "○ To complete",
      unsettled: "… Unsettled",
      nothingOff: "✓ Nothing off",
    },
    partly: (star) => `△ Meets ${star}`,
    standing: { held: "★ Held", unsettled: "… Unsettled", lost: "☆ Not held" },
    filling: "In progress",
    answered: "Answered",
    atMost: "At most",
    points: "points",
    bonus: "bonus",
    bonusAside: "bonus (not for the star)",
    deducted: "deducted",
    onlyThroughBonus: " (only through the bonus)",
    itemsMet: "Items met",
    itemsMetAt: (star) => `Items met at ${star}`,
    prompt: {
      yesno: "Choose Yes or No (● √ × will do too).",
      count: "Enter a whole number of times, such as 2.",
      percent: "Enter a percentage or a share, such as 80% or 79/99.",
      occurrences: "Enter a whole number of times, such as 2; 0 where there are none.",
      prerequisite: "Nothing to enter: it follows from the stars above.",
      pending: "This criterion is still to be completed. Leave the cell blank.",
    },
    pointsPrompt: (max, step) =>
      step === max ? `Enter 0 or ${max} points.` : `Enter 0 to ${max} points in steps of ${step}.`,
    offPrompt: (max, step) =>
      step === max
        ? `Enter the points to take off: 0 or ${max}.`
        : `Enter the points to take off: 0 to ${max} in steps of ${step}.`,
    orNa: "Where it does not apply enter N/A and give the reason in the remarks.",
    alert: "Please check this entry",
    item: (id) => `Item ${id}`,
  },
};
