import { type District, gridById, type Issue } from "../../shared/index.ts";
import { type Refusal, refusal } from "../errors.ts";
import { shape } from "./parseBody.ts";

/** What a district's shape does not say: ids once each, units that are there, grids that we know. */
export function checkDistrict({ units, branches }: District): Refusal | undefined {
  const unitIds = new Set(units.map(({ id }) => id));
  const issues: Issue[] = [...twice("units", units), ...twice("branches", branches)];
  branches.forEach(({ unit, grid }, at) => {
    if (!unitIds.has(unit)) issues.push(shape(["branches", at, "unit"], "one of the units"));
    if (!gridById(grid)) issues.push(shape(["branches", at, "grid"], "a grid of this release"));
  });
  return issues.length > 0 ? refusal(422, ...issues) : undefined;
}

function twice(list: string, entries: readonly { readonly id: string }[]): Issue[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, at) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [shape([list, at, "id"], "given once")] : [];
  });
}
