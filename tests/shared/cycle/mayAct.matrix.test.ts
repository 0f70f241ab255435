import { describe, expect, it } from "vitest";
import {
  mayAct,
  type Role,
  roles,
  type Stage,
  type StageWindow,
  type SubmissionAction,
  type SubmissionState,
  stages,
  submissionActions,
  submissionStates,
} from "../../../shared/index.ts";

/**
 * Every cell in which something is allowed: role, action, stage (- for none), state, next state, and the stage
 * that has to be open where it is another.
 */
const allowed = `
  branch save self draft draft
  branch save self submitted submitted
  branch save self returned returned first
  branch submit self draft submitted
  branch submit self submitted submitted
  branch submit self returned submitted first
  branch withdraw self submitted draft

  reviewer save first draft draft
  reviewer save first submitted submitted
  reviewer save first reviewed reviewed
  reviewer save recheck draft draft
  reviewer save recheck submitted submitted
  reviewer save recheck reviewed reviewed
  reviewer save recheck rechecked rechecked
  reviewer return first submitted returned
  reviewer return first reviewed returned
  reviewer review first draft reviewed
  reviewer review first submitted reviewed
  reviewer review first reviewed reviewed
  reviewer recheck recheck draft rechecked
  reviewer recheck recheck submitted rechecked
  reviewer recheck recheck reviewed rechecked
  reviewer recheck recheck rechecked rechecked

  coordinator return first submitted returned
  coordinator return first reviewed returned
  coordinator decide - submitted decided
  coordinator decide - reviewed decided
  coordinator decide - rechecked decided
  coordinator publish - decided published
  coordinator reopen - decided asMarked
  coordinator reopen - published asMarked
`;

const cells = allowed
  .trim()
  .split(/\n\s*/)
  .map((line) => {
    const [role, action, stage, state, next, during = stage] = line.split(" ");
    return { role, action, stage, state, next, during };
  });

const opens = "2026-03-01T08:00:00+08:00";
const closes = "2026-04-30T18:00:00+08:00";
const until = "2026-05-02T18:00:00+08:00";
const windows: readonly StageWindow[] = [
  { state: "open" },
  { state: "open", opens, closes, until },
  { state: "grace", opens, closes, until },
  { state: "early", opens, closes, until },
  { state: "closed", opens, closes, until },
];
const assignments = [null, [], ["self"], ["first"], ["recheck"], ["first", "recheck"]] as const;
const askedStages = [undefined, ...stages] as const;

interface Cell {
  readonly role: Role;
  readonly action: SubmissionAction;
  readonly state: SubmissionState;
  readonly stage: Stage | undefined;
  readonly own: readonly Stage[] | null;
  readonly window: StageWindow;
}

/** What the list above makes of a cell: the next state, or a code. */
function expected({ role, action, state, stage, own, window }: Cell): string | undefined {
  const ofAction = cells.filter((one) => one.role === role && one.action === action);
  const belongs = ofAction.some((one) => one.stage === "-")
    ? "-"
    : (stage ?? ofAction[0]?.stage ?? "");
  const ofStage = ofAction.filter((one) => one.stage === belongs);
  if (ofStage.length === 0) return "request.role";
  const limited = role === "reviewer" && own !== null;
  if (limited && !own.some((one) => one === belongs)) return "stage.assigned";
  const cell = ofStage.find((one) => one.state === state);
  if (!cell) return "submission.state";
  if (belongs !== "-" && window.state === "early") return "stage.early";
  if (belongs !== "-" && window.state === "closed") return "stage.closed";
  return cell.next;
}

/** The stage of whose window a refusal speaks. */
const spokenOf = ({ role, action, stage, state }: Cell): string | undefined =>
  cells.find(
    (one) =>
      one.role === role &&
      one.action === action &&
      one.state === state &&
      (stage === undefined || one.stage === stage),
  )?.during;

function answered({ own, stage, ...rest }: Cell): string {
  const asked = stage === undefined ? rest : { ...rest, stage };
  const result = mayAct({ ...asked, stages: own });
  if (result.ok) return result.value;
  expect(result.issues).toHaveLength(1);
  const { code = "", data } = result.issues[0] ?? {};
  if (code === "stage.early" || code === "stage.closed")
    expect(data?.["stage"]).toBe(spokenOf({ own, stage, ...rest }));
  return code;
}

describe.each(roles)("what a %s may do", (role) => {
  it.each(submissionActions)("%s", (action) => {
    for (const state of submissionStates)
      for (const stage of askedStages)
        for (const own of assignments)
          for (const window of windows) {
            const cell = { role, action, state, stage, own, window };
            expect(answered(cell), JSON.stringify(cell)).toBe(expected(cell));
          }
  });
});

it("the list names only what there is, and no cell twice", () => {
  expect(cells).toHaveLength(31);
  expect(new Set(cells.map((one) => JSON.stringify(one))).size).toBe(31);
  for (const { role, action, state, stage } of cells) {
    expect(roles).toContain(role);
    expect(submissionActions).toContain(action);
    expect(submissionStates).toContain(state);
    expect(["-", ...stages]).toContain(stage);
  }
});
