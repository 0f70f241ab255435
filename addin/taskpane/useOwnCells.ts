import type { Stage } from "../../shared/index.ts";
import type { SheetReading } from "../excel/index.ts";
import { usePart } from "./usePane.ts";

/** Entry cells of the sheet in front, by item, where it is one of the branch that is signed in; none otherwise. */
export function useOwnCells(stage: Stage): SheetReading["cells"] {
  const { reading } = usePart("sheet");
  const session = usePart("session");
  const own = session.phase === "in" ? session.info.branch : undefined;
  if (reading === null || own === undefined) return {};
  const { grid, branch = own.id } = reading;
  const isOwn = grid.id === own.grid && branch === own.id && reading.stage === stage;
  return isOwn ? reading.cells : {};
}
