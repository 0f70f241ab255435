import { groupsOf } from "../decide/groupsOf.ts";
import type { LedgerBody, LedgerBodyOf, LedgerEntry } from "./ledgerSchema.ts";

type Kind = LedgerBody["kind"];

/** An entry that stands, of a kind that is known. */
export interface Standing<K extends Kind> extends Omit<LedgerEntry, "body"> {
  readonly body: LedgerBodyOf<K>;
}

/** A veto that was stated and not revoked; without `confirm` it is a proposal. */
export interface LedgerVeto extends Standing<"veto"> {
  readonly confirm?: Standing<"confirm">;
}

/** A line of the rectification ledger (整改台账) and what was reported of it, oldest first. */
export interface Rectification extends Standing<"rectification"> {
  readonly steps: readonly Standing<"rectified">[];
  readonly state: "open" | "reported" | "accepted" | "refused";
}

export interface Objection extends Standing<"objection"> {
  readonly outcome?: Standing<"outcome">;
}

type ByBranch<K extends Kind> = ReadonlyMap<string, Standing<K>>;

/** A cycle's ledger as it stands: what was revoked or replaced is not in it. */
export interface Ledger {
  readonly applications: ByBranch<"application">;
  readonly vetoes: readonly LedgerVeto[];
  readonly inspections: ByBranch<"inspection">;
  readonly rechecks: ByBranch<"recheck">;
  readonly points: ByBranch<"points">;
  readonly panels: ByBranch<"panel">;
  /** by branch, a star for each year */
  readonly held: ReadonlyMap<string, readonly Standing<"held">[]>;
  readonly directs: ByBranch<"direct">;
  /** by branch, the newest */
  readonly chosen: ByBranch<"chosen">;
  readonly confirmed: readonly Standing<"confirmed">[];
  /** by grid */
  readonly freezes: ReadonlyMap<string, Standing<"freeze">>;
  readonly draws: readonly Standing<"draw">[];
  /** by branch: where it was when it handed in, the first move of the cycle */
  readonly moved: ByBranch<"moved">;
  readonly rectifications: readonly Rectification[];
  readonly notice: Standing<"notice"> | undefined;
  readonly objections: readonly Objection[];
}

/**
 * A ledger from its entries, in any order. Of one kind about one thing the newest stands; what an entry that
 * stands revokes does not. An entry that names another which is not there changes nothing. Pure, never throws.
 */
export function readLedger(entries: readonly LedgerEntry[]): Ledger {
  const sorted = entries.toSorted((a, b) => a.number - b.number);
  const revoked = new Set(of(sorted, "revoke").map(({ body }) => body.entry));
  const standing = sorted.filter(({ number }) => !revoked.has(number));
  const newest = <K extends Kind & KindOfBranch>(kind: K): ByBranch<K> =>
    new Map(of(standing, kind).map((entry) => [branchOf(entry), entry]));
  const about = <K extends "confirm" | "outcome">(kind: K) =>
    new Map(of(standing, kind).map((entry) => [entryOf(entry), entry]));
  const confirms = about("confirm");
  const outcomes = about("outcome");
  const steps = groupsOf(of(standing, "rectified"), entryOf);
  return {
    applications: newest("application"),
    vetoes: vetoesIn(
      of(standing, "veto").map((entry) => withPart(entry, "confirm", confirms.get(entry.number))),
    ),
    inspections: newest("inspection"),
    rechecks: newest("recheck"),
    points: newest("points"),
    panels: newest("panel"),
    held: groupsOf(
      newestOf(of(standing, "held"), ({ body }) => `${body.branch} ${body.year}`),
      ({ body }) => body.branch,
    ),
    directs: newest("direct"),
    chosen: newest("chosen"),
    confirmed: newestOf(of(standing, "confirmed"), ({ body: { of, about, proposal } }) =>
      JSON.stringify([of, about, proposal]),
    ),
    freezes: new Map(of(standing, "freeze").map((entry) => [entry.body.grid, entry])),
    draws: newestOf(of(standing, "draw"), ({ body }) => `${body.grid} ${body.star}`),
    moved: new Map(
      of(sorted, "moved")
        .toReversed()
        .map((entry) => [entry.body.branch, entry]),
    ),
    rectifications: of(standing, "rectification").map((entry) =>
      withSteps(entry, steps.get(entry.number) ?? []),
    ),
    notice: of(standing, "notice").at(-1),
    objections: of(standing, "objection").map((entry) =>
      withPart(entry, "outcome", outcomes.get(entry.number)),
    ),
  };
}

type KindOfBranch = Extract<LedgerBody, { branch: string }>["kind"];

const of = <K extends Kind>(entries: readonly LedgerEntry[], kind: K): Standing<K>[] =>
  entries.filter((entry): entry is Standing<K> & LedgerEntry => entry.body.kind === kind);

const branchOf = ({ body }: { readonly body: { readonly branch: string } }) => body.branch;
const entryOf = ({ body }: { readonly body: { readonly entry: number } }) => body.entry;

/** The newest of each key, in the order in which they were entered. */
const newestOf = <T>(entries: readonly T[], key: (entry: T) => string): T[] => {
  const last = new Map(entries.map((entry) => [key(entry), entry]));
  return entries.filter((entry) => last.get(key(entry)) === entry);
};

/**
 * The newest of each veto of a branch, and the newest that is confirmed: what is only proposed does not undo what
 * the coordinator confirmed, and is there to be confirmed in its place.
 */
const vetoesIn = (vetoes: readonly LedgerVeto[]): LedgerVeto[] => {
  const key = ({ body }: LedgerVeto) => `${body.branch} ${body.veto}`;
  const confirmed = newestOf(
    vetoes.filter(({ confirm }) => confirm),
    key,
  );
  const kept = new Set([...newestOf(vetoes, key), ...confirmed]);
  return vetoes.filter((veto) => kept.has(veto));
};

const withPart = <T, Name extends string, Part>(whole: T, name: Name, part: Part | undefined) =>
  (part === undefined ? whole : { ...whole, [name]: part }) as T & { readonly [N in Name]?: Part };

const withSteps = (
  entry: Standing<"rectification">,
  steps: readonly Standing<"rectified">[],
): Rectification => ({ ...entry, steps, state: steps.at(-1)?.body.state ?? "open" });
