import { type Issue, issue, quoted } from "../base/issue.ts";
import { failure, type Result, success } from "../base/result.ts";
import type { Grid, Veto } from "../grid/grid.ts";
import { isObject, isWhole, ownOf } from "./check.ts";
import { areVetoes } from "./ruleChecks.ts";
import { type Facts, factsOf, reachedBy } from "./vetoFacts.ts";

export interface FoundVeto {
  readonly veto: string;
  readonly effect: Veto["effect"];
  /** what reached its number, one reason for each */
  readonly reasons: readonly Issue[];
}

/**
 * The vetoes (一票否决) of a grid that follow from what was counted, in the grid's order: of the facts that
 * a veto counts, one at or above its number is enough. Scheme A, clause 2: one member of the leading body,
 * or two members. Facts are keyed by their id, a veto that counts nothing of its own by the veto's; what
 * is left out was not found. Refuses what is no number of people or things, and what no veto counts.
 */
export function findVetoes(grid: Grid, facts: Facts): Result<readonly FoundVeto[]> {
  const vetoes: unknown = isObject(grid) ? (ownOf(grid, "vetoes") ?? []) : grid;
  if (!areVetoes(vetoes)) return failure(wrong("grid.vetoes", vetoes));
  if (!isObject(facts)) return failure(wrong("facts", facts));
  const known = new Set(vetoes.flatMap((veto) => factsOf(veto).map(({ id }) => id)));
  const issues = Object.entries(facts)
    .filter(([id, found]) => !known.has(id) || !isWhole(found))
    .map(([id, found]) => wrong(`facts.${id}`, found));
  return issues.length > 0 ? failure(...issues.slice(0, 50)) : success(found(vetoes, facts));
}

const found = (vetoes: readonly Veto[], facts: Facts): FoundVeto[] =>
  vetoes.flatMap((veto) => {
    const reasons = reachedBy(veto, facts);
    return reasons.length > 0 ? [{ veto: veto.id, effect: veto.effect, reasons }] : [];
  });

const wrong = (at: string, found: unknown): Issue =>
  issue("decision.shape", undefined, { at, found: quoted(found) });
