import fc from "fast-check";
import type { Cycle } from "../../../shared/index.ts";

/** The self-assessment of the cycle below. */
export const self = {
  stage: "self",
  opens: "2026-03-01T08:00:00+08:00",
  closes: "2026-04-30T18:00:00+08:00",
  graceHours: 48,
  remindDays: [7, 1],
} satisfies Cycle["stages"][number];

/** A cycle with every field there is. */
export const full = {
  year: 2026,
  name: "2026 年度星级评定",
  grids: { rural: "taihu-42", society: "dongguan-33" },
  stages: [
    self,
    { stage: "first", opens: "2026-05-01T00:00:00Z", closes: "2026-09-30T10:00:00Z" },
    { stage: "recheck" },
  ],
  overrides: [
    { unit: "east", stage: "self", closes: "2026-05-10T18:00:00+08:00" },
    { unit: "west", stage: "first", opens: "2026-06-01T00:00:00Z" },
  ],
  policies: { ranking: { by: ["star", "attained"], within: "grid" } },
} satisfies Cycle;

/** Hours since the beginning of 2026 as an instant, written in one of several offsets. */
export const instantAt = (hours: number, ahead = 0): string => {
  const local = new Date(Date.UTC(2026, 0, 1, hours + ahead)).toISOString().slice(0, 19);
  const sign = ahead < 0 ? "-" : "+";
  return ahead === 0
    ? `${local}Z`
    : `${local}${sign}${String(Math.abs(ahead)).padStart(2, "0")}:00`;
};

const offset = fc.constantFrom(0, 8, -3);
const from = fc.tuple(fc.integer({ min: 0, max: 999 }), offset);
const to = fc.tuple(fc.integer({ min: 1000, max: 2000 }), offset);
/** Any of a record's keys may be missing. */
const some: { requiredKeys: [] } = { requiredKeys: [] };
const dates = {
  opens: from.map(([hours, ahead]) => instantAt(hours, ahead)),
  closes: to.map(([hours, ahead]) => instantAt(hours, ahead)),
};
const soft = {
  graceHours: fc.nat(720),
  remindDays: fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 5 }),
};

export const units = ["east", "west", "north"] as const;
const stage = fc.constantFrom("self" as const, "first" as const, "recheck" as const);
const stageDates = fc
  .tuple(stage, fc.record({ ...dates, ...soft }, some))
  .map(([stage, rest]) => ({ stage, ...rest }));
const override = fc
  .tuple(fc.constantFrom(...units), stage, fc.record(dates, some))
  .filter(([, , rest]) => Object.keys(rest).length > 0)
  .map(([unit, stage, rest]) => ({ unit, stage, ...rest }));

/** Cycles that the schema takes: all that opens does so before anything closes. */
export const anyCycle: fc.Arbitrary<Cycle> = fc
  .tuple(
    fc.uniqueArray(stageDates, { maxLength: 3, selector: (one) => one.stage }),
    fc.uniqueArray(override, { maxLength: 6, selector: (one) => `${one.unit} ${one.stage}` }),
  )
  .map(([stages, overrides]) => ({ year: 2026, stages, overrides }));
