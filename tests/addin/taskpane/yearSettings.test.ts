import { describe, expect, it } from "vitest";
import {
  beijingDay,
  daysBetween,
  fromField,
  shownBeijing,
  toField,
} from "../../../addin/taskpane/district/beijing.ts";
import {
  draftOf,
  hasOwn,
  newCycle,
  newQuota,
  nextCycle,
  quotaKind,
  setOwn,
  typedDays,
} from "../../../addin/taskpane/district/cycleDraft.ts";
import { issuesByPlace, withPlaces } from "../../../addin/taskpane/district/cycleForm.ts";
import { at, fits, put, typedNumber } from "../../../addin/taskpane/district/edit.ts";
import { districtTranslator } from "../../../addin/taskpane/texts/districtTranslate.ts";
import { type Cycle, cycleSchema, grids, issue, locales } from "../../../shared/index.ts";
import { gridOf } from "./readings.ts";

const taihu = gridOf("taihu-42");

describe("dates of a year", () => {
  it("are shown and written in Beijing time, whatever offset they came in", () => {
    expect(toField("2026-04-30T18:00:00+08:00")).toBe("2026-04-30T18:00");
    expect(toField("2026-04-30T16:30:00Z")).toBe("2026-05-01T00:30");
    expect([toField(undefined), toField("soon")]).toEqual(["", ""]);
    expect(fromField("2026-05-01T00:30")).toBe("2026-05-01T00:30:00+08:00");
    expect([fromField(""), fromField("2026-05-01")]).toEqual([undefined, undefined]);
    expect(shownBeijing("2026-04-30T16:30:00.123Z")).toBe("2026-05-01 00:30");
    expect(shownBeijing("soon")).toBe("soon");
  });

  it("are counted by days in Beijing", () => {
    expect(beijingDay(Date.parse("2026-11-22T16:00:00Z"))).toBe("2026-11-23");
    expect(beijingDay(Date.parse("2026-11-22T15:59:59Z"))).toBe("2026-11-22");
    expect([
      daysBetween("2026-11-22", "2026-11-29"),
      daysBetween("2026-12-31", "2026-12-30"),
    ]).toEqual([7, -1]);
  });
});

describe("the draft of a year", () => {
  it("has a line for each stage, and is a cycle that the Worker takes", () => {
    const draft = draftOf({ year: 2026, stages: [{ stage: "recheck", graceHours: 24 }] });
    expect(draft.stages).toEqual([
      { stage: "self" },
      { stage: "first" },
      { stage: "recheck", graceHours: 24 },
    ]);
    expect(cycleSchema.safeParse(newCycle(2027)).success).toBe(true);
  });

  it("of the next year keeps rules and dates, a year later, and no unit's own dates", () => {
    const before: Cycle = {
      year: 2028,
      name: "2028 年度",
      stages: [{ stage: "self", opens: "2028-02-29T08:00:00+08:00", remindDays: [3] }],
      overrides: [{ unit: "a", stage: "self", closes: "2028-05-01T00:00:00+08:00" }],
      policies: { notice: { days: 7 } },
    };
    expect(nextCycle(before, 2029)).toEqual({
      year: 2029,
      stages: [{ stage: "self", opens: "2029-02-28T08:00:00+08:00", remindDays: [3] }],
      policies: { notice: { days: 7 } },
    });
  });

  it("is changed at a place; what is left out is as the grid has it", () => {
    const draft = newCycle(2026);
    const days = put(draft, ["policies", "notice", "days"], 7);
    expect(at(days, ["policies", "notice"])).toEqual({ days: 7 });
    expect(put(days, ["policies", "notice", "days"], undefined)).toEqual(draft);
    const two = put(draft, ["overrides"], [{ unit: "a" }, { unit: "b" }]);
    expect(at(put(two, ["overrides", 0], undefined), ["overrides"])).toEqual([{ unit: "b" }]);
    expect(at(draft, ["policies", "decisions", "x"])).toBeUndefined();
  });

  it("begins the year's own places and rules from the grid's; none at all is an answer too", () => {
    const draft = newCycle(2026);
    const own = setOwn(draft, taihu, "quotas", true);
    expect(at(own, ["policies", "decisions", taihu.id, "quotas"])).toEqual(taihu.quotas);
    const place = ["policies", "decisions", taihu.id, "quotas"];
    const none = ["4", "5"].reduce<unknown>(
      (all, star) => put(all, [...place, star], undefined),
      own,
    );
    expect(hasOwn(none as Cycle, taihu.id, "quotas")).toBe(true);
    expect(at(none, place)).toEqual({});
    expect(setOwn(own, taihu, "quotas", false)).toEqual(draft);
    expect(at(setOwn(draft, taihu, "rules", true), [...place.slice(0, 3), "rules"])).toEqual(
      taihu.decisions,
    );
  });

  it.each(["fixed", "share", "growing"] as const)("a rule of kind %s fits as it begins", (kind) => {
    const rule = newQuota(kind, 2026);
    expect(quotaKind(rule)).toBe(kind);
    const policies = { decisions: { [taihu.id]: { quotas: { "5": rule } } } };
    expect(cycleSchema.safeParse({ ...newCycle(2026), policies }).success).toBe(true);
  });

  it("a rule without a kind is a growing one", () => {
    expect([quotaKind(taihu.quotas?.["5"]), quotaKind(undefined)]).toEqual(["growing", "none"]);
  });
});

