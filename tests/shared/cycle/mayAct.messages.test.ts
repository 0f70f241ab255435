import { describe, expect, it } from "vitest";
import {
  type Attempt,
  mayAct,
  type SubmissionAction,
  type SubmissionState,
  submissionActionNames,
  submissionActions,
  submissionStateNames,
  submissionStates,
  transitionOf,
  transitions,
  windowStage,
} from "../../../shared/index.ts";

const open = { state: "open" } as const;
const submits: Attempt = {
  role: "branch",
  stages: null,
  state: "draft",
  action: "submit",
  window: open,
};
const refused = (attempt: Partial<Attempt>) => {
  const result = mayAct({ ...submits, ...attempt });
  return result.ok ? undefined : result.issues[0];
};

const reopens = ["需要更正的，请协调员重新打开。", "The coordinator can reopen it."];

describe("a state in the way: what it is, what is asked, the way out", () => {
  it.each<[Attempt["role"], SubmissionAction, SubmissionState, string, string, string, string]>([
    [
      "branch",
      "withdraw",
      "draft",
      "草稿”，不能“撤回”（须为：已提交）。",
      "请待支部提交。",
      "is “draft”; to withdraw, it has to be: submitted. ",
      "The branch has to hand in first.",
    ],
    [
      "coordinator",
      "publish",
      "submitted",
      "已提交”，不能“公布”（须为：已评定）。",
      "请先评定。",
      "is “submitted”; to publish, it has to be: decided. ",
      "It has to be decided first.",
    ],
    [
      "reviewer",
      "review",
      "returned",
      "已退回”，不能“初评”（须为：草稿、已提交、已初评）。",
      "请待支部修改后重新提交。",
      "is “returned”; to review, it has to be: draft, submitted, reviewed. ",
      "It is the branch's turn to hand in again.",
    ],
    [
      "branch",
      "submit",
      "reviewed",
      "已初评”，不能“提交”（须为：草稿、已提交、已退回）。",
      "支部需要修改的，请评审员退回。",
      "is “reviewed”; to submit, it has to be: draft, submitted, returned. ",
      "A reviewer can send it back for the branch to change.",
    ],
    [
      "coordinator",
      "return",
      "rechecked",
      "已复核”，不能“退回”（须为：已提交、已初评）。",
      "需要更正的，请复核人员重新复核。",
      "is “rechecked”; to return for change, it has to be: submitted, reviewed. ",
      "What is wrong in it is set right by rechecking again.",
    ],
    [
      "reviewer",
      "recheck",
      "decided",
      "已评定”，不能“复核”（须为：草稿、已提交、已初评、已复核）。",
      reopens[0] ?? "",
      "is “decided”; to recheck, it has to be: draft, submitted, reviewed, rechecked. ",
      reopens[1] ?? "",
    ],
    [
      "branch",
      "save",
      "published",
      "已公布”，不能“保存草稿”（须为：草稿、已提交、已退回）。",
      reopens[0] ?? "",
      "is “published”; to save a draft, it has to be: draft, submitted, returned. ",
      reopens[1] ?? "",
    ],
    [
      "coordinator",
      "decide",
      "draft",
      "草稿”，不能“评定”（须为：已提交、已初评、已复核）。",
      "请待支部提交。",
      "is “draft”; to decide, it has to be: submitted, reviewed, rechecked. ",
      "The branch has to hand in first.",
    ],
    [
      "coordinator",
      "reopen",
      "rechecked",
      "已复核”，不能“重新打开”（须为：已评定、已公布）。",
      "需要更正的，请复核人员重新复核。",
      "is “rechecked”; to reopen, it has to be: decided, published. ",
      "What is wrong in it is set right by rechecking again.",
    ],
  ])("%s: %s what is %s", (role, action, state, zh, zhWay, en, enWay) => {
    expect(refused({ role, action, state })).toMatchObject({
      code: "submission.state",
      data: { state, action },
      message: { "zh-CN": `当前状态为“${zh}${zhWay}`, en: `The state ${en}${enWay}` },
    });
  });
});

