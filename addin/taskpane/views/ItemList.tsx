import type { WayLine } from "../state/ways.ts";
import { useText } from "../usePane.ts";
import { Folded } from "./Folded.tsx";
import { ItemRow } from "./ItemRow.tsx";
import { shortfall } from "./shortfall.ts";

interface Props {
  readonly lines: readonly WayLine[];
  /** rows shown before "more" */
  readonly first: number;
}

/** The steps of a way, each with what it lacks and why, and leading to its cell. */
export function ItemList({ lines, first }: Props) {
  const { t, locale } = useText();
  return (
    <Folded first={first}>
      {lines.map((line) => (
        <ItemRow
          key={line.item.id}
          item={line.item.id}
          text={line.item.text[locale]}
          hint={isPlain(line) ? undefined : line.reason?.[locale]}
          cell={line.cell}
          aside={shortfall(t, line)}
        />
      ))}
    </Folded>
  );
}

/** A yes that is missing, or an entry to correct, says it all by itself. */
const isPlain = ({ item, state }: WayLine) => item.kind === "yesno" || state === "invalid";
