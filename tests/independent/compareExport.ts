import { countingOf } from "./counting.ts";
import { decideAnew } from "./decide.ts";
import { gridOf, type Judged, judge } from "./evaluate.ts";
import { type Export, type Row, readExport, type Sealed } from "./readExport.ts";
import type { Applicant, Decision, Grid } from "./shapes.ts";

/** What came of recomputing an export. */
export interface Report {
  readonly compared: {
    stars: number;
    applicants: number;
    outcomes: number;
    levels: number;
    proposals: number;
  };
  /** submissions under a grid that is not in the export */
  readonly unknown: number;
  readonly differences: readonly string[];
}

export function compareExport(text: string): Report {
  const file = readExport(text);
  const compared = { stars: 0, applicants: 0, outcomes: 0, levels: 0, proposals: 0 };
  const differences: string[] = [];
  let unknown = 0;
  const same = (what: string, stated: unknown, ours: unknown) => {
    const [a, b] = [inOrder(stated), inOrder(ours)];
    if (a !== b) differences.push(`${what}: the export says ${a}, recomputed ${b}`);
  };
  for (const row of file.rows("submission")) {
    const grid = file.grids.get(`${row["grid"]}@${row["grid_version"]}`);
    if (!grid) unknown += 1;
    else {
      compared.stars += 1;
      const { star, attained } = judgeRow(file, row, grid);
      const stated = [row["star"], row["attained_value"], row["attained_of"]];
      same(`submission ${row["seq"]}`, stated, [star, attained.value, attained.of]);
    }
  }
  for (const record of file.records) {
    const { input, decision, cycle } = record;
    const applicants = input.applicants.map((stated) => {
      const row = countingRow(file, record, stated.id);
      if (!row) return stated;
      compared.applicants += 1;
      const ours = { ...stated, ...measured(judgeRow(file, row, input.grid)) };
      same(`${cycle} ${input.grid.id} ${stated.id}`, measured(stated), measured(ours));
      return ours;
    });
    const anew = decideAnew({ ...input, applicants });
    const name = `${cycle} ${input.grid.id}`;
    for (const open of anew.open) differences.push(`${name}: ${open} is still open`);
    const [stated, ours] = [partsOf(decision), partsOf(anew)];
    for (const part of ["outcomes", "levels", "proposals"] as const) {
      compared[part] += stated[part].size;
      for (const key of new Set([...stated[part].keys(), ...ours[part].keys()]))
        same(`${name} ${part} ${key}`, stated[part].get(key), ours[part].get(key));
    }
  }
  return { compared, unknown, differences };
}

function countingRow(
  file: Export,
  { cycle, input, time }: Sealed,
  branch: string,
): Row | undefined {
  const rows = {
    submissions: file.rows("submission"),
    returns: file.rows("return"),
    withdrawals: file.rows("withdrawal"),
  };
  return countingOf(rows, branch, cycle, input.grid.id, time);
}

function judgeRow(file: Export, row: Row, grid: Grid): Judged {
  const branch = file.rows("branch").find(({ id }) => id === row["branch"]) ?? {};
  const traits = { type: branch["type"], category: branch["category"] };
  return judge(gridOf(grid, traits), JSON.parse(String(row["marks"])));
}

/** What a branch is ranked by. */
const measured = ({ star, attained, nextMet, margin }: Judged | Applicant) => ({
  star,
  attained,
  ...(nextMet == null ? {} : { nextMet }),
  ...(margin == null ? {} : { margin }),
});

/** What is compared of a decision, by what it is about. */
function partsOf({ outcomes, levels, proposals }: Decision) {
  return {
    outcomes: new Map(
      outcomes.map(({ id, result, star, rank, tied }) => [id, { result, star, rank, tied }]),
    ),
    levels: new Map(
      levels.map(({ star, applicants, held, eligible, places, awarded, tiedAtLine }) => [
        String(star),
        { applicants, held, eligible, places, awarded, tiedAtLine },
      ]),
    ),
    proposals: new Map(
      proposals.map(({ of, about, kind, veto = "", confirmed }) => [
        `${of} ${about} ${kind} ${veto}`,
        confirmed,
      ]),
    ),
  };
}

/** As text, whatever the order of the fields. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? "nothing";
