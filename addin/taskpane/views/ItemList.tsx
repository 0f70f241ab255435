import type { ItemLine } from "../state/progress.ts";
import { useText } from "../usePane.ts";
import { Folded } from "./Folded.tsx";
import { ItemRow } from "./ItemRow.tsx";
import { shortfall } from "./shortfall.ts";

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly lines: readonly ItemLine[];
  /** rows shown before "more" */
  readonly first: number;
  /** show on each row what is missing */
  readonly distance?: boolean;
}

/** A list of items, each leading to its cell. */
export function ItemList({ title, lead, lines, first, distance = false }: Props) {
  const { t, locale } = useText();
  return (
    <section className="list">
      <h2 className="list-title">{title}</h2>
      {lead !== undefined && lines.length > 0 && <p className="muted">{lead}</p>}
      <Folded first={first}>
        {lines.map((line) => (
          <ItemRow
            key={line.item.id}
            item={line.item.id}
            text={line.item.text[locale]}
            cell={line.cell}
            {...(distance ? { aside: shortfall(t, line) } : {})}
          />
        ))}
      </Folded>
    </section>
  );
}
