import { describe, expect, it } from "vitest";
import { rank } from "../../shared/rank/rank.ts";
import type { RankEntry, RankPolicy } from "../../shared/rank/standing.ts";

const of42 = (value: number) => ({ value, of: 42 });
const branch = (id: string, star: number | null, value = 30): RankEntry => ({
  id,
  star,
  attained: of42(value),
});
/** What only JSON would hold. */
const ranked = (entries: unknown, policy?: unknown) =>
  rank(entries as RankEntry[], policy as RankPolicy);
const first = (entry: unknown, policy?: unknown) => ranked([entry], policy)[0];

describe("why a rank is shared", () => {
  it("says what the entries are equal in, in both languages", () => {
    const [one, other, third] = rank([branch("a", 5), branch("b", 5), branch("c", 3)]);
    expect(one?.reason).toMatchObject({
      code: "rank.tied",
      message: {
        "zh-CN":
          "星级、达标比例均相同，名次并列；不按名称或时间区分先后。如须分出先后，由主管单位决定并写明理由。",
        en: "Equal in star, attained share, so the rank is shared; names and times do not break a tie. Where one must come first, the district decides and writes down why.",
      },
    });
    expect(other?.reason).toEqual(one?.reason);
    expect(third).not.toHaveProperty("reason");
    expect(one).not.toHaveProperty("issue");
  });

  it("names the policy's own criteria", () => {
    const by = ["star", "nextMet", "margin", "panel"] as const;
    const [one] = rank([branch("a", 5), branch("b", 5)], { by });
    expect(one?.reason?.message["zh-CN"]).toContain(
      "星级、更高一星已达标项数、数值指标超出幅度、评审得分均相同",
    );
    expect(one?.reason?.message.en).toContain(
      "Equal in star, items met of the next star, margin over the thresholds, panel score, so",
    );
  });
});

describe("why there is no place", () => {
  it("no star yet", () => {
    const standing = first(branch("a", null));
    expect(standing).toEqual({
      id: "a",
      entry: branch("a", null),
      rank: null,
      tied: false,
      percentile: null,
      issue: expect.objectContaining({ code: "rank.noStar" }),
    });
    expect(standing?.issue?.message["zh-CN"]).toContain("尚无星级");
    expect(standing?.issue?.message.en).toContain("No star yet");
    expect(first({ id: "a" })?.issue?.code).toBe("rank.noStar");
  });

  it("no grid, where grids are ranked by themselves", () => {
    for (const grid of [undefined, null, "", 42, {}]) {
      const entry = { ...branch("a", 5), grid };
      expect(first(entry, { within: "grid" })?.issue?.code).toBe("rank.noGrid");
      expect(first(entry)?.rank).toBe(1);
    }
    expect(first(branch("a", 5), { within: "grid" })?.issue?.message["zh-CN"]).toContain("评分表");
    expect(first(branch("a", 5), { within: "grid" })?.issue?.message.en).toContain("the grid's id");
    expect(first({ ...branch("a", 5), grid: "x" }, { within: "grid" })?.rank).toBe(1);
  });

  it.each<[unknown, string, string, string, string]>([
    [null, "", "entry", "", "{ id, star, attained }"],
    [undefined, "", "entry", "", "{ id, star, attained }"],
    [7, "", "entry", "7", "{ id, star, attained }"],
    ["b1", "", "entry", "b1", "{ id, star, attained }"],
    [[], "", "id", "", "abc-1"],
    [{ star: 5 }, "", "id", "", "abc-1"],
    [{ id: 1, star: 5 }, "", "id", "1", "abc-1"],
    [{ id: null, star: null }, "", "id", "", "abc-1"],
    [{ id: "a", star: "5" }, "a", "star", "5", "0, 1, 2 …"],
    [{ id: "a", star: -1 }, "a", "star", "-1", "0, 1, 2 …"],
    [{ id: "a", star: 3.5 }, "a", "star", "3.5", "0, 1, 2 …"],
    [{ id: "a", star: Number.NaN }, "a", "star", "NaN", "0, 1, 2 …"],
    [{ id: "a", star: 2 ** 53 }, "a", "star", "9007199254740992", "0, 1, 2 …"],
    [{ id: "a", star: {} }, "a", "star", "{…}", "0, 1, 2 …"],
    [JSON.parse('{ "__proto__": { "id": "a", "star": 5 } }'), "", "id", "", "abc-1"],
  ])("no entry: %j", (entry, id, at, found, limit) => {
    const standing = first(entry);
    expect(standing).toMatchObject({ id, rank: null, tied: false, percentile: null });
    expect(standing?.entry).toBe(entry);
    expect(standing?.issue).toMatchObject({ code: "rank.entry", data: { at, found, limit } });
    for (const text of Object.values(standing?.issue?.message ?? {})) {
      expect(text).toContain(at);
      expect(text).toContain(`“${found}”`);
      expect(text).toContain(limit);
    }
  });

  it("those without a place stand at the end, by id, and count for nobody", () => {
    const all = [branch("z", null), null, branch("y", 3), branch("b", null), { id: "c", star: -1 }];
    expect(ranked(all).map(({ id, rank }) => [id, rank])).toEqual([
      ["y", 1],
      ["", null],
      ["b", null],
      ["c", null],
      ["z", null],
    ]);
    expect(ranked(all)[0]?.percentile).toEqual({ value: 1, of: 1 });
  });

  it.each<[unknown, string, string, string]>([
    [null, "policy", "", "{ by, within }"],
    ["star", "policy", "star", "{ by, within }"],
    [{ by: null }, "by", "", "star, attained, nextMet, margin, panel"],
    [{ by: "star" }, "by", "star", "star, attained, nextMet, margin, panel"],
    [{ by: [] }, "by", "[…]", "star, attained, nextMet, margin, panel"],
    [{ by: ["star", "time"] }, "by[1]", "time", "star, attained, nextMet, margin, panel"],
    [{ by: [null] }, "by[0]", "", "star, attained, nextMet, margin, panel"],
    [{ by: new Array(1) }, "by[0]", "", "star, attained, nextMet, margin, panel"],
    [{ by: ["toString"] }, "by[0]", "toString", "star, attained, nextMet, margin, panel"],
    [{ within: "unit" }, "within", "unit", "grid"],
    [{ within: null }, "within", "", "grid"],
  ])("a policy that is none ranks nobody: %j", (policy, at, found, limit) => {
    const standings = ranked([branch("b", 5), branch("a", 3), null], policy);
    expect(standings.map(({ id, rank }) => [id, rank])).toEqual([
      ["", null],
      ["a", null],
      ["b", null],
    ]);
    for (const { issue } of standings) {
      expect(issue).toMatchObject({ code: "rank.policy", data: { at, found, limit } });
      expect(issue?.message["zh-CN"]).toContain(`排名办法的 ${at} 为“${found}”`);
      expect(issue?.message.en).toContain(`“${found}” for ${at}`);
    }
  });

  it("what is no list has no standings", () => {
    for (const none of [null, undefined, {}, "ab", 5, { length: 2 }])
      expect(ranked(none)).toEqual([]);
    expect(ranked(new Array(2)).map(({ rank }) => rank)).toEqual([null, null]);
  });
});

