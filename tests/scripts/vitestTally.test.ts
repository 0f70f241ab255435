import { describe, expect, test } from "vitest";
import { lastLine } from "../../scripts/test/tally.ts";
import { type VitestReport, vitestTally } from "../../scripts/test/vitestTally.ts";

const report = (...files: [status: string, ...tests: string[]][]): VitestReport => ({
  testResults: files.map(([status, ...tests], at) => ({
    name: `file ${at}`,
    status,
    assertionResults: tests.map((one, n) => ({ status: one, fullName: `test ${n}` })),
  })),
});

describe("counting a run of vitest", () => {
  test.each([
    ["all good", report(["passed", "passed", "passed"]), true, "2 passed, 0 failed"],
    ["one failed", report(["failed", "passed", "failed"]), false, "1 passed, 1 failed"],
    ["one skipped", report(["passed", "passed", "skipped"]), true, "1 passed, 1 failed"],
    ["one to do", report(["passed", "passed", "todo"]), true, "1 passed, 1 failed"],
    [
      "a file that did not load",
      report(["passed", "passed"], ["failed"]),
      false,
      "1 passed, 1 failed",
    ],
    ["a bad end after good tests", report(["passed", "passed"]), false, "1 passed, 1 failed"],
    ["no tests at all", report(), true, "0 passed, 1 failed"],
    ["no report", undefined, false, "0 passed, 1 failed"],
  ])("%s", (_, given, endedWell, line) => {
    expect(lastLine(vitestTally(given, endedWell))).toBe(line);
  });

  test("what was skipped is named", () => {
    expect(vitestTally(report(["passed", "skipped"]), true).notes).toEqual([
      "skipped, counted as failed: test 0",
    ]);
  });
});
