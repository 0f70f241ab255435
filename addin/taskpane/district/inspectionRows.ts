import {
  type Applicant,
  type DecisionInput,
  drawByUnit,
  type LedgerBodyOf,
  type SampleRule,
} from "../../../shared/index.ts";

/** Who applies for a star: those whom a draw is from. */
export const applicantsFor = ({ applicants }: DecisionInput, star: number): readonly Applicant[] =>
  applicants.filter(({ applied, recheck }) => applied === star && recheck === undefined);

/** How many a rule would draw, and from how many units: the number does not depend on the seed. */
export function drawSize(rule: SampleRule, applicants: readonly Applicant[]) {
  const held = drawByUnit({ seed: "how many, not whom", applicants, rule });
  if (!held.ok) return undefined;
  const n = held.value.reduce((sum, { drawn }) => sum + drawn.length, 0);
  return { n, of: applicants.length, units: held.value.length };
}

/** Branches to be inspected together: a unit's, as drawn, or all of them where nothing was drawn. */
export interface InspectionGroup {
  /** the unit's id; left out: those that belong to none */
  readonly unit?: string;
  readonly of: number;
  readonly branches: readonly string[];
}

export function inspectionGroups(
  applicants: readonly Applicant[],
  drawn: LedgerBodyOf<"draw"> | undefined,
): readonly InspectionGroup[] {
  if (drawn)
    return drawn.draws
      .filter(({ list }) => list.length > 0)
      .map(({ unit, list, drawn: branches }) => ({ ...ofUnit(unit), of: list.length, branches }));
  const units = [...new Set(applicants.map(({ unit }) => unit))].sort();
  return units.map((unit) => {
    const branches = applicants.filter((one) => one.unit === unit).map(({ id }) => id);
    return { ...ofUnit(unit), of: branches.length, branches };
  });
}

const ofUnit = (unit: string | undefined) => (unit === undefined ? {} : { unit });
