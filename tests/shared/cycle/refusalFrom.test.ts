import { describe, expect, it } from "vitest";
import {
  type Attempt,
  type Issue,
  issue,
  mayAct,
  refusalFrom,
  roles,
  type StageWindow,
  submissionActions,
  submissionStates,
} from "../../../shared/index.ts";

const dates = { opens: "2026-03-01T08:00:00+08:00", closes: "2026-04-30T18:00:00+08:00" };
const windows: readonly StageWindow[] = [
  { state: "open" },
  { state: "early", ...dates },
  { state: "closed", ...dates, until: dates.closes },
];

const attempts: Attempt[] = roles.flatMap((role) =>
  submissionActions.flatMap((action) =>
    submissionStates.flatMap((state) =>
      windows.flatMap((window) =>
        [null, [], ["self", "recheck"] as const].map((stages) => ({
          ...{ role, action, state, window, stages },
        })),
      ),
    ),
  ),
);

/** As the pane reads an issue: its code and data, and nothing else. */
const overTheWire = ({ code, data }: Issue) => {
  const passed = JSON.parse(JSON.stringify(data)) as Issue["data"];
  return refusalFrom(code, passed) ?? issue(code, undefined, passed);
};

describe("a refusal that came over the wire", () => {
  it("says in both languages what it said, for every refusal there is", () => {
    const refusals = attempts.flatMap((attempt) => {
      const result = mayAct(attempt);
      return result.ok ? [] : result.issues;
    });
    expect(new Set(refusals.map(({ code }) => code))).toEqual(
      new Set([
        "request.role",
        "submission.state",
        "stage.assigned",
        "stage.early",
        "stage.closed",
      ]),
    );
    for (const refusal of refusals) expect(overTheWire(refusal)).toEqual(refusal);
  });

  it.each<[Issue["code"], Issue["data"]]>([
    ["submission.state", {}],
    ["submission.state", { state: "lost", action: "submit", from: "draft" }],
    ["submission.state", { state: "draft", action: "constructor", from: "draft" }],
    ["stage.early", { stage: "self" }],
    ["stage.early", { stage: "final", opens: dates.opens }],
    ["stage.early", { stage: "self", opens: 5 }],
    ["stage.closed", { stage: "self", closes: "x".repeat(41) }],
    ["stage.closed", { stage: "self", opens: dates.opens }],
    ["stage.assigned", { own: "first" }],
    ["request.stale", { stage: "self", state: "draft", action: "submit" }],
  ])("%s with %j is none", (code, data) => {
    expect(refusalFrom(code, data)).toBeUndefined();
  });

  it("leaves out words that are none", () => {
    const data = { state: "draft", action: "decide", from: "submitted no <b> reviewed" };
    expect(refusalFrom("submission.state", data)?.message.en).toContain("submitted, reviewed.");
  });
});
