import { type Cycle, type Grid, type Issue, issue, policyIssues } from "../../shared/index.ts";

/** What a year's own rules and places say that its grids do not know, each with its place. */
export function checkPolicies(
  { policies }: Cycle,
  gridOf: (id: string) => Grid | undefined,
): Issue[] {
  return Object.entries(policies?.decisions ?? {}).flatMap(([id, own]) => {
    const at = `policies.decisions.${id}`;
    const grid = gridOf(id);
    if (grid)
      return policyIssues(grid, own).map(({ path, limit }) => shape(`${at}.${path}`, limit));
    return [shape(at, "a grid of this release or of the district")];
  });
}

const shape = (at: string, limit: string): Issue =>
  issue("request.shape", undefined, { at, limit });
