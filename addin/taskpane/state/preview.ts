import {
  type Grid,
  type Issue,
  issue,
  type SessionInfo,
  type Submission,
} from "../../../shared/index.ts";
import type { SheetReading } from "../../excel/index.ts";
import { openItems } from "./progress.ts";

/** What would be sent, and what stands in the way. */
export interface Preview {
  readonly reading: SheetReading;
  readonly branch: { readonly id: string; readonly name: string };
  /** exactly what is sent */
  readonly submission: Submission;
  /** the idempotency key: one per preview, kept until a receipt comes */
  readonly key: string;
  /** errors; submission waits until there are none */
  readonly blocking: readonly Issue[];
}

type BranchInfo = NonNullable<SessionInfo["branch"]>;

export interface PreviewParts {
  readonly reading: SheetReading;
  readonly branch: BranchInfo;
  /** the shipped grids: an issue calls the branch's own by its title */
  readonly grids: readonly Grid[];
  /** sent before, but no receipt came back */
  readonly unanswered: Preview | null;
  readonly newKey: () => string;
}

/**
 * Makes the preview of a fresh reading. Content that was sent before without an answer keeps its
 * key, so that however often it is sent, it is stored once.
 */
export function makePreview(parts: PreviewParts): Preview {
  const { reading, branch, unanswered, newKey } = parts;
  const submission: Submission = {
    branch: branch.id,
    grid: { id: reading.grid.id, version: reading.grid.version },
    stage: "self",
    marks: { ...reading.marks },
    reasons: { ...reading.reasons },
  };
  const again = unanswered !== null && sameContent(unanswered.submission, submission);
  return {
    reading,
    branch: { id: branch.id, name: branch.name },
    submission,
    key: again ? unanswered.key : newKey(),
    blocking: blockingIssues(parts),
  };
}

/** Compared as sent: the same reading gives the same text. */
export const sameContent = (one: Submission, other: Submission): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function blockingIssues({ reading, branch, grids }: PreviewParts): Issue[] {
  const errors = reading.issues
    .filter((found) => found.severity === "error")
    .map((found) => found.issue);
  const open = openItems(reading).length;
  const all = [
    ...(reading.grid.id === branch.grid
      ? []
      : [issue("submission.grid", undefined, otherGrid(reading, branch.grid, grids))]),
    ...(open > 0 ? [issue("submission.incomplete", undefined, { found: String(open) })] : []),
    ...errors,
    ...unexplained(reading).map((id) => issue("submission.reason", id)),
  ];
  // the sheet's reading may already have said it
  const said = (one: Issue) => `${one.code} ${one.message.en}`;
  return [...new Map(all.map((one) => [said(one), one])).values()];
}

/** Both grids by their titles, in the language of the sheet. */
const otherGrid = ({ grid, locale }: SheetReading, own: string, grids: readonly Grid[]) => ({
  limit: grids.find(({ id }) => id === own)?.title[locale] ?? own,
  found: grid.title[locale],
});

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
