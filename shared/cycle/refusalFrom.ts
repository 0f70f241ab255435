import type { Issue, IssueCode, IssueData } from "../base/issue.ts";
import { type Stage, stages } from "../wire/vocabulary.ts";
import { notAssigned, tooEarly, tooLate, wrongState } from "./refusals.ts";
import { submissionActions, submissionStates } from "./states.ts";

/**
 * A refusal that came over the wire, said anew: its data hold the words of one language only, and those that
 * stand for them. Undefined where it is no refusal of `mayAct`, or says what there is not.
 */
export function refusalFrom(code: IssueCode, data: IssueData): Issue | undefined {
  if (code === "submission.state") return stateFrom(data);
  const stage = oneOf(stages, data["stage"]);
  if (stage === undefined) return undefined;
  if (code === "stage.early") return dated(data["opens"], stage, tooEarly);
  if (code === "stage.closed") return dated(data["closes"], stage, tooLate);
  return code === "stage.assigned" ? notAssigned(stage, allOf(stages, data["own"])) : undefined;
}

function stateFrom(data: IssueData): Issue | undefined {
  const state = oneOf(submissionStates, data["state"]);
  const action = oneOf(submissionActions, data["action"]);
  if (state === undefined || action === undefined) return undefined;
  return wrongState(state, action, allOf(submissionStates, data["from"]));
}

const dated = (
  date: unknown,
  stage: Stage,
  say: (stage: Stage, date: string) => Issue,
): Issue | undefined =>
  typeof date === "string" && date.length <= 40 ? say(stage, date) : undefined;

const oneOf = <T extends string>(all: readonly T[], word: unknown): T | undefined =>
  all.find((one) => one === word);

/** Those of some words, parted by blanks, that there are. */
const allOf = <T extends string>(all: readonly T[], words: unknown): T[] =>
  String(words ?? "")
    .split(" ")
    .flatMap((word) => oneOf(all, word) ?? []);
