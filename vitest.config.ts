import { defineConfig } from "vitest/config";

/** A real browser and a real server take their time, and share the machine with nothing else. */
const slow = { testTimeout: 120_000, hookTimeout: 180_000, fileParallelism: false, maxWorkers: 1 };

/** The Worker's tests run inside workerd and have a configuration of their own: tests/worker. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "shared",
          include: ["tests/{shared,independent}/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "addin",
          include: ["tests/addin/**/*.test.{ts,tsx}"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "scripts",
          include: ["tests/scripts/**/*.test.ts", "tests/*.test.ts"],
          ...slow,
        },
      },
      { test: { name: "fuzz", include: ["tests/fuzz/**/*.test.ts"], ...slow } },
      { test: { name: "faults", include: ["tests/faults/**/*.test.ts"], ...slow } },
      { test: { name: "e2e", include: ["tests/e2e/**/*.test.ts"], ...slow } },
    ],
  },
});
