import { describe, expect, it } from "vitest";
import {
  type Cycle,
  decide,
  type Grid,
  gridById,
  type LedgerBody,
  openOf,
  toDecisionInput,
} from "../../../shared/index.ts";
import { branch, cycle, rating, sources, taihu } from "./sources.ts";

const best = (id: string) => branch(id, { rating: { ...rating(5), margin: 100 }, self: 5 });
const at = (hour: number) => `2026-10-01T${String(hour).padStart(2, "0")}:00:00+08:00`;
const noon = Date.parse(at(12));

/** Why these branches cannot be decided at noon. */
const open = (
  branches = [best("e1")],
  more: Partial<Cycle> = {},
  bodies: readonly LedgerBody[] = [],
  grid: Grid = taihu,
) => {
  const given = sources(branches, bodies, { cycle: { ...cycle, ...more }, grid });
  return openOf({
    ...{ cycle: given.cycle, grid, decision: decide(toDecisionInput(given)) },
    ...{ units: ["east", "west"], nameOf: (id) => `支部 ${id}`, nowMs: noon },
  });
};
const codes = (...given: Parameters<typeof open>) => open(...given).map(({ code }) => code);

describe("a grid is decided", () => {
  it("where nothing is open", () => {
    expect(open()).toEqual([]);
    expect(open([])).toEqual([]);
  });

  it("not before its outcomes are, each named with its reason", () => {
    const found = open([best("e1"), best("e2")]);
    expect(found.map(({ code, data }) => [code, data["branch"], data.found])).toEqual([
      ["decision.undecided", "e1", "支部 e1"],
      ["decision.undecided", "e2", "支部 e2"],
    ]);
    expect(found[0]?.data["reason"]).toBe("decision.lacks");
    expect(found[0]?.message["zh-CN"]).toMatch(/^“支部 e1”尚不能评定：5 星名额 1 个/);
    expect(found[0]?.message["zh-CN"]).toContain("评审得分");
    expect(found[0]?.message.en).toMatch(/^“支部 e1” cannot be decided yet: 2 branches share/);
  });

  it("not by rules that cannot be read: they are said first", () => {
    const rules = { inspection: { star: 1, failures: 2 } };
    const policies = { decisions: { [taihu.id]: { rules } } };
    expect(codes([best("e1")], { policies })).toEqual(["grid.noStar", "decision.undecided"]);
  });

  it("not by a grid that its source leaves open", () => {
    const pending = gridById("organs-five-stars");
    if (!pending) throw new Error("no grid");
    expect(codes([], {}, [], pending)).toEqual(["decision.pending"]);
  });
});

describe("a stage that is not over keeps it open", () => {
  const dates = (stage: object, overrides: Cycle["overrides"] = []): Partial<Cycle> => ({
    ...{ stages: [{ stage: "self", ...stage }], overrides },
  });
  const until = (more: Partial<Cycle>) => open([best("e1")], more).map(({ data }) => data["until"]);

  it.each<[string, Partial<Cycle>, string[]]>([
    ["open", dates({ closes: at(13) }), [at(13)]],
    ["over", dates({ closes: at(12) }), []],
    ["in grace", dates({ closes: at(11), graceHours: 2 }), [`2026-10-01T13:00:00.000+08:00`]],
    ["grace over", dates({ closes: at(11), graceHours: 1 }), []],
    ["not begun", dates({ opens: at(13), closes: at(14) }), [at(14)]],
    ["not begun, without an end", dates({ opens: at(13) }), [at(13)]],
    ["without an end: always open", dates({ opens: at(11) }), []],
    ["without dates", dates({}), []],
    [
      "longer for one unit, and longest for another",
      dates({ closes: at(11) }, [
        { unit: "west", stage: "self", closes: at(15) },
        { unit: "east", stage: "self", closes: at(14) },
      ]),
      [at(15)],
    ],
    [
      "longer for a unit without branches",
      dates({ closes: at(11) }, [{ unit: "north", stage: "self", closes: at(15) }]),
      [],
    ],
    [
      "over for every unit, whatever the year says",
      dates({ closes: at(15) }, [
        { unit: "west", stage: "self", closes: at(11) },
        { unit: "east", stage: "self", closes: at(11) },
      ]),
      [],
    ],
  ])("%s", (_, more, expected) => {
    expect(until(more)).toEqual(expected);
  });

  it("is named in the reader's language, with its end", () => {
    const [found] = open([best("e1")], dates({ closes: at(13) }));
    expect(found?.message).toEqual({
      "zh-CN":
        "“自评”阶段尚未结束（2026-10-01 13:00 (UTC+08:00) 截止，含宽限），在此之前不能评定。",
      en: "The stage “Self” is not over before 2026-10-01 13:00 (UTC+08:00) (grace included): nothing is decided until then.",
    });
  });
});
