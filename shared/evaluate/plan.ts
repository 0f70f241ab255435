import { type Grid, hundredths, itemsOf, roleOf, type SectionRole, starsOf } from "../grid/grid.ts";
import { isReadable } from "../grid/isReadable.ts";
import type { Judge } from "./judge.ts";
import { toJudge } from "./toJudge.ts";

/** What a grid comes to once its data is read. */
export interface Plan {
  readonly rule: Grid["rule"]["kind"];
  readonly judges: readonly Judge[];
  readonly ids: ReadonlySet<string>;
  readonly stars: readonly number[];
  /** the highest star, as a bit */
  readonly top: number;
  readonly parts: readonly PlanSection[];
  /** lines in hundredths, one per star; only under a points rule */
  readonly lines: readonly number[];
  /** points that everybody starts from, in hundredths */
  readonly base: number;
  readonly bonusCounts: boolean;
  /** items asked at the highest star, or the maximum in hundredths of points */
  readonly max: number;
  readonly sums: NonNullable<Grid["sums"]>;
}

/** A section: its items stand at `first` up to before `end`. */
export interface PlanSection {
  readonly id: string;
  readonly first: number;
  readonly end: number;
  readonly role: SectionRole;
  /** the most it comes to, in hundredths; only for bonus and deduction */
  readonly cap: number;
}

const plans = new WeakMap<Grid, Plan>();

/** The plan of a grid, kept for frozen grids as `parseGrid` and this module give them; nothing for what is no grid. */
export function planOf(grid: Grid): Plan | undefined {
  const known = plans.get(grid);
  if (known) return known;
  if (!isReadable(grid)) return undefined;
  const plan = makePlan(grid);
  if (Object.isFrozen(grid)) plans.set(grid, plan);
  return plan;
}

function makePlan(grid: Grid): Plan {
  const { rule } = grid;
  const named = rule.kind === "named";
  const stars = starsOf(grid);
  const parts = partsOf(grid);
  const judges = grid.sections.flatMap((section) =>
    section.items.map((item) => toJudge(item, named ? [1] : stars, roleOf(section))),
  );
  const top = named ? 1 : 1 << (stars.length - 1);
  const points = rule.kind === "points" ? rule : undefined;
  const base = hundredths(points?.base ?? 0);
  return {
    rule: rule.kind,
    judges,
    ids: new Set(itemsOf(grid).map(({ id }) => id)),
    stars,
    top,
    parts,
    lines: points?.bands.map((band) => hundredths(band.atLeast)) ?? [],
    base,
    bonusCounts: points?.bonusCounts ?? true,
    max: points ? base + pointsOf(judges) : judges.filter((one) => one.asked & top).length,
    sums: grid.sums ?? [],
  };
}

const pointsOf = (judges: readonly Judge[]) =>
  judges.reduce((sum, { role, max }) => sum + (role === "base" ? max : 0), 0);

function partsOf(grid: Grid): PlanSection[] {
  let end = 0;
  return grid.sections.map((section) => {
    const { id, items, cap } = section;
    const first = end;
    end += items.length;
    return {
      ...{ id, first, end, role: roleOf(section) },
      cap: cap === undefined ? Number.POSITIVE_INFINITY : hundredths(cap),
    };
  });
}