describe("a criterion that cannot be read counts as lacking, and says so", () => {
  it.each<[string, unknown, string, string]>([
    ["attained", { value: 1, of: 0 }, "1/0", "{ value: 30, of: 42 }"],
    ["attained", { value: -1, of: 2 }, "-1/2", "{ value: 30, of: 42 }"],
    ["attained", { value: 0.5, of: 1 }, "0.5/1", "{ value: 30, of: 42 }"],
    ["attained", { value: "1", of: 1 }, "1/1", "{ value: 30, of: 42 }"],
    ["attained", { value: 1, of: 1.5 }, "1/1.5", "{ value: 30, of: 42 }"],
    ["attained", { value: 2 ** 53, of: 1 }, "9007199254740992/1", "{ value: 30, of: 42 }"],
    ["attained", 0.9, "0.9", "{ value: 30, of: 42 }"],
    ["attained", "42/42", "42/42", "{ value: 30, of: 42 }"],
    ["nextMet", 1.5, "1.5", "0, 1, 2 …"],
    ["nextMet", -1, "-1", "0, 1, 2 …"],
    ["margin", "9", "9", "0, 1, 2 …"],
    ["margin", true, "true", "0, 1, 2 …"],
    ["panel", 89.555, "89.555", "0, 0.01, 0.02 …"],
    ["panel", -0.01, "-0.01", "0, 0.01, 0.02 …"],
    ["panel", Number.NaN, "NaN", "0, 0.01, 0.02 …"],
    ["panel", Infinity, "Infinity", "0, 0.01, 0.02 …"],
    ["panel", 1e300, "1e+300", "0, 0.01, 0.02 …"],
    ["panel", "90", "90", "0, 0.01, 0.02 …"],
  ])("%s %j", (criterion, value, found, limit) => {
    const worst = { attained: { value: 0, of: 1 }, nextMet: 0, margin: 0, panel: 0 };
    const odd = { id: "a", star: 4, ...worst, [criterion]: value };
    const all = [odd, { id: "b", star: 4, ...worst }, { id: "c", star: 3, ...worst }];
    const standings = ranked(all, { by: ["star", criterion] });
    expect(standings.map(({ id, rank }) => [id, rank])).toEqual([
      ["b", 1],
      ["a", 2],
      ["c", 3],
    ]);
    const issue = standings[1]?.issue;
    expect(issue).toMatchObject({ code: "rank.criterion", data: { at: criterion, found, limit } });
    expect(issue?.message["zh-CN"]).toContain(`${criterion} 为“${found}”`);
    expect(issue?.message.en).toContain(`${criterion} is “${found}”`);
    expect(standings[0]).not.toHaveProperty("issue");
    expect(standings[2]).not.toHaveProperty("issue");
  });

  it("is looked at without being reckoned with", () => {
    for (const panel of [5n, Symbol("5"), {}, () => 5]) {
      const odd = { ...branch("a", 4), panel } as unknown as RankEntry;
      expect(ranked([odd], { by: ["panel"] })[0]?.issue?.code).toBe("rank.criterion");
    }
  });

  it("stands beside the reason where tied", () => {
    const by = ["star", "panel"] as const;
    const [one, other] = rank([{ ...branch("a", 4), panel: -1 }, branch("b", 4)], { by });
    expect([one?.issue?.code, one?.reason?.code]).toEqual(["rank.criterion", "rank.tied"]);
    expect(one).toMatchObject({ id: "a", rank: 1, tied: true, percentile: { value: 2, of: 2 } });
    expect(other).not.toHaveProperty("issue");
  });

  it("what is lacking is no fault, nor what no criterion asks for", () => {
    const by = ["star", "panel"] as const;
    expect(first({ ...branch("a", 4), panel: null }, { by })).not.toHaveProperty("issue");
    expect(first({ ...branch("a", 4), margin: "?" }, { by })).not.toHaveProperty("issue");
    expect(first({ id: "a", star: 4 })).not.toHaveProperty("issue");
  });
});
