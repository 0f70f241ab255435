import { factsOf, type Grid, type Issue, type LedgerBodyOf } from "../../shared/index.ts";
import type { Wrong } from "./desk.ts";

/** A veto is one of the grid's, and counts what that one counts. */
export function checkVeto(
  grid: Grid | undefined,
  { veto: id, facts = {} }: LedgerBodyOf<"veto">,
  wrong: Wrong,
): Issue[] {
  const vetoes = grid?.vetoes ?? [];
  const veto = vetoes.find((one) => one.id === id);
  if (!veto) return [wrong("veto", "ledger.veto", { found: id, limit: idsOf(vetoes) })];
  const counted = factsOf(veto);
  return Object.keys(facts)
    .filter((fact) => !counted.some((one) => one.id === fact))
    .map((fact) => wrong("facts", "ledger.fact", { found: fact, limit: idsOf(counted) }));
}

const idsOf = (all: readonly { readonly id: string }[]) =>
  all.map(({ id }) => id).join(", ") || "—";
