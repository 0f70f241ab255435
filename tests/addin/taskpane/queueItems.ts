import type { QueueItem } from "../../../addin/taskpane/queue/queueItem.ts";
import type { Submission } from "../../../shared/index.ts";
import { best, gridOf } from "./readings.ts";

/** A submission as it goes out, changed as told. */
export const submissionOf = (changes: Partial<Submission> = {}): Submission => ({
  branch: "b1",
  grid: { id: "taihu-42", version: gridOf("taihu-42").version },
  stage: "self",
  marks: best(gridOf("taihu-42")) as Submission["marks"],
  reasons: {},
  after: 0,
  ...changes,
});

/** An item of the queue, changed as told. */
export function queueItem(
  key: string,
  changes: Partial<QueueItem> = {},
  submission = submissionOf(),
): QueueItem {
  const { branch, stage, grid } = submission;
  const sheet = { id: "sheet-1", name: "评分表" };
  return {
    key,
    owner: "demo/person/1",
    text: JSON.stringify(submission),
    about: { branch: { id: branch, name: "第一支部" }, stage, grid, sheet, star: 5 },
    time: "2026-11-22T00:00:00Z",
    tries: 0,
    state: "waiting",
    issues: [],
    ...changes,
  };
}
