import type { Row } from "./readExport.ts";

/** What somebody did with a branch's rating, in the order of the chain. */
interface Happened {
  readonly submissions: readonly Row[];
  readonly returns: readonly Row[];
  readonly withdrawals: readonly Row[];
}

const last = (numbers: readonly number[]) => Math.max(0, ...numbers);

/**
 * The submission of a branch that counts, and its own newest that stands, in a cycle under a grid: the last completed stage. Taken back, a
 * self-assessment counts no more; sent back, the branch has to hand in anew, and what reviewers said before
 * that was about something else.
 */
export function countingOf(
  { submissions, returns, withdrawals }: Happened,
  branch: string,
  cycle: number,
  grid: string,
  until: number,
): { counting: Row | undefined; self: Row | undefined } {
  const own = submissions.filter(
    (row) =>
      row["branch"] === branch &&
      row["cycle"] === cycle &&
      row["grid"] === grid &&
      Number(row["time"]) <= until,
  );
  const numbers = new Set(own.map(({ seq }) => seq));
  const about = (rows: readonly Row[]) =>
    last(rows.filter((row) => numbers.has(row["number"] ?? 0)).map((row) => Number(row["number"])));
  const newest = (stage: number) =>
    last(own.filter((row) => row["stage"] === stage).map(({ seq }) => Number(seq)));
  const [self, first, recheck] = [newest(0), newest(1), newest(2)];
  const returned = about(returns);
  const since = returned === 0 ? 0 : self;
  const standing = self > about(withdrawals) ? self : 0;
  const counts = recheck > since ? recheck : first > since ? first : standing;
  const row = (number: number) => own.find(({ seq }) => seq === number);
  return { counting: row(counts), self: row(standing) };
}
