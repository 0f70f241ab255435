import type { Publication, SessionInfo } from "../../../shared/index.ts";

/** What was published of a branch: its star, 0 for none, undefined where its grid's names are not made public. */
export function ownResult(
  { grids }: Publication,
  branch: NonNullable<SessionInfo["branch"]>,
): number | undefined {
  const own = grids.find(({ grid }) => grid === branch.grid);
  const isNamed = own?.branches.every(({ name }) => name !== undefined) ?? false;
  if (!own || !isNamed) return undefined;
  const found = own.branches.find(({ name, unit }) => name === branch.name && unit === branch.unit);
  return found?.star ?? 0;
}
