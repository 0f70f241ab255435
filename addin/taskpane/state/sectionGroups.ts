import type { Grid, Text } from "../../../shared/index.ts";

/** Rows of one section; without a title: what belongs to no item of the grid. */
export interface SectionGroup<T> {
  readonly id: string;
  readonly title: Text | undefined;
  readonly rows: readonly T[];
}

/** Rows by the section of their item, in the grid's order; the sheet's own come first. */
export function bySection<T>(
  { sections }: Grid,
  rows: readonly T[],
  itemOf: (row: T) => string | undefined,
): readonly SectionGroup<T>[] {
  const sectionOf = new Map(
    sections.flatMap(({ id, items }) => items.map((item) => [item.id, id] as const)),
  );
  const within = (id: string | undefined) =>
    rows.filter((row) => sectionOf.get(itemOf(row) ?? "") === id);
  const groups = [
    { id: "", title: undefined, rows: within(undefined) },
    ...sections.map(({ id, title }) => ({ id, title, rows: within(id) })),
  ];
  return groups.filter((group) => group.rows.length > 0);
}