describe("what is typed", () => {
  it("is a number where it is written as one, and else stays as it is", () => {
    expect(["7", " 7 ", "7.", "7.50", "", "x", "1e3"].map(typedNumber)).toEqual([
      ...[7, 7, "7.", "7.50", undefined, "x", "1e3"],
    ]);
    const bounds = { from: 0, to: 100 };
    expect([0, 100, 101, -1, 2.5, "7", undefined].map((one) => fits(one, bounds))).toEqual([
      ...[true, true, false, false, false, false, false],
    ]);
    expect([0.29, 33.33, 33.333].map((one) => fits(one, { ...bounds, decimals: 2 }))).toEqual([
      ...[true, true, false],
    ]);
  });

  it("as days may stand between any commas", () => {
    expect(typedDays("7, 3，1、 2")).toEqual([7, 3, 1, 2]);
    expect([typedDays(""), typedDays("7 x")]).toEqual([undefined, [7, "x"]]);
  });
});

describe.each(locales)("what the server finds wrong, in %s", (locale) => {
  const t = districtTranslator(locale);
  const shape = (place: string, limit: string) =>
    issue("request.shape", undefined, { at: place, limit });
  const issues = [
    shape("stages.0.closes", "later than opens"),
    shape("policies.decisions.taihu-42.quotas.4.growth", "≤ 100"),
    shape("overrides.2", "opens or closes"),
    shape("strange.place", "x"),
    issue("request.stale", undefined),
  ];

  it("stands at its field, in words that are not the parser's", () => {
    const found = issuesByPlace(issues, t);
    expect(found.get("stages.0.closes")).toBe(t("year.limit.afterOpens"));
    expect(found.get("overrides.2")).toBe(t("year.limit.someDate"));
    expect(found.size).toBe(4);
  });

  it("is listed by what the fields are called, since one grid is seen at a time", () => {
    const words = withPlaces(issues, t, grids, locale).map(({ message }) => message[locale]);
    expect(words[0]).toContain(t("year.stage.self"));
    expect(words[0]).toContain(t("year.closes"));
    expect(words[1]).toContain(taihu.short?.[locale] ?? taihu.title[locale]);
    expect(words[1]).toContain(t("year.quota.growth"));
    expect(words[2]).toContain(t("year.overrideAt", { n: 3 }));
    expect(words[3]).toContain("strange.place");
    expect(words[4]).toBe(issues[4]?.message[locale]);
    expect(words.join()).not.toMatch(/stages\.|policies|quotas/);
  });
});
