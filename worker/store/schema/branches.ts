/** What an update of a branch is based on: a number that grows with every change of it. */
export const branches = ["ALTER TABLE branches ADD COLUMN revision INTEGER NOT NULL DEFAULT 1"];
