import { single, type Tally } from "./tally.ts";

/** What we read of a report by vitest's JSON reporter. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/**
 * Counts a report. What was not run (skipped, to do) counts as failed, and so does a file that could not be
 * loaded or a run that ended badly with every test passed: nothing is passed over in silence.
 */
export function vitestTally(
  report: VitestReport | undefined,
  endedWell: boolean,
): Tally & { readonly notes: readonly string[] } {
  if (!report) return { ...single(false), notes: ["vitest left no report"] };
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === "passed").length;
  const skipped = tests.filter((test) => test.status !== "passed" && test.status !== "failed");
  const broken = report.testResults.filter(
    (file) =>
      file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  );
  const counted = tests.length - passed + broken.length;
  const none = tests.length === 0 && broken.length === 0;
  const unexplained = (!endedWell && counted === 0) || none;
  return {
    passed,
    failed: counted + (unexplained ? 1 : 0),
    notes: [
      ...skipped.map((test) => `skipped, counted as failed: ${test.fullName}`),
      ...broken.map((file) => `could not be run: ${file.name}`),
      ...(unexplained ? [none ? "no tests were found" : "vitest ended badly"] : []),
    ],
  };
}
