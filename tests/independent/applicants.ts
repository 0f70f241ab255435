import { countingOf } from "./counting.ts";
import { starsOf } from "./decide.ts";
import { gridOf, judge } from "./evaluate.ts";
import { type Entry, newestOf, standingEntries } from "./ledger.ts";
import type { Export, Row, Sealed } from "./readExport.ts";
import type { Applicant, Grid, Input } from "./shapes.ts";

/** What a decision has to have been given, from the marks, the ledger and the years before. */
export function inputOf(file: Export, sealed: Sealed): Input {
  const { cycle, time, input } = sealed;
  const { grid } = input;
  const entries = standingEntries(file.rows("ledger"), cycle, time);
  const branches = file
    .rows("branch")
    .filter((row) => row["active"] === 1 && row["grid"] === grid.id);
  const all = branches.map((row) => ({ row, applicant: applicantOf(file, sealed, entries, row) }));
  const applicants = all.flatMap(({ applicant }) => applicant ?? []);
  const peers = all.flatMap(({ row, applicant }) => {
    const points = newestOf(entries, "points", String(row["id"]))?.["points"];
    if (applicant || points === undefined) return [];
    return [{ ...traitsOf(entries, row).category, points: points as number }];
  });
  const frozen = entries.findLast(({ kind, grid: id }) => kind === "freeze" && id === grid.id);
  const { applications: _, peers: __, noticeStarted: ___, confirmed: ____, ...given } = input;
  const ids = new Set(applicants.flatMap(({ id, unit = "" }) => [id, unit]));
  const confirmed = entries
    .filter(({ kind, about }) => kind === "confirmed" && ids.has(String(about)))
    .map(({ of, about, proposal }) => ({ of, about, kind: proposal }));
  const hasNotice = entries.some(({ kind }) => kind === "notice");
  return {
    ...given,
    applicants,
    branches: branches.length,
    ...(frozen ? { applications: frozen["applications"] as Record<string, number> } : {}),
    ...(peers.length > 0 ? { peers } : {}),
    ...(hasNotice ? { noticeStarted: true } : {}),
    ...(confirmed.length > 0 ? { confirmed: confirmed as NonNullable<Input["confirmed"]> } : {}),
  };
}

/** Who applies in words, or by its own marks, or holds a star; nobody else. */
function applicantOf(
  file: Export,
  { cycle, time, input }: Sealed,
  entries: readonly Entry[],
  row: Row,
): Applicant | undefined {
  const id = String(row["id"]);
  const { grid } = input;
  const stars = starsOf({ grid });
  const done = {
    submissions: file.rows("submission"),
    returns: file.rows("return"),
    withdrawals: file.rows("withdrawal"),
  };
  const { counting, self } = countingOf(done, id, cycle, grid.id, time);
  const traits = traitsOf(entries, row);
  const kind = { ...row, ...traits.category };
  const rating = counting && ratingOf(file, counting, grid, kind);
  const history = historyOf(file, entries, id, input, time);
  const before = history.at(-1)?.star ?? 0;
  const holds = stars.includes(before) ? before : 0;
  const word = newestOf(entries, "application", id)?.["star"] as number | undefined;
  const own = self ? (ratingOf(file, self, grid, kind).star ?? 0) : undefined;
  // Who reached nothing applies for the lowest star all the same.
  const byMarks = own ?? rating?.star;
  const applied = word ?? own ?? 0;
  const sought = applied || (byMarks == null ? holds : byMarks || stars[0]) || 0;
  if (sought === 0) return undefined;
  const state = newestOf(entries, "recheck", id)?.["state"] as string | undefined;
  const recheck = state ?? (holds > 0 && !rating ? "notDrawn" : undefined);
  const fields = {
    inspection: newestOf(entries, "inspection", id)?.["result"],
    panel: newestOf(entries, "panel", id)?.["score"],
    points: newestOf(entries, "points", id)?.["points"],
    direct: newestOf(entries, "direct", id),
    recheck,
    holds: holds > 0 ? holds : undefined,
    history: history.length > 0 ? history : undefined,
    vetoes: vetoesOf(entries, id),
    chosen: chosenFor(entries, id, sought, input),
  };
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return {
    ...{ id, applied: sought, unit: traits.unit, ...traits.category },
    ...(rating ?? { star: null, attained: { value: 0, of: 1 } }),
    ...Object.fromEntries(known),
  };
}

/** Where it was when it handed in: the first move of the year says. */
function traitsOf(entries: readonly Entry[], row: Row) {
  const moved = entries.find(({ kind, branch }) => kind === "moved" && branch === row["id"]);
  const from = (moved?.["from"] ?? row) as Row;
  const { unit, category } = from;
  return { unit: String(unit), category: category ? { category: String(category) } : {} };
}

export function ratingOf(file: Export, row: Row, grid: Grid, traits: Row) {
  const own = file.grids.get(`${row["grid"]}@${row["grid_version"]}`) ?? grid;
  const { held: _, ...rating } = judge(gridOf(own, traits), JSON.parse(String(row["marks"])));
  return rating;
}

/** Stars of the years before: as entered, or as published, which goes first. */
function historyOf(
  file: Export,
  entries: readonly Entry[],
  branch: string,
  { year, grid }: Input,
  until: number,
) {
  const stars = new Map<number, number>();
  for (const entry of entries)
    if (entry.kind === "held" && entry["branch"] === branch)
      stars.set(Number(entry["year"]), Number(entry["star"]));
  for (const { cycle, decision, id } of file.published(until)) {
    const outcome = decision.outcomes.find((one) => one.id === branch);
    if (id === grid.id && outcome && outcome.star !== null) stars.set(cycle, outcome.star);
  }
  return [...stars]
    .map(([past, star]) => ({ year: past, star }))
    .filter((past) => past.year < year)
    .sort((a, b) => a.year - b.year);
}

/** A veto that was stated, and whether a person has confirmed it. */
function vetoesOf(entries: readonly Entry[], branch: string): Applicant["vetoes"] {
  const stated = entries.filter((entry) => entry.kind === "veto" && entry["branch"] === branch);
  const newest = stated.filter(
    (entry, at) => !stated.slice(at + 1).some((later) => later["veto"] === entry["veto"]),
  );
  const notice = entries.findLast(({ kind }) => kind === "notice")?.number ?? 0;
  const found = newest.map(({ number, veto, facts }) => ({
    veto: String(veto),
    ...(facts ? { facts: facts as Record<string, number> } : {}),
    ...(entries.some((one) => one.kind === "confirm" && one["entry"] === number)
      ? { confirmed: true }
      : {}),
    ...(number < notice ? { beforeNotice: true } : {}),
  }));
  return found.length > 0 ? found : undefined;
}

/** The coordinator's choice at the line, of the star that is at stake. */
function chosenFor(entries: readonly Entry[], id: string, applied: number, input: Input) {
  const chosen = newestOf(entries, "chosen", id);
  const star = Number(chosen?.["star"]);
  const fallBack = (input.rules ?? input.grid.decisions)?.fallBack === true;
  return chosen && (star === applied || (fallBack && star < applied)) ? "chosen" : undefined;
}