describe("a date in the way", () => {
  const dates = {
    opens: "2026-03-01T08:00:00+08:00",
    closes: "2026-04-30T18:00:00+08:00",
    until: "2026-05-02T23:59:59+08:00",
  };

  it("opens at the date", () => {
    expect(refused({ window: { state: "early", ...dates } })).toMatchObject({
      code: "stage.early",
      data: { stage: "self", opens: dates.opens, limit: "2026-03-01 08:00 (UTC+08:00)" },
      message: {
        "zh-CN": "“自评”阶段尚未开始，将于 2026-03-01 08:00 (UTC+08:00) 开放，届时再办理。",
        en: "The stage “Self” has not begun: it opens at 2026-03-01 08:00 (UTC+08:00). Come back then.",
      },
    });
  });

  it("closed at the date, the end of the grace", () => {
    const review = { role: "reviewer", action: "review" } as const;
    expect(refused({ ...review, window: { state: "closed", ...dates } })).toMatchObject({
      code: "stage.closed",
      data: { stage: "first", closes: dates.until, limit: "2026-05-02 23:59:59 (UTC+08:00)" },
      message: {
        "zh-CN":
          "“初评”阶段已于 2026-05-02 23:59:59 (UTC+08:00) 截止，逾期不再受理。确需补办的，请协调员为本单位延期。",
        en: "The stage “First” closed at 2026-05-02 23:59:59 (UTC+08:00); nothing is taken after that. Ask the coordinator to extend it for your unit.",
      },
    });
  });

  it.each([
    ["2026-03-01T08:00:00Z", "2026-03-01 08:00 (UTC)"],
    ["2026-03-01T08:00:00.000Z", "2026-03-01 08:00 (UTC)"],
    ["2026-03-01T08:00:30.999-03:30", "2026-03-01 08:00:30 (UTC-03:30)"],
    ["some day", "some day"],
  ])("%s is shown as %s", (opens, shown) => {
    expect(refused({ window: { state: "early", opens } })?.data.limit).toBe(shown);
  });
});

describe("a stage that is not theirs", () => {
  const rechecks = { role: "reviewer", action: "recheck" } as const;

  it("says which stages are", () => {
    expect(refused({ ...rechecks, stages: ["self", "first"] })).toMatchObject({
      code: "stage.assigned",
      data: { stage: "recheck" },
      message: {
        "zh-CN": "“复核”阶段不由您负责（您负责：自评、初评）。如有误，请协调员调整。",
        en: "The stage “Recheck” is not assigned to you (yours: Self, First). If that is wrong, ask the coordinator to change it.",
      },
    });
  });

  it("says so where there is none", () => {
    expect(refused({ ...rechecks, stages: [] })?.message).toMatchObject({
      "zh-CN": expect.stringContaining("（您负责：—）"),
      en: expect.stringContaining("(yours: —)"),
    });
  });
});

it("a role that never may is told nothing of the state", () => {
  expect(refused({ role: "observer", state: "published" })).toMatchObject({
    code: "request.role",
    data: {},
  });
});

describe("the words", () => {
  it("every state and action has a name of its own in both languages", () => {
    for (const locale of ["zh-CN", "en"] as const) {
      const states = submissionStates.map((state) => submissionStateNames[state][locale]);
      const actions = submissionActions.map((action) => submissionActionNames[action][locale]);
      expect(new Set(states).size).toBe(7);
      expect(new Set(actions).size).toBe(9);
      for (const name of [...states, ...actions]) expect(name).not.toBe("");
    }
  });
});

describe("the table", () => {
  it("a comment goes with what is sent back, and with nothing else", () => {
    const needing = transitions.filter(({ needs }) => needs === "comment");
    expect(needing.map(({ role, action }) => `${role} ${action}`)).toEqual([
      "reviewer return",
      "coordinator return",
    ]);
  });

  it.each([
    ["branch", "submit", undefined, "self"],
    ["branch", "submit", "self", "self"],
    ["reviewer", "return", undefined, "first"],
    ["reviewer", "save", undefined, "first"],
    ["reviewer", "save", "recheck", "recheck"],
    ["coordinator", "decide", "recheck", undefined],
  ] as const)("%s, %s, %s: belongs to the stage %s", (role, action, stage, belongs) => {
    const found = transitionOf({ role, action, ...(stage ? { stage } : {}) });
    expect(found).toMatchObject({ role, action });
    expect(found?.stage).toBe(belongs);
    expect(found && windowStage(found)).toBe(belongs);
  });

  it.each([
    ["save", "draft", "self"],
    ["save", "returned", "first"],
    ["submit", "submitted", "self"],
    ["submit", "returned", "first"],
    ["submit", "published", "self"],
  ] as const)("a branch may %s what is %s while the stage %s is open", (action, state, open) => {
    const found = transitionOf({ role: "branch", action, state });
    expect(found && [found.stage, windowStage(found)]).toEqual(["self", open]);
  });

  it.each([
    ["branch", "submit", "first"],
    ["reviewer", "review", "recheck"],
    ["observer", "save", "self"],
  ] as const)("%s, %s, %s: has no row", (role, action, stage) => {
    expect(transitionOf({ role, action, stage })).toBeUndefined();
  });
});
