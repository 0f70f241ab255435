import { type ReactNode, useState } from "react";
import type { SectionGroup } from "../state/sectionGroups.ts";
import { useText } from "../usePane.ts";
import { Group } from "./Group.tsx";

interface Props<T> {
  readonly groups: readonly SectionGroup<T>[];
  readonly count: (group: SectionGroup<T>) => string;
  /** whether a group stands open until the reader says otherwise */
  readonly open: (group: SectionGroup<T>, at: number) => boolean;
  readonly row: (row: T) => ReactNode;
}

/** Rows under the titles of their sections, which fold. */
export function Groups<T>({ groups, count, open, row }: Props<T>) {
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  const { t, locale } = useText();
  return groups.map((group, at) => (
    <Group
      key={group.id}
      title={group.title?.[locale] ?? t("items.sheet")}
      count={count(group)}
      open={chosen[group.id] ?? open(group, at)}
      onToggle={(on) => setChosen({ ...chosen, [group.id]: on })}
    >
      {group.rows.map(row)}
    </Group>
  ));
}
