import { defineConfig } from "vitest/config";
import { QuickestFirst } from "./quickestFirst.ts";

/** The tests of shared/ as `npm run mutate` runs them, in its sandbox. */
export default defineConfig({
  test: {
    include: ["tests/shared/**/*.test.ts"],
    setupFiles: ["tests/mutation/fewRuns.ts"],
    sequence: { sequencer: QuickestFirst },
    env: { MOST_RUNS: "100" },
    testTimeout: 60_000,
  },
});
