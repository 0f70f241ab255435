import { defineConfig } from "vitest/config";
import { NearestFirst } from "./nearestFirst.ts";

/** The tests of shared/ as `npm run mutate` runs them, in its sandbox. */
export default defineConfig({
  test: {
    include: ["tests/shared/**/*.test.ts"],
    setupFiles: ["tests/mutation/fewRuns.ts"],
    sequence: { sequencer: NearestFirst },
    // No search for the tests that import the mutated file: through shared/index.ts they all do.
    forceRerunTriggers: ["**/shared/**"],
    env: { MOST_RUNS: "100" },
    testTimeout: 60_000,
  },
});
