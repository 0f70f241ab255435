import { defineConfig } from "vitest/config";
import { NearestFirst } from "./nearestFirst.ts";

/** The tests of one folder of shared/ as `npm run mutate` runs them, in its sandbox. */
export default defineConfig({
  test: {
    include: process.env["MUTATION_TESTS"]?.split(" ") ?? [],
    // How much time many branches take is not for a mutant to show.
    exclude: ["**/*.size.test.ts"],
    // Test files share their modules, which are loaded anew for every mutant all the same.
    isolate: false,
    setupFiles: ["tests/mutation/endAtFailure.ts", "tests/mutation/fewRuns.ts"],
    sequence: { sequencer: NearestFirst },
    // No search for the tests that import the mutated file: through shared/index.ts they all do.
    forceRerunTriggers: ["**/shared/**"],
    env: { MOST_RUNS: "25" },
    testTimeout: 60_000,
  },
});
