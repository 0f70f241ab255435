import {
  compare,
  type Grid,
  itemsOf,
  type Locale,
  type Mark,
  type Marks,
  type Submission,
  type SubmissionReply,
  shownMark,
} from "../../../shared/index.ts";

/** One side of an item that differs. */
export interface Side {
  /** the mark as a person would write it */
  readonly mark: string;
  /** the remark, where the remarks differ; "" for none */
  readonly remark?: string;
}
export interface ConflictRow {
  readonly id: string;
  readonly mine: Side;
  readonly theirs: Side;
}

/** The items that two submissions of one stage mark or remark otherwise, in the grid's order. */
export function conflictRows(
  grid: Grid,
  text: string,
  theirs: Pick<SubmissionReply, "marks" | "reasons">,
  locale: Locale,
): ConflictRow[] {
  const mine = JSON.parse(text) as Pick<Submission, "marks" | "reasons">;
  const [had, has] = [theirs.marks as Marks, mine.marks as Marks];
  const changed = new Set(
    compare(grid, { marks: had }, { marks: has }).changes.map(({ id }) => id),
  );
  return itemsOf(grid).flatMap(({ id, kind }) => {
    const [said, says] = [mine.reasons[id]?.trim() ?? "", theirs.reasons[id]?.trim() ?? ""];
    if (!changed.has(id) && said === says) return [];
    const side = (marks: Marks, remark: string): Side => {
      const mark = shownMark((marks[id] ?? null) as Mark, kind, locale);
      return said === says ? { mark } : { mark, remark };
    };
    return [{ id, mine: side(has, said), theirs: side(had, says) }];
  });
}
