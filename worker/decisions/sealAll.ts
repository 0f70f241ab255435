import {
  type Draw,
  type Grid,
  type Issue,
  issue,
  type Json,
  type Result,
  sealRecord,
  stampGrid,
  writeJson,
} from "../../shared/index.ts";
import type { At } from "../acts/act.ts";
import { type Refusal, refusal } from "../errors.ts";
import type { StoredCycle } from "../store/cycles.ts";
import { readGridsInUse } from "../store/rated.ts";
import { addRecord, readNewestRecords } from "../store/records.ts";
import { ledgerOf } from "./ledgerOf.ts";
import { type Preview, previewOf } from "./preview.ts";

/** What is said with a decision. */
export interface Said {
  readonly office?: string | undefined;
  readonly reason?: string | undefined;
}

/**
 * Seals a record for each grid by which somebody applies, or refuses with every reason why it cannot be decided
 * yet. Gives what the log keeps of each.
 */
export function sealAll(at: At, stored: StoredCycle, said: Said): readonly object[] | Refusal {
  const before = new Map(
    readNewestRecords(at.sql, stored.cycle.year).map((row) => [row.grid, row]),
  );
  const previews = gridsOf(at, stored, [...before.keys()])
    .map((grid) => ({ grid, preview: previewOf(at, stored, grid) }))
    .filter(({ grid, preview }) => isConcerned(stored, grid, preview) || before.has(grid.id));
  const open = distinct(previews.flatMap(({ preview }) => preview.open));
  if (open.length > 0) return refusal(409, ...open);
  if (previews.length === 0) return refusal(409, issue("decision.noApplicants", undefined));
  return previews.map(({ grid, preview }) =>
    seal(at, stored, grid, preview, (before.get(grid.id)?.version ?? 0) + 1, said),
  );
}

/** The grids that branches are rated by, and those of earlier versions of this decision. */
const gridsOf = ({ sql, memory }: At, { cycle }: StoredCycle, recorded: readonly string[]) =>
  [...new Set([...readGridsInUse(sql), ...Object.values(cycle.grids ?? {}), ...recorded])]
    .sort()
    .flatMap((id) => memory.grid(id) ?? []);

/** Somebody applies; or the year names the grid, and it is not complete. */
const isConcerned = ({ cycle }: StoredCycle, { id }: Grid, { input, open }: Preview): boolean =>
  input.applicants.length > 0 ||
  (Object.values(cycle.grids ?? {}).includes(id) &&
    open.some(({ code }) => code === "decision.pending"));

/** Dates are the same for every grid. */
const distinct = (issues: readonly Issue[]): Issue[] => [
  ...new Map(issues.map((one) => [JSON.stringify(one), one])).values(),
];

function seal(
  at: At,
  { cycle }: StoredCycle,
  grid: Grid,
  { input, decision }: Preview,
  version: number,
  { office, reason }: Said,
): object {
  const stamp = given(stampGrid(grid));
  const draws = ledgerOf(at.sql, cycle.year)
    .draws.filter(({ body }) => body.grid === grid.id)
    .flatMap(({ body }) => ("draws" in body ? body.draws : []));
  const content = { kind: "decision", cycle: cycle.year, grid: stamp, input, decision } as const;
  const sealed = given(
    sealRecord(draws.length > 0 ? { ...content, draws: draws as readonly Draw[] } : content),
  );
  const hash = sealed.hash.hex;
  addRecord(
    at.sql,
    {
      ...{ cycle: cycle.year, grid: grid.id, version, hash },
      ...{ author: at.session().id, time: at.now },
      ...{ office: office ?? null, reason: reason ?? null },
    },
    writeJson(sealed as unknown as Json),
  );
  return { grid: grid.id, version, hash };
}

/** What cannot fail: all of it is JSON, and was made here. */
function given<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`no record can be sealed: ${result.issues[0]?.code}`);
  return result.value;
}
