import { expect, it } from "vitest";
import { applicant, decided } from "./decideSupport.ts";

it("decides on a hundred thousand applicants", () => {
  const ids = Array.from({ length: 100_000 }, (_, at) => `b${(at * 7919) % 100_003}`);
  const all = ids.map((id, at) =>
    applicant(id, 3 + (at % 3), { unit: `u${at % 2}`, points: at % 9, nextMet: at % 5 }),
  );
  const start = process.cpuUsage();
  const lowest = { percent: 40, rounding: "floor", groupsFrom: 3 } as const;
  const decision = decided(all, {
    rules: { lowest, fallBack: true, order: ["nextMet", "panel"] },
  });
  // The time that it took by itself, whatever else the machine was doing.
  expect(process.cpuUsage(start).user).toBeLessThan(15_000_000);
  expect(decision.outcomes).toHaveLength(100_000);
  expect(decision.outcomes.map(({ id }) => id)).toEqual(ids.toSorted());
});
