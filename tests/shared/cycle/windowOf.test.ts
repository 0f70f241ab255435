import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cycle, momentsOf, nextMoment, stages, windowOf } from "../../../shared/index.ts";
import { anyCycle, full, self, units } from "./cycles.ts";

const ms = (instant: string) => Date.parse(instant);
const until = "2026-05-02T18:00:00.000+08:00";

describe("the window of a stage", () => {
  const dates = { opens: self.opens, closes: self.closes, until };

  it.each([
    ["early", ms(self.opens) - 1],
    ["open", ms(self.opens)],
    ["open", ms(self.closes) - 1],
    ["grace", ms(self.closes)],
    ["grace", ms(until) - 1],
    ["closed", ms(until)],
    ["closed", ms(until) + 1],
  ])("is %s", (state, now) => {
    expect(windowOf(full, "self", "north", now)).toEqual({ state, ...dates });
    expect(windowOf(full, "self", undefined, now)).toEqual({ state, ...dates });
  });

  it("a unit's own date goes before the stage's; the other date and the grace stay", () => {
    const own = {
      opens: self.opens,
      closes: "2026-05-10T18:00:00+08:00",
      until: "2026-05-12T18:00:00.000+08:00",
    };
    const at = (now: string) => windowOf(full, "self", "east", ms(now));
    expect(at("2026-05-10T17:59:59+08:00")).toEqual({ state: "open", ...own });
    expect(at("2026-05-10T18:00:00+08:00")).toEqual({ state: "grace", ...own });
    expect(at("2026-05-12T18:00:00+08:00")).toEqual({ state: "closed", ...own });
  });

  it("may open later for a unit, and without grace closes at once", () => {
    const closes = "2026-09-30T10:00:00Z";
    const own = { opens: "2026-06-01T00:00:00Z", closes, until: closes };
    const at = (unit: string, now: string) => windowOf(full, "first", unit, ms(now));
    expect(at("west", "2026-05-31T23:59:59Z")).toEqual({ state: "early", ...own });
    expect(at("west", "2026-06-01T00:00:00Z")).toEqual({ state: "open", ...own });
    expect(at("west", closes)).toEqual({ state: "closed", ...own });
    expect(at("east", "2026-05-31T23:59:59Z").state).toBe("open");
  });

  it.each<[string, Cycle | undefined]>([
    ["no cycle", undefined],
    ["no dates", full],
    ["nothing said of the stage", { year: 2026, stages: [] }],
    ["only grace", { year: 2026, stages: [{ stage: "recheck", graceHours: 5 }] }],
  ])("is always open with %s", (_, cycle) => {
    for (const now of [-1e15, 0, 1e15])
      expect(windowOf(cycle, "recheck", "east", now)).toEqual({ state: "open" });
  });

  it("may have one date only", () => {
    const opens = "2026-03-01T00:00:00Z";
    const closes = "2026-04-01T00:00:00Z";
    const opening: Cycle = { year: 2026, stages: [{ stage: "self", opens }] };
    expect(windowOf(opening, "self", "east", ms(opens) - 1)).toEqual({ state: "early", opens });
    expect(windowOf(opening, "self", "east", 1e15)).toEqual({ state: "open", opens });
    const ends = { closes, until: closes };
    const closing: Cycle = {
      year: 2026,
      stages: [],
      overrides: [{ unit: "east", stage: "self", closes }],
    };
    expect(windowOf(closing, "self", "east", -1e15)).toEqual({ state: "open", ...ends });
    expect(windowOf(closing, "self", "east", ms(closes))).toEqual({ state: "closed", ...ends });
    expect(windowOf(closing, "self", "west", 1e15)).toEqual({ state: "open" });
  });

  it.each([
    ["2026-12-31T20:00:00+08:00", 5, "2027-01-01T01:00:00.000+08:00"],
    ["2026-12-31T20:00:00.500-03:30", 24, "2027-01-01T20:00:00.500-03:30"],
    ["2026-12-31T20:00:00Z", 720, "2027-01-30T20:00:00.000Z"],
  ])("%s and %i hours of grace end at %s", (closes, graceHours, until) => {
    const cycle: Cycle = { year: 2026, stages: [{ stage: "self", closes, graceHours }] };
    expect(windowOf(cycle, "self", "east", 0)).toEqual({ state: "open", closes, until });
    expect(ms(until) - ms(closes)).toBe(graceHours * 3_600_000);
  });
});

