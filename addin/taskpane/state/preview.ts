import {
  type Comparison,
  compare,
  type Grid,
  type Issue,
  issue,
  type SessionInfo,
  type Submission,
} from "../../../shared/index.ts";
import type { SheetReading } from "../../excel/index.ts";
import { ownerOf } from "../queue/ownerOf.ts";
import type { QueueItem } from "../queue/queueItem.ts";
import { type KnownState, seenNumber } from "./knownState.ts";
import { ownRefusal } from "./ownWindow.ts";
import { openItems } from "./progress.ts";
import { strangerIssues } from "./strangerIssues.ts";

/** What would be sent, and what stands in the way. */
export interface Preview {
  readonly reading: SheetReading;
  /** who confirms it, see `ownerOf` */
  readonly owner: string;
  readonly branch: { readonly id: string; readonly name: string };
  /** what is sent */
  readonly submission: Submission;
  /** exactly what is sent: the submission as JSON */
  readonly text: string;
  /** the idempotency key: one per content, kept until it is answered */
  readonly key: string;
  /** what a reviewer marks otherwise than the stage before; none where there is no stage before */
  readonly changes: Comparison["changes"];
  /** errors; submission waits until there are none */
  readonly blocking: readonly Issue[];
}

export interface PreviewParts {
  readonly reading: SheetReading;
  readonly info: SessionInfo;
  readonly known: KnownState;
  /** the shipped grids: an issue calls the branch's own by its title */
  readonly grids: readonly Grid[];
  /** confirmed before, and not answered yet */
  readonly queued: readonly QueueItem[];
  readonly newKey: () => string;
  /** ISO 8601 */
  readonly now: string;
}

/**
 * Makes the preview of a fresh reading. Content that already waits in the queue keeps its key and text, so
 * that however often it is confirmed, it is stored once.
 */
export function makePreview(parts: PreviewParts): Preview {
  const { reading, info, known, queued, newKey } = parts;
  const id = info.branch?.id ?? reading.branch ?? "";
  const owner = ownerOf(info);
  const submission: Submission = {
    branch: id,
    grid: { id: reading.grid.id, version: reading.grid.version },
    stage: reading.stage,
    marks: { ...reading.marks },
    reasons: { ...reading.reasons },
    after: seenNumber(known, id, reading.stage),
  };
  const again = queued.find(
    (item) =>
      item.owner === owner && item.state === "waiting" && sameContent(item.text, submission),
  );
  const changes = changesOf(reading);
  return {
    ...{ reading, owner, submission, changes },
    branch: { id, name: info.branch?.name ?? known.names[id] ?? id },
    text: again?.text ?? JSON.stringify(submission),
    key: again?.key ?? newKey(),
    blocking: blockingIssues(parts, changes),
  };
}

/** Compared as sent, but for what the author had seen: the same reading gives the same text. */
function sameContent(text: string, submission: Submission): boolean {
  const content = (all: object) => JSON.stringify({ ...all, after: 0 });
  return content(JSON.parse(text) as object) === content(submission);
}

const changesOf = ({ grid, before, marks, reasons }: SheetReading): Comparison["changes"] =>
  before === undefined ? [] : compare(grid, { marks: before }, { marks, reasons }).changes;

function blockingIssues(parts: PreviewParts, changes: Preview["changes"]): Issue[] {
  const { reading } = parts;
  const errors = reading.issues
    .filter((found) => found.severity === "error")
    .map((found) => found.issue);
  const open = openItems(reading).length;
  const all = [
    ...strangerIssues(parts),
    ...(reading.stage === "self" ? ownRefusal(parts.info, "submit", parts.now) : []),
    ...(open > 0 ? [issue("submission.incomplete", undefined, { found: String(open) })] : []),
    ...errors,
    ...unexplained(reading).map((id) => issue("submission.reason", id)),
    ...changes.flatMap(({ id, after, reason }) =>
      reason === undefined && after !== "na" ? [issue("submission.change", id)] : [],
    ),
  ];
  // the sheet's reading may already have said it
  const said = (one: Issue) => `${one.code} ${one.message.en}`;
  return [...new Map(all.map((one) => [said(one), one])).values()];
}

/** Items marked "na", in the grid's order, with the reason given ("" where none is). */
export const naItems = (reading: SheetReading): { id: string; reason: string }[] =>
  reading.evaluation.items
    .filter((item) => reading.marks[item.id] === "na")
    .map((item) => ({ id: item.id, reason: reading.reasons[item.id]?.trim() ?? "" }));

const unexplained = (reading: SheetReading) =>
  naItems(reading)
    .filter((item) => item.reason === "")
    .map((item) => item.id);

/** Whether the previewed sheet has other content by now; another sheet in front says nothing. */
export const sheetMoved = (preview: Preview, now: SheetReading): boolean =>
  now.sheet.id === preview.reading.sheet.id &&
  JSON.stringify([now.marks, now.reasons]) !==
    JSON.stringify([preview.reading.marks, preview.reading.reasons]);
