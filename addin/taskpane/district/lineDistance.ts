import type { Level, Outcome } from "../../../shared/index.ts";

/** How far a branch is from a star's last place: the last place is the first inside, the next rank the first behind. */
export interface LineDistance {
  readonly side: "inside" | "behind";
  readonly places: number;
}

/** Undefined where a star has no places, and where it is not settled, or not the rank, who gets one. */
export function lineDistance(outcome: Outcome, levels: readonly Level[]): LineDistance | undefined {
  const { rank, result, star } = outcome;
  if (rank === undefined || (result !== "awarded" && result !== "notAwarded")) return undefined;
  const level = levels.find((one) => one.star === starOfRank(outcome));
  const free = level && freePlaces(level);
  if (free === undefined) return undefined;
  if (result === "awarded")
    return star === level?.star && rank <= free
      ? { side: "inside", places: free - rank + 1 }
      : undefined;
  return rank > free ? { side: "behind", places: rank - free } : undefined;
}

/** The star that a rank is of: a branch that misses one may stand for a lower one as well. */
function starOfRank({ reasons }: Outcome): unknown {
  return reasons.findLast(({ code }) => calls.has(code))?.data["star"];
}

const calls: ReadonlySet<string> = new Set([
  "decision.placed",
  "decision.noPlace",
  "decision.chosen",
  "decision.notChosen",
]);

/** The places that are stood for: those who hold the star without standing take theirs first. */
function freePlaces({ places, reasons }: Level): number | undefined {
  if (places === null) return undefined;
  const left = reasons.find(({ code }) => code === "decision.held")?.data["places"];
  return typeof left === "number" ? left : places;
}
