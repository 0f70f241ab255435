import { defineConfig } from "vitest/config";

/**
 * The test that calculates the formulas of shared/layout and compares them with `evaluate`. Nothing else reads
 * formulas; a test that compared their texts would notice every change and tell right from wrong in none.
 */
export default defineConfig({
  test: {
    include: ["tests/addin/agreement.test.ts"],
    setupFiles: ["tests/mutation/fewRuns.ts"],
    forceRerunTriggers: ["**/shared/**"],
    env: { MOST_RUNS: "3" },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
