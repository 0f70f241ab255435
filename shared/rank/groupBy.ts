import { compareIds } from "./compare.ts";

interface Group<E> {
  readonly id: string;
  readonly entries: E[];
}

/** Puts together what has the same id; the groups rise by id, what is in them stays as it stands. */
export function groupBy<E>(all: readonly E[], idOf: (one: E) => string): Group<E>[] {
  const groups = new Map<string, E[]>();
  for (const one of all) {
    const id = idOf(one);
    const known = groups.get(id);
    if (known) known.push(one);
    else groups.set(id, [one]);
  }
  return [...groups].map(([id, entries]) => ({ id, entries })).sort(compareIds);
}
