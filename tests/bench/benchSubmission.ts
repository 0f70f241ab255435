import { apiBase, type Grid, grids, itemsOf, type Mark, type Stage } from "../../shared/index.ts";
import type { Sent } from "./load.ts";

const full = grids.filter(({ id }) => ["taihu-42", "dongguan-33"].includes(id));

/** Branches take the two full-length grids in turn. */
export function gridOf(at: number): Grid {
  const grid = full[at % full.length];
  if (!grid) throw new Error("no grids");
  return grid;
}

export const branchOf = (at: number) => `b${at + 1}`;

/**
 * Complete marks of a branch; which items fall short, and how far, depends on the branch. "wide": some
 * branches fulfil next to nothing and some next to all, so that every place there can be is taken.
 */
export const marksOf = (at: number, spread?: "wide"): Record<string, Mark> =>
  Object.fromEntries(
    itemsOf(gridOf(at)).map((item, place): [string, Mark] => {
      const lot = lotOf(at, place);
      const short = spread ? lot % 100 < lotOf(at, 63) % 101 : lot % 13 === 0;
      if (item.kind === "yesno") return [item.id, !short];
      if (item.kind === "points")
        return [item.id, item.max - stepsOff(lot, short, spread) * item.step];
      return [item.id, item.kind === "percent" ? 100 : 12];
    }),
  );

/** By how many of its steps an item of points falls short of its maximum. */
const stepsOff = (lot: number, short: boolean, spread?: "wide") =>
  spread ? Number(short) * (1 + (lot % 4)) : Math.max(0, (lot % 10) - 7);

/** A submission of a branch with these marks. */
export function submission(token: string, at: number, stage: Stage): Sent {
  const { id, version } = gridOf(at);
  const marks = marksOf(at);
  const body = { branch: branchOf(at), grid: { id, version }, stage, marks, reasons: {} };
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const path = `${apiBase}/submissions`;
  return { method: "POST", path, headers, body: JSON.stringify(body) };
}

/** A number that looks drawn by lot, and is the same in every run. */
function lotOf(at: number, place: number): number {
  const mixed = Math.imul(at * 64 + place + 1, 0x9e37_79b1);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % 9973;
}