describe("what happens in a cycle by itself", () => {
  const at = (instant: string) => ms(instant);

  it("is listed by time", () => {
    expect(momentsOf(full)).toEqual([
      { at: at("2026-03-01T00:00Z"), kind: "opens", stage: "self" },
      { at: at("2026-03-01T00:00Z"), kind: "opens", stage: "self", unit: "east" },
      { at: at("2026-04-23T10:00Z"), kind: "reminds", stage: "self" },
      { at: at("2026-04-29T10:00Z"), kind: "reminds", stage: "self" },
      { at: at("2026-04-30T10:00Z"), kind: "closes", stage: "self" },
      { at: at("2026-05-01T00:00Z"), kind: "opens", stage: "first" },
      { at: at("2026-05-02T10:00Z"), kind: "graceEnds", stage: "self" },
      { at: at("2026-05-03T10:00Z"), kind: "reminds", stage: "self", unit: "east" },
      { at: at("2026-05-09T10:00Z"), kind: "reminds", stage: "self", unit: "east" },
      { at: at("2026-05-10T10:00Z"), kind: "closes", stage: "self", unit: "east" },
      { at: at("2026-05-12T10:00Z"), kind: "graceEnds", stage: "self", unit: "east" },
      { at: at("2026-06-01T00:00Z"), kind: "opens", stage: "first", unit: "west" },
      { at: at("2026-09-30T10:00Z"), kind: "closes", stage: "first" },
      { at: at("2026-09-30T10:00Z"), kind: "closes", stage: "first", unit: "west" },
    ]);
  });

  it("what falls together stands by kind, stage and unit, and once", () => {
    const noon = "2026-05-01T12:00:00Z";
    const closing = { closes: noon, remindDays: [1, 1] };
    const cycle: Cycle = {
      year: 2026,
      stages: [
        { stage: "recheck", opens: noon },
        { stage: "first", opens: noon },
        { stage: "self", ...closing },
      ],
      overrides: [
        { unit: "west", stage: "recheck", opens: noon },
        { unit: "east", stage: "recheck", opens: noon },
      ],
    };
    expect(momentsOf(cycle)).toEqual([
      { at: at("2026-04-30T12:00Z"), kind: "reminds", stage: "self" },
      { at: at(noon), kind: "opens", stage: "first" },
      { at: at(noon), kind: "opens", stage: "recheck" },
      { at: at(noon), kind: "opens", stage: "recheck", unit: "east" },
      { at: at(noon), kind: "opens", stage: "recheck", unit: "west" },
      { at: at(noon), kind: "closes", stage: "self" },
    ]);
    const turned = { ...cycle, overrides: cycle.overrides?.toReversed() ?? [] };
    expect(momentsOf(turned)).toEqual(momentsOf(cycle));
  });

  it("nobody is reminded of what has not opened, or opens just then", () => {
    const remindDays = [1, 2, 3];
    const opens = "2026-05-01T00:00:00Z";
    const stage = { stage: "self", opens, closes: "2026-05-03T00:00:00Z", remindDays } as const;
    expect(momentsOf({ year: 2026, stages: [stage] }).map(({ kind, at }) => [kind, at])).toEqual([
      ["opens", at(opens)],
      ["reminds", at("2026-05-02T00:00Z")],
      ["closes", at("2026-05-03T00:00Z")],
    ]);
  });

  it.each<[string, Cycle]>([
    ["no dates", { year: 2026, stages: [{ stage: "self", graceHours: 9, remindDays: [1] }] }],
    ["no stages", { year: 2026, stages: [] }],
  ])("with %s nothing does", (_, cycle) => {
    expect(momentsOf(cycle)).toEqual([]);
    expect(nextMoment(cycle, 0)).toBeUndefined();
  });

  it("the next one is the first that is strictly later", () => {
    const [first, , third] = momentsOf(full);
    expect(nextMoment(full, 0)).toEqual(first);
    expect(nextMoment(full, at("2026-03-01T00:00Z") - 1)).toEqual(first);
    expect(nextMoment(full, at("2026-03-01T00:00Z"))).toEqual(third);
    expect(nextMoment(full, at("2026-09-30T10:00Z"))).toBeUndefined();
  });
});

describe("over any cycle", () => {
  const hour = 3_600_000;
  const year = Date.UTC(2026, 0, 1);
  const anyTime = fc.integer({ min: year - 3000 * hour, max: year + 4000 * hour });

  it("going from one moment to the next visits every time in the list, in order", () => {
    fc.assert(
      fc.property(anyCycle, (cycle) => {
        const visited: number[] = [];
        for (let now = -1e15; ; ) {
          const next = nextMoment(cycle, now);
          if (!next) break;
          expect(next.at).toBeGreaterThan(now);
          visited.push(next.at);
          now = next.at;
        }
        const times = momentsOf(cycle).map((moment) => moment.at);
        expect(visited).toEqual([...new Set(times)].sort((a, b) => a - b));
      }),
    );
  });

  it("no moment is there twice", () => {
    fc.assert(
      fc.property(anyCycle, (cycle) => {
        const all = momentsOf(cycle).map((moment) => JSON.stringify(moment));
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it("between two moments no window changes", () => {
    fc.assert(
      fc.property(anyCycle, anyTime, anyTime, (cycle, one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const end = Math.min(to, (nextMoment(cycle, from)?.at ?? Infinity) - 1);
        for (const stage of stages)
          for (const unit of [...units, undefined])
            expect(windowOf(cycle, stage, unit, end)).toEqual(windowOf(cycle, stage, unit, from));
      }),
    );
  });

  it("at each moment the windows it speaks of change to what it says", () => {
    const states = { opens: ["open"], closes: ["grace", "closed"], graceEnds: ["closed"] };
    fc.assert(
      fc.property(anyCycle, (cycle) => {
        for (const { at, kind, stage, unit } of momentsOf(cycle)) {
          const [before, then] = [at - 1, at].map((now) => windowOf(cycle, stage, unit, now).state);
          if (kind === "reminds") expect([before, then]).toEqual(["open", "open"]);
          else {
            expect(states[kind]).toContain(then);
            expect(before).not.toBe(then);
          }
        }
      }),
    );
  });
});
