import { describe, expect, it } from "vitest";
import { readDecision } from "../../../addin/taskpane/district/decisionView.ts";
import { newestRecords, noticeState } from "../../../addin/taskpane/district/noticeState.ts";
import { circularText, noticeText } from "../../../addin/taskpane/district/official.ts";
import { ownResult } from "../../../addin/taskpane/district/ownResult.ts";
import {
  doneByStage,
  lateBranches,
  missingByUnit,
  missingText,
} from "../../../addin/taskpane/district/progress.ts";
import { decidedLists } from "../../../addin/taskpane/district/starLists.ts";
import { verifyHere } from "../../../addin/taskpane/district/verifying.ts";
import { districtTranslator } from "../../../addin/taskpane/texts/districtTranslate.ts";
import {
  type Cycle,
  type DecisionInput,
  type DecisionReply,
  decide,
  grids,
  type Json,
  type LedgerEntry,
  type Publication,
  readLedger,
  sealRecord,
  stampGrid,
} from "../../../shared/index.ts";
import { gridOf } from "./readings.ts";

const zh = districtTranslator("zh-CN");
const en = districtTranslator("en");
const dongguan = gridOf("dongguan-33");

const applicant = (id: string, star: number) => ({
  ...{ id, unit: "u1", applied: 5, star, attained: { value: star ? 92 : 60, of: 100 } },
});
const input: DecisionInput = {
  grid: dongguan,
  year: 2026,
  applicants: [applicant("a", 5), applicant("b", 5), applicant("c", 0)],
};
const hash = "c".repeat(64);
const reply = {
  grid: dongguan.id,
  cycle: 2026,
  state: "decided",
  input: input as unknown as Json,
  decision: decide(input) as unknown as Json,
  names: {
    a: { name: "律所支部", unit: "云栖社区" },
    b: { name: "商会支部", unit: "云栖社区" },
    c: { name: "志愿者支部", unit: "白桦楼宇" },
  },
  open: [],
  record: { grid: dongguan.id, version: 1, hash, time: "2026-11-20T00:00:00.000Z" },
} as unknown as DecisionReply;
const view = readDecision(reply);
if (!view) throw new Error("the decision is not read");

const facts = {
  ...{ year: 2026, district: "示范街道", posted: "2026-11-22", days: 7, range: "各单位公开栏" },
  ...{ office: "示范街道党工委", hashes: [{ title: "甲表", hash }] },
};

describe("the notice", () => {
  it("has who holds which star by unit, its period, how to object, the office and the hash", () => {
    const text = noticeText(facts, decidedLists(view, false, "zh-CN"), zh, "zh-CN");
    expect(text.split("\n")).toEqual([
      "关于示范街道2026年度星级评定结果的公示",
      "",
      zh("year.notice.opening", { year: 2026 }),
      "",
      `一、五星级党组织（2个，${dongguan.title["zh-CN"]}）`,
      "云栖社区：商会支部、律所支部",
      "",
      "公示时间：2026年11月22日至2026年11月29日（自公示次日起7天）。",
      "公示范围：各单位公开栏。",
      zh("year.notice.objections"),
      "",
      zh("year.notice.hashes"),
      `甲表：${hash}`,
      "",
      "示范街道党工委",
      "2026年11月22日",
    ]);
    expect(text).not.toContain("志愿者支部");
  });

  it("says how many of each unit where names are restricted, and no name", () => {
    const text = noticeText(facts, decidedLists(view, true, "zh-CN"), zh, "zh-CN");
    expect(text).toContain("云栖社区：2个");
    expect(text).not.toMatch(/律所|商会/);
  });

  it("can be read in English, and while its day is being typed", () => {
    const text = noticeText({ ...facts, posted: "" }, decidedLists(view, false, "en"), en, "en");
    expect(text).toContain("Public notice: star ratings of 示范街道, 2026");
    expect(text).not.toContain("Invalid");
  });

  it("is no HTML, whatever a unit is called", () => {
    const names = { a: { name: "<b>x</b>", unit: "=1+1" } };
    const odd = { ...view, names: { ...view.names, ...names } };
    expect(noticeText(facts, decidedLists(odd, false, "en"), en, "en")).toContain("=1+1: <b>x</b>");
  });
});

