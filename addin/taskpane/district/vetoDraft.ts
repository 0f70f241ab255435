import type { Veto } from "../../../shared/index.ts";

/** What is counted for a veto: its facts by id, or none where the veto itself is the fact. */
export const factsOf = ({ facts }: Veto) => facts ?? [];

/**
 * The numbers typed for a veto's facts; undefined where one is no whole number from 0, or all are left
 * empty. A fact left empty was not found.
 */
export function readFacts(
  veto: Veto,
  typed: Readonly<Record<string, string>>,
): Readonly<Record<string, number>> | undefined {
  const given = factsOf(veto).flatMap(({ id }) => {
    const text = (typed[id] ?? "").trim();
    return text === "" ? [] : [[id, text] as const];
  });
  if (factsOf(veto).length > 0 && given.length === 0) return undefined;
  if (given.some(([, text]) => !/^\d{1,6}$/.test(text))) return undefined;
  return Object.fromEntries(given.map(([id, text]) => [id, Number(text)]));
}
