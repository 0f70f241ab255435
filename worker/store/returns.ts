/** A submission sent back, as stored: `number` is the submission's, `items` canonical JSON. */
export type ReturnRow = {
  number: number;
  author: number;
  time: number;
  comment: string;
  items: string;
};

export function addReturn(sql: SqlStorage, row: ReturnRow): void {
  sql.exec(
    "INSERT INTO returns (number, author, time, comment, items) VALUES (?, ?, ?, ?, ?)",
    row.number,
    row.author,
    row.time,
    row.comment,
    row.items,
  );
}
