import { evaluate, gridById, itemsOf, type Receipt, type Submission } from "../../shared/index.ts";
import type { Person, Town } from "./town.ts";

/** What is wrong with a submission having been taken, or with its receipt; worked out anew from what was sent. */
export function wrongSubmission(
  town: Town,
  person: Person,
  sent: unknown,
  receipt: Receipt,
): string | undefined {
  const { branch, grid: asked, stage, marks, reasons } = sent as Submission;
  const grid = gridById(asked.id);
  if (!grid || grid.version !== asked.version) return "no such grid or version";
  if (!town.branches.get(branch)?.grids.has(grid.id)) return "not the branch's grid";
  if ((person.request?.role === "branch") !== (stage === "self")) return "not this role's stage";
  const ids = new Set(itemsOf(grid).map(({ id }) => id));
  if (Object.keys(marks).some((id) => !ids.has(id))) return "a mark of no item";
  const { complete, star, total } = evaluate(grid, marks as Parameters<typeof evaluate>[1]);
  if (!complete || star === null) return "not complete";
  const unexplained = [...ids].find((id) => marks[id] === "na" && !reasons[id]?.trim());
  if (unexplained) return `no reason for ${unexplained}`;
  const said = [receipt.branch, receipt.stage, receipt.star, receipt.total, receipt.grid];
  const due = [branch, stage, star, total && { earned: total.earned, max: total.max }, asked];
  return JSON.stringify(said) === JSON.stringify(due) ? undefined : "the receipt says otherwise";
}
