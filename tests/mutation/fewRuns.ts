import type { IRawProperty, Parameters } from "fast-check";
import { vi } from "vitest";

/** What so many examples do not show counts as not noticed. */
const most = Number(process.env["MOST_RUNS"]);

/**
 * Properties while mutating: few runs, always the same ones, so that a mutant once noticed is noticed again;
 * and no search for the smallest counterexample, which nobody reads. A test's own number of runs goes before
 * fast-check's global settings, hence the detour.
 */
vi.mock("fast-check", async (original) => {
  const real = await original<typeof import("fast-check")>();
  const assert = <T>(
    property: IRawProperty<T>,
    { numRuns = most, ...parameters }: Parameters<T> = {},
  ) =>
    real.assert(property, {
      ...parameters,
      numRuns: Math.min(numRuns, most),
      seed: 1,
      endOnFailure: true,
    });
  return { ...real, assert, default: { ...real, assert } };
});
