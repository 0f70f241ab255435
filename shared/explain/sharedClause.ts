import type { Section } from "../grid/grid.ts";

/** The clause in which all items of a section stand; nothing where they stand in several, or in none. */
export function sharedClause({ items }: Section): string | undefined {
  const [first, ...others] = items.map(({ clause }) => clause);
  return others.every((clause) => clause === first) ? first : undefined;
}
