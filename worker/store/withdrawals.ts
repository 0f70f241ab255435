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
