/** A self-assessment that its branch took back: `number` is the submission's, `author` the token's. */
export type WithdrawalRow = { number: number; branch: string; author: number; time: number };

export const addWithdrawal = (sql: SqlStorage, row: WithdrawalRow): void => {
  sql.exec(
    "INSERT INTO withdrawals (number, branch, author, time) VALUES (?, ?, ?, ?)",
    row.number,
    row.branch,
    row.author,
    row.time,
  );
};

/**
 * The number of the self-assessment that a branch withdrew last, of this cycle and its present grid; null where
 * there is none. What it handed in before that is withdrawn with it.
 */
export const lastWithdrawn = (branch: string): string =>
  `(SELECT max(w.number) FROM withdrawals w CROSS JOIN submissions taken ON taken.seq = w.number
    WHERE w.branch = ${branch} AND taken.cycle = (SELECT cycle FROM district)
    AND taken.grid = (SELECT grid FROM branches WHERE id = ${branch}))`;
