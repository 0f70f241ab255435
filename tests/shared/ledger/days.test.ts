import fc from "fast-check";
import { expect, it } from "vitest";
import { type Cycle, daysAfter, lastDayOf, localDay } from "../../../shared/index.ts";

const at = (instant: string) => Date.parse(instant);
const cycle = (more: Partial<Cycle>): Cycle => ({ year: 2026, stages: [], ...more });

it("a day is the district's own: in the offset of its cycle's dates, else China's", () => {
  const evening = at("2026-11-22T16:00:00Z");
  expect(localDay(undefined, evening)).toBe("2026-11-23");
  expect(localDay(undefined, evening - 1)).toBe("2026-11-22");
  expect(localDay(cycle({}), evening)).toBe("2026-11-23");
  const closes = (instant: string) => cycle({ stages: [{ stage: "self", closes: instant }] });
  expect(localDay(closes("2026-05-01T00:00:00Z"), evening)).toBe("2026-11-22");
  expect(localDay(closes("2026-05-01T00:00:00.000-05:00"), at("2026-11-22T04:59:59Z"))).toBe(
    "2026-11-21",
  );
  expect(localDay(closes("2026-05-01T00:00:00+09:30"), at("2026-11-22T14:30:00Z"))).toBe(
    "2026-11-23",
  );
  const opens = {
    stage: "self",
    opens: "2026-05-01T00:00:00Z",
    closes: "2026-05-02T00:00:00+08:00",
  } as const;
  expect(localDay(cycle({ stages: [{ stage: "self" }, opens] }), evening)).toBe("2026-11-22");
  const overrides = [{ unit: "east", stage: "self" as const, closes: "2026-05-01T00:00:00Z" }];
  expect(localDay(cycle({ overrides }), evening)).toBe("2026-11-22");
});

it("days are counted over months, years and leap days", () => {
  expect(daysAfter(1, "2024-02-28")).toBe("2024-02-29");
  expect(daysAfter(1, "2026-12-31")).toBe("2027-01-01");
  expect(daysAfter(-30, "2026-03-01")).toBe("2026-01-30");
  fc.assert(
    fc.property(
      fc.integer({ min: -500, max: 500 }),
      fc.integer({ min: -500, max: 500 }),
      (a, b) => {
        expect(daysAfter(b, daysAfter(a, "2026-06-15"))).toBe(daysAfter(a + b, "2026-06-15"));
      },
    ),
  );
});

it("a notice lasts for its days after the one on which it was posted", () => {
  expect(lastDayOf({ posted: "2026-11-20", days: 5 })).toBe("2026-11-25");
});