const entry = (number: number, time: string, body: LedgerEntry["body"]): LedgerEntry => ({
  ...{ number, cycle: 2026, time, role: "coordinator", body },
});
const office = "组织办";
const posted = entry(1, "2026-11-22T01:00:00.000Z", {
  ...{ kind: "notice", posted: "2026-11-22", days: 7, range: "全区", office },
});
const objection = entry(2, "2026-11-23T01:00:00.000Z", {
  ...{ kind: "objection", branch: "a", received: "2026-11-23", text: "核实" },
});
const upheld = entry(3, "2026-11-24T01:00:00.000Z", {
  ...{ kind: "outcome", entry: 2, upheld: true, reason: "属实", office },
});
const head = (grid: string, version: number, time: string) => ({
  ...{ grid, version, hash, time, changes: [] },
});
const records = [head("x", 1, "2026-11-20T00:00:00.000Z")];

describe("how far the notice has come", () => {
  it("counts the days that follow the one on which it was posted, the last one included", () => {
    const ledger = readLedger([posted]);
    const left = (day: string) => noticeState(ledger, records, day)?.left;
    expect(["2026-11-22", "2026-11-28", "2026-11-29", "2026-11-30"].map(left)).toEqual([
      8, 2, 1, 0,
    ]);
    expect(noticeState(ledger, records, "2026-11-22")?.until).toBe("2026-11-29");
    expect(noticeState(readLedger([]), records, "2026-11-22")).toBeUndefined();
  });

  it("an objection is open until its outcome; an upheld one counts until it is decided anew", () => {
    const open = noticeState(readLedger([posted, objection]), records, "2026-11-25");
    expect([open?.open, open?.upheld, open?.isOlder]).toEqual([1, 0, false]);
    const ledger = readLedger([posted, objection, upheld]);
    const settled = noticeState(ledger, records, "2026-11-25");
    expect([settled?.open, settled?.upheld]).toEqual([0, 1]);
    const anew = noticeState(ledger, [...records, head("x", 2, "2026-11-26T00:00:00.000Z")], "x");
    expect([anew?.upheld, anew?.isOlder]).toEqual([0, true]);
  });

  it("the newest version of each grid's record is the one that is decided", () => {
    const all = [head("x", 2, "b"), head("x", 1, "a"), head("y", 1, "a")];
    expect(newestRecords(all).map(({ grid, version }) => [grid, version])).toEqual([
      ["x", 2],
      ["y", 1],
    ]);
  });
});

const publication: Publication = {
  ...{ district: { id: "demo", name: "示范街道" }, year: 2026, version: 2, office },
  ...{ time: "2026-12-01T00:00:00.000Z", reason: "异议成立" },
  grids: [
    {
      ...{ grid: dongguan.id, title: dongguan.title, hash },
      branches: [{ name: "律所支部", unit: "云栖社区", star: 5 }],
    },
  ],
};

describe("what was published", () => {
  it("is the circular's text, and says why it was published anew", () => {
    const text = circularText(publication, grids, zh, "zh-CN");
    expect(text).toContain("云栖社区：律所支部");
    expect(text).toContain(zh("year.circular.anew", { version: 2, reason: "异议成立" }));
    expect(text).toContain(hash);
    const first = circularText({ ...publication, version: 1 }, grids, zh, "zh-CN");
    expect(first).not.toContain("异议成立");
  });

  it("names what changed against the version before, and the day that it is in Beijing", () => {
    const changes = [
      { name: "商会支部", unit: "云栖社区", from: 5, to: 0 },
      { unit: "甲", from: 0, to: 5 },
    ];
    const [own] = publication.grids;
    if (!own) throw new Error("nothing is published");
    const late = { ...publication, time: "2026-11-30T16:00:00.000Z", grids: [{ ...own, changes }] };
    const text = circularText(late, grids, zh, "zh-CN");
    expect(text).toMatch(/云栖社区商会支部：由五星级党组织改为.+\n甲1个支部/);
    expect(text.endsWith("2026年12月1日")).toBe(true);
  });

  it("tells a branch its own star, none, or nothing where there are no names", () => {
    const branch = { id: "a", name: "律所支部", unit: "云栖社区", grid: dongguan.id };
    expect(ownResult(publication, branch)).toBe(5);
    expect(ownResult(publication, { ...branch, unit: "白桦楼宇" })).toBe(0);
    expect(ownResult(publication, { ...branch, grid: "taihu-42" })).toBeUndefined();
    const nameless = { ...publication.grids[0], branches: [{ unit: "云栖社区", star: 5 }] };
    const restricted = { ...publication, grids: [nameless] } as Publication;
    expect(ownResult(restricted, branch)).toBeUndefined();
  });
});

