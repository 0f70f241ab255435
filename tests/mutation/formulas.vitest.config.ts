import { defineConfig } from "vitest/config";
import { NearestFirst } from "./nearestFirst.ts";

/**
 * The tests that have formulas calculated and compare the results with `evaluate`. A test of the formulas' texts
 * would be quicker and notice every change; but only calculating tells a wrong formula from another right one.
 */
export default defineConfig({
  test: {
    include: process.env["MUTATION_TESTS"]?.split(" ") ?? [],
    isolate: false,
    setupFiles: ["tests/mutation/endAtFailure.ts", "tests/mutation/fewRuns.ts"],
    sequence: { sequencer: NearestFirst },
    forceRerunTriggers: ["**/shared/**"],
    // The seed stands in the tests' names, by which they are found again.
    env: { MOST_RUNS: "25", AGREEMENT_RUNS: "10", AGREEMENT_SEED: "1" },
    testTimeout: 60_000,
  },
});
