import type { CommandId } from "../excel/types.ts";

/** Whom the demo gives codes for; behind "schemes:" in its district of the other schemes. */
export const demoRoles = [
  "taihu-42",
  "dongguan-33",
  "reviewer",
  "coordinator",
  "schemes:coordinator",
  "schemes:reviewer",
  "schemes:huangli-stars",
  "schemes:organs-demo",
  "schemes:gongyi-demo",
  "schemes:huxi-targets",
] as const;
export type DemoRole = (typeof demoRoles)[number];

export interface PlaygroundTexts {
  readonly title: string;
  readonly tab: string;
  readonly buttons: Readonly<Record<CommandId, string>>;
  readonly demo: string;
  readonly demoHint: string;
  readonly roles: Readonly<Record<DemoRole, string>>;
  readonly copied: (code: string) => string;
  readonly noDemo: string;
  readonly failed: (command: string) => string;
  readonly refused: (address: string) => string;
  readonly counters: (syncs: number, bytes: number) => string;
  readonly misses: (members: string) => string;
  readonly about: string;
  /** on a sheet with a chart */
  readonly charts: string;
  readonly language: string;
  readonly theme: string;
}

/** The words of the page around the pane. */
export const playgroundTexts: Readonly<Record<"zh-CN" | "en-US", PlaygroundTexts>> = {
  "zh-CN": {
    title: "星级 · 演示工作簿",
    tab: "星级评定",
    buttons: {
      openPane: "打开窗格",
      insertGrid: "插入评分表",
      checkSheet: "检查本表",
      submitSheet: "提交评分",
      pullRankings: "拉取排名",
      help: "帮助",
    },
    demo: "演示访问码",
    demoHint: "点一个身份即得一次性访问码，粘贴到右侧“提交”页登录。",
    roles: {
      "taihu-42": "支部（42 项评分表）",
      "dongguan-33": "支部（33 项评分表）",
      reviewer: "评审员",
      coordinator: "协调员",
      "schemes:coordinator": "其他办法：协调员",
      "schemes:reviewer": "其他办法：评审员",
      "schemes:huangli-stars": "其他办法：支部（湟里五颗星）",
      "schemes:organs-demo": "其他办法：支部（机关五星）",
      "schemes:gongyi-demo": "其他办法：支部（百分制加奖励）",
      "schemes:huxi-targets": "其他办法：目标看板",
    },
    copied: (code) => `已复制：${code}`,
    noDemo: "演示服务未启动，请用 npm start 打开本页。",
    failed: (command) => `“${command}”没有响应，请等右侧窗格就绪后再试。`,
    refused: (address) => `${address} 受保护，未作改动。请在“自评”和“备注”列中填写。`,
    counters: (syncs, bytes) => `office.js 往返 ${syncs} 次，${bytes} 字节`,
    misses: (members) => `演示环境没有的 Excel 成员：${members}`,
    about: "浏览器中的演示：微软原版 office.js 运行在开源表格之上，数据只在本机。",
    charts: "本工作表上方有一张图表：演示环境不绘制图表，在 Excel 中会显示。",
    language: "English",
    theme: "深色 / 浅色",
  },
  "en-US": {
    title: "Xingji · demo workbook",
    tab: "Star ratings",
    buttons: {
      openPane: "Open pane",
      insertGrid: "Insert grid",
      checkSheet: "Check sheet",
      submitSheet: "Submit",
      pullRankings: "Pull ranking",
      help: "Help",
    },
    demo: "Demo codes",
    demoHint: "Pick a role for a one-time access code; paste it under Submit on the right.",
    roles: {
      "taihu-42": "Branch (42-item grid)",
      "dongguan-33": "Branch (33-item grid)",
      reviewer: "Reviewer",
      coordinator: "Coordinator",
      "schemes:coordinator": "Other schemes: coordinator",
      "schemes:reviewer": "Other schemes: reviewer",
      "schemes:huangli-stars": "Other schemes: branch (Huangli's stars)",
      "schemes:organs-demo": "Other schemes: branch (organs' stars)",
      "schemes:gongyi-demo": "Other schemes: branch (100 points and a bonus)",
      "schemes:huxi-targets": "Other schemes: target board",
    },
    copied: (code) => `Copied: ${code}`,
    noDemo: "The demo service is not there. Open this page through npm start.",
    failed: (command) => `“${command}” did not answer. Wait until the pane is ready.`,
    refused: (address) =>
      `${address} is protected; nothing was changed. Fill in the self-mark and remark columns.`,
    counters: (syncs, bytes) => `office.js: ${syncs} round trips, ${bytes} bytes`,
    misses: (members) => `Excel members this page does not have: ${members}`,
    about:
      "A demo in the browser: Microsoft's own office.js over an open-source sheet. Data stay here.",
    charts: "There is a chart on top of this sheet: Excel shows it, this page draws none.",
    language: "中文",
    theme: "Dark / light",
  },
};
