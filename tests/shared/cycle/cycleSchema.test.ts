import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { type Cycle, cycleSchema, type RankPolicy, rank } from "../../../shared/index.ts";
import { anyCycle, full } from "./cycles.ts";

const bare = { year: 2026, stages: [] };

/** Where it is wrong, and what is said of it. */
const wrong = (input: unknown) =>
  cycleSchema.safeParse(input).error?.issues.map(({ path, message }) => [path.join("."), message]);
const places = (input: unknown) => wrong(input)?.map(([place]) => place);

const at = (month: number) => `2026-${String(month).padStart(2, "0")}-01T00:00:00Z`;
const self = { stage: "self", opens: at(3), closes: at(4) };
const withStages = (...stages: unknown[]) => ({ ...bare, stages });
const withOverrides = (...overrides: unknown[]) => ({ year: 2026, stages: [self], overrides });
const east = { unit: "east", stage: "self", closes: at(5) };

describe("a cycle on the wire", () => {
  it("with every field", () => {
    expect(cycleSchema.parse(full)).toEqual(full);
    expect(cycleSchema.parse(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  it("any that can be is read back as it was written", () => {
    fc.assert(
      fc.property(anyCycle, (cycle) => {
        expect(cycleSchema.parse(JSON.parse(JSON.stringify(cycle)))).toEqual(cycle);
      }),
    );
  });

  it("a name is trimmed", () => {
    expect(cycleSchema.parse({ ...bare, name: " 年度 " }).name).toBe("年度");
  });

  it("can be described as JSON Schema", () => {
    expect(z.toJSONSchema(cycleSchema, { io: "input" })).toMatchObject({
      required: ["year", "stages"],
      additionalProperties: false,
    });
  });

  it("its ranking is a policy that rank takes", () => {
    const cycle: Cycle = cycleSchema.parse(full);
    const policy: RankPolicy = cycle.policies?.ranking ?? {};
    const entry = { id: "b1", star: 3, attained: { value: 3, of: 4 }, grid: "g" };
    expect(rank([entry], policy)[0]?.rank).toBe(1);
  });

  it.each<[string, unknown]>([
    ["nothing but the year", bare],
    ["the first year", { ...bare, year: 2000 }],
    ["the last year", { ...bare, year: 2199 }],
    ["a long name", { ...bare, name: "x".repeat(120) }],
    ["no grids yet", { ...bare, grids: {} }],
    ["no policies", { ...bare, policies: {} }],
    ["a ranking by default", { ...bare, policies: { ranking: {} } }],
    ["most grace", withStages({ stage: "self", graceHours: 720 })],
    ["no grace", withStages({ stage: "self", graceHours: 0 })],
    ["reminders", withStages({ stage: "self", remindDays: [1, 90] })],
    ["ten reminders", withStages({ stage: "self", remindDays: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] })],
    ["fractions", withStages({ stage: "self", opens: "2026-03-01T08:00:00.000Z" })],
    ["the first instant", withStages({ stage: "self", opens: "2000-01-01T00:00:00Z" })],
    ["the last instant", withStages({ stage: "self", opens: "2199-12-31T23:59:59Z" })],
    ["one second", withStages({ ...self, closes: "2026-03-01T00:00:01Z" })],
    ["two units", withOverrides(east, { ...east, unit: "west" })],
    ["two stages of a unit", withOverrides(east, { ...east, stage: "first" })],
    ["1500 overrides", withOverrides(...many(1500))],
  ])("may be: %s", (_, input) => {
    expect(wrong(input)).toBeUndefined();
  });
});

function many(count: number) {
  return Array.from({ length: count }, (_, n) => ({ ...east, unit: `u${n}` }));
}

describe("a cycle that is wrong says where", () => {
  const tooLong = "x".repeat(121);
  it.each<[string, unknown, string[]]>([
    ["nothing", null, [""]],
    ["a list", [], [""]],
    ["nothing in it", {}, ["year", "stages"]],
    ["a strange key", { ...bare, districts: [] }, [""]],
    ["a year as text", { ...bare, year: "2026" }, ["year"]],
    ["half a year", { ...bare, year: 2026.5 }, ["year"]],
    ["a year long past", { ...bare, year: 1999 }, ["year"]],
    ["a far year", { ...bare, year: 2200 }, ["year"]],
    ["a blank name", { ...bare, name: "  " }, ["name"]],
    ["a name too long", { ...bare, name: tooLong }, ["name"]],
    ["no name", { ...bare, name: undefined }, ["name"]],
    ["a strange category", { ...bare, grids: { urban: "taihu-42" } }, ["grids"]],
    ["a strange grid", { ...bare, grids: { rural: "Taihu 42" } }, ["grids.rural"]],
    ["a grid's id too long", { ...bare, grids: { rural: "x".repeat(41) } }, ["grids.rural"]],
    ["a strange stage", withStages({ stage: "second" }), ["stages.0.stage"]],
    ["a stage with more", withStages({ stage: "self", ends: at(3) }), ["stages.0"]],
    [
      "too many stages",
      withStages(...["self", "first", "recheck", "self"].map((stage) => ({ stage }))),
      ["stages"],
    ],
    [
      "a day for an instant",
      withStages({ stage: "self", opens: "2026-03-01" }),
      ["stages.0.opens"],
    ],
    [
      "no seconds",
      withStages({ stage: "self", opens: "2026-03-01T08:00+08:00" }),
      ["stages.0.opens"],
    ],
    [
      "no offset",
      withStages({ stage: "self", closes: "2026-03-01T08:00:00" }),
      ["stages.0.closes"],
    ],
    [
      "no such day",
      withStages({ stage: "self", closes: "2026-02-30T08:00:00Z" }),
      ["stages.0.closes"],
    ],
    [
      "an offset without colon",
      withStages({ stage: "self", closes: "2026-02-20T08:00:00+0800" }),
      ["stages.0.closes"],
    ],
    ["milliseconds", withStages({ stage: "self", closes: 1_790_000_000_000 }), ["stages.0.closes"]],
    [
      "an instant long past",
      withStages({ stage: "self", opens: "1999-12-31T23:59:59Z" }),
      ["stages.0.opens"],
    ],
    [
      "a far instant",
      withStages({ stage: "self", opens: "2200-01-01T00:00:00Z" }),
      ["stages.0.opens"],
    ],
    [
      "a long instant",
      withStages({ stage: "self", opens: `2026-03-01T00:00:00.${"0".repeat(30)}Z` }),
      ["stages.0.opens"],
    ],
    ["grace below 0", withStages({ stage: "self", graceHours: -1 }), ["stages.0.graceHours"]],
    ["too much grace", withStages({ stage: "self", graceHours: 721 }), ["stages.0.graceHours"]],
    ["half an hour", withStages({ stage: "self", graceHours: 0.5 }), ["stages.0.graceHours"]],
    [
      "a reminder on the day",
      withStages({ stage: "self", remindDays: [0] }),
      ["stages.0.remindDays.0"],
    ],
    [
      "a reminder too soon",
      withStages({ stage: "self", remindDays: [1, 91] }),
      ["stages.0.remindDays.1"],
    ],
    ["half a day", withStages({ stage: "self", remindDays: [1.5] }), ["stages.0.remindDays.0"]],
    [
      "too many reminders",
      withStages({ stage: "self", remindDays: Array(11).fill(1) }),
      ["stages.0.remindDays"],
    ],
    ["a strange unit", withOverrides({ ...east, unit: "East" }), ["overrides.0.unit"]],
    ["a strange stage of a unit", withOverrides({ ...east, stage: "x" }), ["overrides.0.stage"]],
    ["grace of a unit", withOverrides({ ...east, graceHours: 5 }), ["overrides.0"]],
    ["a bad date of a unit", withOverrides({ ...east, closes: "soon" }), ["overrides.0.closes"]],
    ["too many overrides", withOverrides(...many(1501)), ["overrides"]],
    ["no more is looked for then", withOverrides(...Array(1501).fill(east)), ["overrides"]],
    ["a strange policy", { ...bare, policies: { seats: 3 } }, ["policies"]],
    [
      "a strange criterion",
      { ...bare, policies: { ranking: { by: ["star", "time"] } } },
      ["policies.ranking.by.1"],
    ],
    ["no criterion", { ...bare, policies: { ranking: { by: [] } } }, ["policies.ranking.by"]],
    [
      "too many criteria",
      { ...bare, policies: { ranking: { by: Array(6).fill("star") } } },
      ["policies.ranking.by"],
    ],
    [
      "strange rankings",
      { ...bare, policies: { ranking: { within: "unit" } } },
      ["policies.ranking.within"],
    ],
    ["a ranking with more", { ...bare, policies: { ranking: { seed: 1 } } }, ["policies.ranking"]],
  ])("%s", (_, input, where) => {
    expect(places(input)).toEqual(where);
  });

  it.each<[string, unknown, [string, string][]]>([
    [
      "closes when it opens",
      withStages({ ...self, closes: at(3) }),
      [["stages.0.closes", "later than opens"]],
    ],
    [
      "closes before it opens, in another offset",
      withStages({ stage: "first" }, { ...self, closes: "2026-03-01T01:00:00+08:00" }),
      [["stages.1.closes", "later than opens"]],
    ],
    [
      "a stage twice",
      withStages({ stage: "self" }, { stage: "first" }, { stage: "self" }),
      [["stages.2.stage", "each stage once"]],
    ],
    [
      "an override twice",
      withOverrides(east, { ...east, closes: at(6) }),
      [["overrides.1.stage", "each stage once for a unit"]],
    ],
    [
      "an override of nothing",
      withOverrides({ unit: "east", stage: "self" }),
      [["overrides.0", "opens or closes"]],
    ],
    [
      "a unit's closing before the stage opens",
      withOverrides({ ...east, closes: at(2) }),
      [["overrides.0.closes", "later than opens"]],
    ],
    [
      "a unit's own dates the wrong way",
      withOverrides(east, { unit: "west", stage: "recheck", opens: at(7), closes: at(6) }),
      [["overrides.1.closes", "later than opens"]],
    ],
    [
      "a unit's opening after the stage closes",
      withOverrides({ unit: "east", stage: "self", opens: at(4) }),
      [["overrides.0.opens", "earlier than the stage's closes"]],
    ],
    [
      "several at once",
      { ...withOverrides({ ...east, closes: at(2) }), stages: [{ ...self, opens: at(4) }] },
      [
        ["stages.0.closes", "later than opens"],
        ["overrides.0.closes", "later than opens"],
      ],
    ],
  ])("%s", (_, input, said) => {
    expect(wrong(input)).toEqual(said);
  });
});
