import { expect } from "vitest";
import type { Problem } from "../../../shared/index.ts";
import { type Answer, refused } from "./api.ts";

/** That a request failed by the server's fault, as a whole problem document that says nothing of its insides. */
export function expectFailed(answer: Answer): void {
  expect(refused(answer)).toMatch(/^5\d\d /);
  const { issues } = JSON.parse(answer.text) as Problem;
  expect(issues).toHaveLength(1);
  expect(answer.text).not.toMatch(/sqlite|disk|database|internal error|reference =|\/|\\\\/i);
}

/** The same where it is known to pass: 503, and when to come back. */
export function expectUnable(answer: Answer): void {
  expectFailed(answer);
  expect(refused(answer)).toBe("503 request.unavailable");
  expect(answer.headers.get("retry-after")).toMatch(/^\d+$/);
}
