import type { District, Issue } from "../../shared/index.ts";
import { misplaced } from "../branches/misplaced.ts";
import { type Refusal, refusal } from "../errors.ts";
import { shape } from "./parseBody.ts";

/** What a district's shape does not say: ids once each, units that are there, grids that are known. */
export function checkDistrict(
  { units, branches }: District,
  grids: ReadonlySet<string>,
): Refusal | undefined {
  const known = { units: new Set(units.map(({ id }) => id)), grids };
  const issues = [
    ...twice("units", units),
    ...twice("branches", branches),
    ...branches.flatMap((branch, at) => misplaced(branch, ["branches", at], known)),
  ];
  return issues.length > 0 ? refusal(422, ...issues) : undefined;
}

/** An issue for every entry of a list whose id was there before. */
export function twice(list: string, entries: readonly { readonly id: string }[]): Issue[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, at) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [shape([list, at, "id"], "1 ×")] : [];
  });
}
