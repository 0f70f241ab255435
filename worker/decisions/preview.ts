import {
  type Decision,
  type DecisionInput,
  decide,
  type Grid,
  type Issue,
  openOf,
  toDecisionInput,
} from "../../shared/index.ts";
import type { At } from "../acts/act.ts";
import type { StoredCycle } from "../store/cycles.ts";
import { readUnitRows } from "../store/unitNames.ts";
import { movedNotes } from "./movedNotes.ts";
import { sourcesOf } from "./sourcesOf.ts";

/** What `decide` says of a grid now. */
export interface Preview {
  readonly input: DecisionInput;
  readonly decision: Decision;
  /** why it cannot be decided yet */
  readonly open: readonly Issue[];
  readonly notes: readonly Issue[];
}

export type PreviewAt = Pick<At, "sql" | "memory" | "now">;

export function previewOf(at: PreviewAt, { cycle }: StoredCycle, grid: Grid): Preview {
  const sources = sourcesOf(at, cycle, grid);
  const input = toDecisionInput(sources);
  const decision = decide(input);
  const names = new Map(sources.rows.map(({ id, name }) => [id, name]));
  const open = openOf({
    ...{ cycle, grid, decision, nowMs: at.now },
    units: unitsInUse(at.sql),
    nameOf: (id) => names.get(id) ?? id,
  });
  return { input, decision, open, notes: movedNotes(at.sql, sources) };
}

const unitsInUse = (sql: SqlStorage): string[] =>
  readUnitRows(sql, null).flatMap(({ id, branches }) => (branches > 0 ? [id] : []));
