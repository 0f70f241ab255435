import { expect, it } from "vitest";
import { type DecisionResult, outcomeChanges } from "../../../shared/index.ts";

const outcomes = (...rows: [id: string, result: DecisionResult, star: number | null][]) => ({
  outcomes: rows.map(([id, result, star]) => ({ id, applied: 5, result, star, reasons: [] })),
});

it("names who came to something else, who came, and who went, by id", () => {
  const before = outcomes(
    ["c", "awarded", 5],
    ["a", "awarded", 4],
    ["b", "barred", 0],
    ["d", "awarded", 3],
  );
  const after = outcomes(
    ["b", "notAwarded", 0],
    ["a", "awarded", 4],
    ["c", "awarded", 4],
    ["e", "undecided", null],
  );
  expect(outcomeChanges(before, after)).toEqual([
    { branch: "b", from: { result: "barred", star: 0 }, to: { result: "notAwarded", star: 0 } },
    { branch: "c", from: { result: "awarded", star: 5 }, to: { result: "awarded", star: 4 } },
    { branch: "d", from: { result: "awarded", star: 3 } },
    { branch: "e", to: { result: "undecided", star: null } },
  ]);
  expect(outcomeChanges(after, after)).toEqual([]);
});
