import type { Draw, Grid, LedgerBody, LedgerBodyOf, LedgerInput } from "../../shared/index.ts";
import { countApplications, hold } from "./applicants.ts";
import type { Desk } from "./desk.ts";

/** An entry with what the district itself adds to it: what it counted, whom it drew. */
export function whole(desk: Desk, input: LedgerInput): LedgerBody {
  if (input.kind === "freeze")
    return { ...input, applications: countApplications(desk, gridOf(desk, input.grid)) };
  if (input.kind !== "draw") return input;
  const held = hold(desk, gridOf(desk, input.grid), input);
  if (!held.ok) throw new Error("a draw that was looked at cannot be held");
  return { ...input, draws: held.value.map(kept) };
}

function gridOf({ memory }: Desk, id: string): Grid {
  const grid = memory.grid(id);
  if (!grid) throw new Error("a grid that was looked at is not there");
  return grid;
}

const kept = ({ unit, list, drawn, ...rest }: Draw): LedgerBodyOf<"draw">["draws"][number] => ({
  ...rest,
  ...(unit === undefined ? {} : { unit }),
  list: [...list],
  drawn: [...drawn],
});
