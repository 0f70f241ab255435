/** How much changed from one version of a grid to the next, rising; see CONTRIBUTING. */
export const versionSteps = ["none", "patch", "minor", "major"] as const;
export type VersionStep = (typeof versionSteps)[number];

export const isLess = (a: VersionStep, b: VersionStep): boolean =>
  versionSteps.indexOf(a) < versionSteps.indexOf(b);

export const largest = (steps: readonly VersionStep[]): VersionStep =>
  steps.reduce((most, step) => (isLess(most, step) ? step : most), "none");

const parts = ["major", "minor", "patch"] as const;

/** What a version says that changed: the first number that rose; none where it stayed or went back. */
export function versionStep(before: string, after: string): VersionStep {
  const [from, to] = [before, after].map((version) => version.split(".").map(Number));
  const at = parts.findIndex((_, place) => from?.[place] !== to?.[place]);
  return Number(to?.[at]) > Number(from?.[at]) ? (parts[at] ?? "none") : "none";
}
