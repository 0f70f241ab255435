import { inputOf, ratingOf } from "./applicants.ts";
import { decideAnew } from "./decide.ts";
import { readExport } from "./readExport.ts";
import type { Applicant, Decision, Input } from "./shapes.ts";

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
  /** what still waited for a person, though nobody's outcome depended on it */
  readonly open: readonly string[];
  readonly differences: readonly string[];
}

export function compareExport(text: string): Report {
  const file = readExport(text);
  const compared = { stars: 0, applicants: 0, outcomes: 0, levels: 0, proposals: 0 };
  const differences: string[] = [];
  const open: string[] = [];
  const branches = new Map(file.rows("branch").map((row) => [row["id"], row]));
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
      const { star, attained } = ratingOf(file, row, grid, branches.get(row["branch"] ?? "") ?? {});
      const stated = [row["star"], row["attained_value"], row["attained_of"]];
      same(`submission ${row["seq"]}`, stated, [star, attained.value, attained.of]);
    }
  }
  for (const record of file.records) {
    const { input, decision, cycle } = record;
    const given = inputOf(file, record);
    const stated = new Map(input.applicants.map((one) => [one.id, one]));
    const ours = new Map(given.applicants.map((one) => [one.id, one]));
    compared.applicants += stated.size;
    for (const id of new Set([...stated.keys(), ...ours.keys()]))
      same(`${cycle} ${input.grid.id} applicant ${id}`, bare(stated.get(id)), bare(ours.get(id)));
    same(`${cycle} ${input.grid.id} input`, besides(input), besides(given));
    const anew = decideAnew(given);
    const name = `${cycle} ${input.grid.id}`;
    open.push(...anew.open.map((one) => `${name} ${one}`));
    const [theirs, recomputed] = [partsOf(decision), partsOf(anew)];
    for (const part of ["outcomes", "levels", "proposals"] as const) {
      compared[part] += theirs[part].size;
      for (const key of new Set([...theirs[part].keys(), ...recomputed[part].keys()]))
        same(`${name} ${part} ${key}`, theirs[part].get(key), recomputed[part].get(key));
    }
  }
  return { compared, unknown, open, differences };
}

/** Every field of an applicant but the words of a person. */
function bare(who: Applicant | undefined) {
  if (!who) return undefined;
  const { direct, chosen, ...rest } = who;
  return {
    ...rest,
    ...(direct ? { direct: direct.star } : {}),
    ...(chosen === undefined ? {} : { chosen: true }),
  };
}

/** What a decision is given besides its grid and applicants, lists in one order. */
function besides({ branches, applications, peers = [], noticeStarted, confirmed = [] }: Input) {
  const listed = (list: readonly object[]) => list.map(inOrder).sort();
  return {
    branches,
    applications,
    noticeStarted,
    peers: listed(peers),
    confirmed: listed(confirmed),
  };
}

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
