import { type Grid, gridById, type Item, itemsOf, type Marks } from "../../shared/index.ts";

/** The grid by which a branch of the tests' districts is rated, as its id says. */
export const gridOf = (branch: string): Grid => {
  const grid = gridById(branch.startsWith("w") ? "dongguan-33" : "taihu-42");
  if (!grid) throw new Error("a grid is missing");
  return grid;
};

/** Marks that reach the highest star. */
export const bestMarks = (grid: Grid): Record<string, NonNullable<Marks[string]>> =>
  Object.fromEntries(itemsOf(grid).map((item) => [item.id, best(item)]));

function best(item: Item): NonNullable<Marks[string]> {
  if (item.kind === "yesno") return true;
  if (item.kind === "points") return item.max;
  if (item.kind !== "count") return 100;
  return Math.max(...Object.values(item.requires), 1);
}

/** A complete submission of a branch. */
export function submissionOf(branch: string, stage: string) {
  const grid = gridOf(branch);
  const { id, version } = grid;
  return { branch, grid: { id, version }, stage, marks: bestMarks(grid), reasons: {} };
}

/** A draft of whatever stage. */
export function draftOf(branch: string) {
  const { grid, marks, reasons } = submissionOf(branch, "self");
  return { grid, marks, reasons };
}

/** What is kept of a branch. */
export const branchBody = { name: "东支部", unit: "east", grid: "taihu-42" };