describe("a record", () => {
  const stamp = stampGrid(dongguan);
  if (!stamp.ok) throw new Error("no stamp");
  const sealed = sealRecord({
    ...{ kind: "decision", cycle: 2026, grid: stamp.value, input, decision: decide(input) },
  });
  if (!sealed.ok) throw new Error("no record");
  const record = sealed.value;

  it("is verified here: hash, decision, and that it is the one that was named", () => {
    const sound = verifyHere(JSON.parse(JSON.stringify(record)), record.hash.hex);
    expect(sound).toEqual({ sound: true, outcomes: 3, draws: 0, issues: [] });
    expect(verifyHere(record, hash).issues.map(({ code }) => code)).toEqual(["record.hash"]);
  });

  it("that was changed is found out", () => {
    const changed = JSON.parse(JSON.stringify(record));
    changed.content.decision.outcomes[2].star = 5;
    const codes = verifyHere(changed, record.hash.hex).issues.map(({ code }) => code);
    expect(codes).toEqual(["record.hash", "record.result"]);
    expect(verifyHere("no record", hash).sound).toBe(false);
  });
});

describe("how the year goes", () => {
  const missing = [
    { branch: "1", name: "甲", unit: "乙社区" },
    { branch: "2", name: "丙", unit: "丁社区" },
    { branch: "3", name: "戊", unit: "丁社区" },
  ];

  it("has who is missing by unit, as a text to send on", () => {
    expect(missingByUnit(missing).map(({ unit }) => unit)).toEqual(["丁社区", "乙社区"]);
    expect(missingText(missingByUnit(missing), "未提交")).toBe(
      "未提交\n丁社区（2）：丙、戊\n乙社区（1）：甲",
    );
  });

  it("has how many are done with each stage by now", () => {
    const day = { day: "2026-04-01", self: 3, first: 1, recheck: 0 };
    const asOf = "2026-04-02T00:00:00.000Z";
    expect(doneByStage({ of: 4, days: [day], asOf })).toEqual({ self: 3, first: 1, recheck: 0 });
    expect(doneByStage({ of: 4, days: [], asOf })).toEqual({ self: 0, first: 0, recheck: 0 });
  });

  it("has who handed in late, by the unit's own date where it has one", () => {
    const cycle: Cycle = {
      year: 2026,
      stages: [{ stage: "self", closes: "2026-04-30T18:00:00+08:00", graceHours: 48 }],
      overrides: [{ unit: "u2", stage: "self", closes: "2026-05-10T18:00:00+08:00" }],
    };
    const branch = (id: string, unit: string, time: string) => ({
      ...{ id, name: id, unit, grid: "dongguan-33" },
      receipts: {
        self: {
          ...{ number: 1, branch: id, stage: "self" as const, time, star: 5, hash },
          grid: { id: "dongguan-33", version: "1.0.0" },
        },
      },
    });
    const all = [
      branch("a", "一", "2026-04-30T09:59:59.000Z"),
      branch("b", "一", "2026-04-30T10:00:00.000Z"),
      branch("c", "二", "2026-05-01T00:00:00.000Z"),
      { ...branch("d", "一", ""), receipts: {} },
    ];
    const units = [
      { id: "u1", name: "一", branches: 3 },
      { id: "u2", name: "二", branches: 1 },
    ];
    const late = lateBranches(all, cycle, units, "self");
    expect(late.map((one) => [one.branch, one.closes])).toEqual([
      ["b", "2026-04-30T18:00:00+08:00"],
    ]);
  });
});
