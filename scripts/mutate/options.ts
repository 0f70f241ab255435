import { availableParallelism } from "node:os";
import type { Stryker } from "@stryker-mutator/core";
import type { Part } from "./parts.ts";

type Options = ConstructorParameters<typeof Stryker>[0];

/** What a run leaves behind, and where it works; ignored by git. */
const folder = ".stryker";
export const sandbox = `${folder}/${process.pid}`;
/** Every mutant has a fresh thread that loads vitest, zod and fast-check anew: a fifth less time with this. */
export const compiled = `${folder}/compiled`;
export const reportOf = ({ name }: Part) => `${folder}/${name}.json`;

/**
 * The fastest that is right: vitest stays loaded and runs, for each mutant, only the tests that reach it, the
 * nearest first and none after the first that fails.
 * - Mutants outside every function (a schema, a regular expression) are not ignored, though they need all
 *   tests: a schema is a rule like any other.
 * - Not incremental: a score must not depend on what ran before.
 */
export const toOptions = (part: Part): Options => ({
  mutate: [...part.files],
  ignorePatterns: [
    "**",
    ...["package.json", "shared", ...part.needs].flatMap((path) => [`!${path}`, `!${path}/**`]),
    // Stryker reads them through an interface that TypeScript 7 no longer has; vite does without.
    "**/tsconfig*.json",
  ],
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  // "Related" tells vitest which file is mutated.
  vitest: { configFile: part.vitestConfig, related: true },
  coverageAnalysis: "perTest",
  ignoreStatic: false,
  warnings: false,
  incremental: false,
  // vite takes the types off without a look at them.
  disableTypeChecks: false,
  concurrency: Math.max(1, availableParallelism() - 1),
  reporters: ["json", process.stdout.isTTY ? "progress" : "progress-append-only"],
  jsonReporter: { fileName: reportOf(part) },
  tempDirName: sandbox,
  cleanTempDir: "always",
  logLevel: "warn" as NonNullable<Options["logLevel"]>,
});
