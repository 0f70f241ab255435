import {
  type BranchTraits,
  evaluate,
  type Grid,
  gridById,
  gridFor,
  itemsOf,
  type Receipt,
  type Submission,
} from "../../shared/index.ts";
import type { Person, Town } from "./town.ts";

/**
 * What is wrong with a submission having been taken, or with its receipt; worked out anew from what was
 * sent. A branch may have been given other traits meanwhile: by one of them it has to be right.
 */
export function wrongSubmission(
  town: Town,
  person: Person,
  sent: unknown,
  receipt: Receipt,
): string | undefined {
  const submission = sent as Submission;
  const { branch, grid: asked, stage } = submission;
  const shipped = gridById(asked.id);
  const grid =
    shipped?.version === asked.version ? shipped : town.grids.get(`${asked.id} ${asked.version}`);
  const known = town.branches.get(branch);
  if (!grid) return "no such grid or version";
  if (!known?.grids.has(grid.id)) return "not the branch's grid";
  if ((person.request?.role === "branch") !== (stage === "self")) return "not this role's stage";
  const doubts = known.traits.map((traits) => doubtBy(grid, traits, submission, receipt));
  return doubts.includes(undefined) ? undefined : doubts[0];
}

function doubtBy(
  whole: Grid,
  traits: BranchTraits,
  { branch, stage, grid: asked, marks, reasons }: Submission,
  receipt: Receipt,
): string | undefined {
  const grid = gridFor(whole, traits);
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
