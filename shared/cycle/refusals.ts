import { type Issue, issue } from "../base/issue.ts";
import { type Text, text } from "../base/text.ts";
import { joined, spoken } from "../compare/spoken.ts";
import { sheetTexts } from "../layout/sheetTexts.ts";
import type { Stage } from "../wire/vocabulary.ts";
import { shownInstant } from "./instant.ts";
import {
  type SubmissionAction,
  type SubmissionState,
  submissionActionNames,
  submissionStateNames,
} from "./states.ts";

/** What to do where a state stands in the way. */
const waysOut: Readonly<Record<SubmissionState, Text>> = {
  draft: text("请待支部提交。", "The branch has to hand in first."),
  submitted: text("请先评定。", "It has to be decided first."),
  returned: text("请待支部修改后重新提交。", "It is the branch's turn to hand in again."),
  reviewed: text(
    "支部需要修改的，请评审员退回。",
    "A reviewer can send it back for the branch to change.",
  ),
  rechecked: text(
    "需要更正的，请复核人员重新复核。",
    "What is wrong in it is set right by rechecking again.",
  ),
  decided: text("需要更正的，请协调员重新打开。", "The coordinator can reopen it."),
  published: text("需要更正的，请协调员重新打开。", "The coordinator can reopen it."),
};

/** Refuses an action in a state; `from`: where it could be done. */
export const wrongState = (
  state: SubmissionState,
  action: SubmissionAction,
  from: readonly SubmissionState[],
): Issue =>
  spoken("submission.state", undefined, (locale) => ({
    state,
    action,
    from: from.join(" "),
    found: submissionStateNames[state][locale],
    asked: submissionActionNames[action][locale],
    limit: joined(
      from.map((one) => submissionStateNames[one][locale]),
      locale,
    ),
    way: waysOut[state][locale],
  }));

/** Refuses a stage before it opens; with the date as written, and in words. */
export const tooEarly = (stage: Stage, opens: string): Issue =>
  spoken("stage.early", undefined, (locale) => ({
    stage,
    found: sheetTexts[locale].stage[stage],
    opens,
    limit: shownInstant(opens),
  }));

/** Refuses what comes late; `until`: when the last was taken. */
export const tooLate = (stage: Stage, until: string): Issue =>
  spoken("stage.closed", undefined, (locale) => ({
    stage,
    found: sheetTexts[locale].stage[stage],
    closes: until,
    limit: shownInstant(until),
  }));

/** Refuses a reviewer a stage that is not theirs. */
export const notAssigned = (stage: Stage, own: readonly Stage[]): Issue =>
  spoken("stage.assigned", undefined, (locale) => {
    const names = sheetTexts[locale].stage;
    const limit = joined(
      own.map((one) => names[one]),
      locale,
    );
    return { stage, own: own.join(" "), found: names[stage], limit: limit || "—" };
  });

export const wrongRole = (): Issue => issue("request.role", undefined);
