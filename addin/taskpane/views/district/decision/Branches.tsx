import type { Decided } from "../../../district/decided.ts";
import { Folded } from "../../Folded.tsx";

interface Props {
  readonly ids: readonly string[];
  readonly decided: Decided;
}

/** Branches by name with their units, the first ten of many. */
export const Branches = ({ ids, decided }: Props) => (
  <Folded first={10}>
    {ids.map((id) => (
      <li key={id}>
        {decided.nameOf(id)} <span className="muted">{decided.unitOf(id)}</span>
      </li>
    ))}
  </Folded>
);
