import { reachedBy } from "../decide/vetoFacts.ts";
import type { Grid, Veto } from "../grid/grid.ts";
import type { Ledger, LedgerVeto } from "./ledger.ts";

/** What has to be known of a branch to say for which star it applies. */
export interface Applying {
  readonly id: string;
  /** the unit's id */
  readonly unit: string;
  readonly category?: string;
  /** takes part this year */
  readonly active: boolean;
  /** the star of its newest self-assessment that stands */
  readonly self?: number;
  /** the star of the first review that stands */
  readonly first?: number;
  /** sent back, and not handed in anew */
  readonly isReturned?: boolean;
}

/** A branch that applies for a star, as and where it was when it handed in. */
export interface Application {
  readonly branch: string;
  readonly unit: string;
  readonly category?: string;
  readonly star: number;
  /** a confirmed veto bars it, or allows only a lower star */
  readonly isBarred: boolean;
  /**
   * It is counted where applications are (申报数, requirements §1.4 point 2): something it handed in stands,
   * is not sent back, and its first review, where there is one, bears out the star.
   */
  readonly isAccepted: boolean;
}

/**
 * Who of a grid's branches applies for which star, by id: the star of the application in the ledger, else
 * that of the self-assessment. Who reached none and did not apply in words does not apply. The district draws
 * and counts by this, and `toDecisionInput` says by it who applies, so that both speak of the same branches.
 */
export const applicationsOf = (
  { vetoes = [] }: Pick<Grid, "vetoes">,
  branches: readonly Applying[],
  ledger: Ledger,
): readonly Application[] =>
  branches
    .filter(({ active }) => active)
    .flatMap((branch) => {
      const star = ledger.applications.get(branch.id)?.body.star ?? branch.self ?? 0;
      return star > 0 ? [applicationOf(branch, star, vetoes, ledger)] : [];
    })
    .toSorted((a, b) => (a.branch < b.branch ? -1 : 1));

function applicationOf(
  branch: Applying,
  star: number,
  vetoes: readonly Veto[],
  ledger: Ledger,
): Application {
  const { id, unit, category } = ledgerTraits(branch, ledger);
  return {
    ...{ branch: id, unit, star },
    ...(category === undefined ? {} : { category }),
    isBarred: ledger.vetoes.some((veto) => veto.body.branch === id && bars(veto, vetoes, star)),
    isAccepted: isAccepted(branch, star),
  };
}

/** A branch where it was when it handed in: what moved later in the year counts from the next one. */
export function ledgerTraits<T extends Pick<Applying, "id" | "unit" | "category">>(
  branch: T,
  { moved }: Pick<Ledger, "moved">,
): T {
  const from = moved.get(branch.id)?.body.from;
  if (!from) return branch;
  const { category: _, ...rest } = branch;
  const category = from.category === undefined ? {} : { category: from.category };
  return { ...rest, unit: from.unit, ...category } as T;
}

/** As `decide` has it: a confirmed veto, if what was counted reaches its number, and a cap below the star. */
function bars({ body, confirm }: LedgerVeto, vetoes: readonly Veto[], star: number): boolean {
  const veto = vetoes.find(({ id }) => id === body.veto);
  if (!confirm || !veto) return false;
  if (body.facts && reachedBy(veto, body.facts).length === 0) return false;
  return veto.effect.kind !== "cap" || veto.effect.star < star;
}

const isAccepted = ({ self, first, isReturned }: Applying, star: number): boolean =>
  (self !== undefined || first !== undefined) &&
  isReturned !== true &&
  (first === undefined || first >= star);
