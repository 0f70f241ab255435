/** Files that a submission names, null in every row from before; and all of a branch's, newest first. */
export const submissions = [
  "ALTER TABLE submissions ADD COLUMN evidence TEXT",
  "CREATE INDEX submissions_branch ON submissions (branch, seq DESC)",
];
