import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Problem } from "../../shared/index.ts";
import {
  about,
  day,
  enter,
  entered,
  good,
  kindsFor,
  notice,
  objection,
  office,
  refusedFor,
} from "./ledgerSupport.ts";
import {
  asBranch,
  call,
  handIn,
  hoursFromNow,
  makeDistrict,
  objectOf,
  putCycle,
  read,
  refused,
  signIn,
  submission,
  taihu,
} from "./support.ts";

let branch: string;
let reviewer: string;
let east: string;
let coordinator: string;

/** Whether a year can be decided is another route's affair. */
const setState = async (state: string) => {
  await runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
    sql.exec("UPDATE cycles SET state = ?", state);
  });
  await evictDurableObject(objectOf());
};

const fresh = async () => {
  await reset();
  await makeDistrict();
  branch = await asBranch("e1");
  reviewer = await signIn({ role: "reviewer" });
  east = await signIn({ role: "reviewer", units: ["east"] });
  coordinator = await signIn({ role: "coordinator" });
  await putCycle(coordinator, { policies: { notice: { days: 5 } } });
};
afterAll(() => reset());

describe("what an entry is refused for as such", () => {
  // Once for all: what is refused changes nothing.
  beforeAll(fresh);
  const { application, veto, inspection, draw, freeze, held, points, confirmed } = good;
  const x = (entry: object, change: object) => ({ ...entry, ...change });

  test.each<[what: string, entry: object, expected: string]>([
    ["an unknown kind", { kind: "praise" }, "422 request.shape entries.0.kind"],
    [
      "what only the district enters",
      { kind: "moved", branch: "e1" },
      "422 request.shape entries.0.kind",
    ],
    [
      "counts that are sent along",
      x(freeze, { applications: { "5": 9 } }),
      "422 request.shape entries.0.XX",
    ],
    ["draws that are sent along", x(draw, { draws: [] }), "422 request.shape entries.0"],
    ["a wrong star", x(application, { star: 0 }), "422 request.shape entries.0.star"],
    [
      "a blank reason",
      x(about("revoke", 1), { reason: " " }),
      "422 request.shape entries.0.reason",
    ],
    [
      "a day that is none",
      x(good.rectification, { deadline: "2026-02-30" }),
      "422 request.shape entries.0.deadline",
    ],
    [
      "more than 100 percent",
      x(draw, { rule: { ...draw.rule, percent: 101 } }),
      "422 request.shape entries.0.rule.percent",
    ],
    [
      "a branch that is not there",
      x(inspection, { branch: "none" }),
      "422 ledger.branch entries.0.branch",
    ],
    [
      "a person's branch by markup",
      x(inspection, { branch: "<b>" }),
      "422 request.shape entries.0.branch",
    ],
    ["a star that the grid has not", x(application, { star: 2 }), "422 ledger.star entries.0.star"],
    [
      "a star recognised that the grid has not",
      x(good.direct, { star: 1 }),
      "422 ledger.star entries.0.star",
    ],
    [
      "a star chosen that the grid has not",
      x(good.chosen, { star: 9 }),
      "422 ledger.star entries.0.star",
    ],
    ["a star drawn that the grid has not", x(draw, { star: 2 }), "422 ledger.star entries.0.star"],
    ["a grid that rates nobody", x(freeze, { grid: "huangli" }), "422 ledger.grid entries.0.grid"],
    ["a grid that is not there", x(draw, { grid: "none" }), "422 ledger.grid entries.0.grid"],
    ["a veto that the grid has not", x(veto, { veto: "fire" }), "422 ledger.veto entries.0.veto"],
    [
      "a veto where the grid has none",
      x(veto, { branch: "w1", veto: "none", facts: {} }),
      "422 ledger.veto entries.0.veto",
    ],
    [
      "facts that the veto does not count",
      x(veto, { facts: { cats: 1 } }),
      "422 ledger.fact entries.0.facts",
    ],
    [
      "half a person",
      x(veto, { facts: { members: 0.5 } }),
      "422 request.shape entries.0.facts.members",
    ],
    [
      "a share of nothing",
      x(points, { points: { value: 1, of: 0 } }),
      "422 request.shape entries.0.points",
    ],
    [
      "a score to a thousandth",
      x(good.panel, { score: 90.001 }),
      "422 request.shape entries.0.score",
    ],
    ["a star held in this very year", x(held, { year: 2026 }), "422 ledger.held entries.0.year"],
    [
      "an order to rectify without a deadline",
      x(good.recheck, { deadline: undefined }),
      "422 ledger.deadline entries.0.deadline",
    ],
    [
      "a deadline for who passed",
      x(good.recheck, { state: "passed" }),
      "422 ledger.deadline entries.0.deadline",
    ],
    [
      "a branch that is confirmed and not there",
      x(confirmed, { about: "none" }),
      "422 ledger.branch entries.0.about",
    ],
    [
      "a unit that is not there",
      x(confirmed, { of: "unit", about: "e1" }),
      "422 ledger.unit entries.0.about",
    ],
    [
      "a seed that nobody can type",
      x(draw, { seed: "\u200b12345678" }),
      "422 draw.seed entries.0.seed",
    ],
    ["a confirmation of nothing", about("confirm", 99), "422 ledger.entry entries.0.entry"],
    ["a revocation of nothing", about("revoke", 99), "422 ledger.entry entries.0.entry"],
    [
      "a step of no rectification",
      { kind: "rectified", entry: 99, state: "accepted", note: "x" },
      "422 ledger.entry entries.0.entry",
    ],
    ["entry 0", about("revoke", 0), "422 request.shape entries.0.entry"],
    ["a draw from nobody", draw, "409 ledger.nobody entries.0.star"],
    ["a notice before anything is decided", notice(), "409 ledger.state entries.0.kind"],
    ["an objection before anything is decided", objection(), "409 ledger.state entries.0.kind"],
  ])("%s", async (_, entry, expected) => {
    expect(await refusedFor(coordinator, entry)).toBe(expected);
  });

  test("the place of each; of many none is entered", async () => {
    const entries = [good.points, { ...inspection, branch: "none" }, { ...held, year: 2030 }];
    const { status, issues } = await read<Problem>(await enter(coordinator, entries));
    expect([status, issues.map(({ code, data }) => [code, data.at])]).toEqual([
      422,
      [
        ["ledger.branch", "entries.1.branch"],
        ["ledger.held", "entries.2.year"],
      ],
    ]);
    for (const { message } of issues) {
      expect(message.en).not.toMatch(/[{}]/);
      expect(message["zh-CN"]).toContain("entries.");
    }
    expect(await kindsFor(coordinator)).toEqual([]);
    for (const none of [[], undefined, "x", Array(5001).fill(good.points)])
      expect(await refused(await enter(coordinator, none as []))).toBe("422 request.shape");
  });

  test("a branch about another, a reviewer about another unit's, and what is not theirs to enter", async () => {
    const role = "403 request.role ledger";
    const w1 = { ...inspection, branch: "w1" };
    expect(await refusedFor(branch, { ...application, branch: "e2" })).toBe(
      `${role}.reach entries.0.branch`,
    );
    expect(await refusedFor(branch, { ...application, branch: "none" })).toBe(
      `${role}.reach entries.0.branch`,
    );
    expect(await refusedFor(east, w1)).toBe(`${role}.reach entries.0.branch`);
    expect(await refusedFor(east, { ...w1, branch: "none" })).toBe(
      `${role}.reach entries.0.branch`,
    );
    expect(await refusedFor(reviewer, { ...w1, branch: "none" })).toBe(
      "422 ledger.branch entries.0.branch",
    );
    expect(await refusedFor(branch, inspection)).toBe(`${role}.role entries.0.kind`);
    expect(await refusedFor(reviewer, good.chosen)).toBe(`${role}.role entries.0.kind`);
    expect(await refusedFor(reviewer, good.points, inspection)).toBe(`${role}.role entries.0.kind`);
    const observer = await signIn({ role: "observer" });
    expect(await refused(await enter(observer, [inspection]))).toBe("403 request.role");
    const step = { kind: "rectified", entry: 99, state: "reported", note: "x" };
    for (const bearer of [branch, east])
      expect(await refusedFor(bearer, step)).toBe(`${role}.reach entries.0.entry`);
    expect(await refusedFor(branch, { ...step, state: "accepted" })).toBe(
      `${role}.role entries.0.kind`,
    );
  });
});

describe("what is refused for what came before", () => {
  beforeEach(fresh);

  test("a revoked veto, one that was replaced, and what is no veto", async () => {
    const first = await entered(reviewer, good.veto);
    const second = await entered(reviewer, { ...good.veto, basis: "更正" });
    expect(await refusedFor(coordinator, about("confirm", first.number))).toBe(
      "409 ledger.replaced entries.0.entry",
    );
    await entered(coordinator, about("revoke", second.number));
    expect(await refusedFor(coordinator, about("confirm", second.number))).toBe(
      "409 ledger.revoked entries.0.entry",
    );
    // With the later one taken back the first stands again.
    await entered(coordinator, about("confirm", first.number));
    const other = await entered(coordinator, good.points);
    expect(await refusedFor(coordinator, about("confirm", other.number))).toBe(
      "422 ledger.entry entries.0.entry",
    );
  });

  test("nothing is revoked twice, and not what cannot be taken back", async () => {
    const { number } = await entered(coordinator, good.points);
    const twice = [about("revoke", number), about("revoke", number)];
    expect(await refusedFor(coordinator, ...twice)).toBe("422 ledger.twice entries.1.entry");
    const revoke = await entered(coordinator, about("revoke", number));
    expect(await refusedFor(coordinator, about("revoke", number))).toBe(
      "409 ledger.revoked entries.0.entry",
    );
    expect(await refusedFor(coordinator, about("revoke", revoke.number))).toBe(
      "422 ledger.kept entries.0.entry",
    );
  });

  test("an entry of another year is none of this one", async () => {
    const { number } = await entered(coordinator, good.veto);
    await putCycle(coordinator, { year: 2027 });
    const reply = await enter(coordinator, [about("confirm", number)], 2027);
    expect(await refused(reply)).toBe("422 ledger.entry");
  });

  test("a draw is not repeated until it pleases, a freeze only once it was taken back", async () => {
    await handIn(branch, submission("e1", taihu));
    const twice = [good.draw, { ...good.draw, seed: "another seed" }];
    expect(await refusedFor(coordinator, ...twice)).toBe("409 ledger.drawn entries.1.star");
    const drawn = await entered(coordinator, good.draw);
    expect(await refusedFor(coordinator, twice[1] ?? {})).toBe("409 ledger.drawn entries.0.star");
    expect(await refusedFor(coordinator, about("revoke", drawn.number))).toBe(
      "422 ledger.kept entries.0.entry",
    );
    const frozen = await entered(coordinator, good.freeze);
    expect(await refusedFor(coordinator, good.freeze)).toBe("409 ledger.frozen entries.0.grid");
    await entered(coordinator, about("revoke", frozen.number));
    await entered(coordinator, good.freeze);
  });

  test("what is accepted needs no report, what was settled no other outcome", async () => {
    const { number } = await entered(reviewer, good.rectification);
    const step = (state: string) => ({ kind: "rectified", entry: number, state, note: "x" });
    await entered(reviewer, step("accepted"));
    expect(await refusedFor(branch, step("reported"))).toBe("409 ledger.accepted entries.0.entry");
    // Who accepted it in error may say so.
    await entered(reviewer, step("refused"));
    await entered(branch, step("reported"));
    await setState("decided");
    await entered(coordinator, notice());
    const raised = await entered(coordinator, objection());
    const outcome = { kind: "outcome", entry: raised.number, upheld: false, reason: "x", office };
    expect(await refusedFor(coordinator, { ...outcome, entry: number })).toBe(
      "422 ledger.entry entries.0.entry",
    );
    expect(await refusedFor(coordinator, outcome, outcome)).toBe(
      "422 ledger.twice entries.1.entry",
    );
    const settled = await entered(coordinator, outcome);
    expect(await refusedFor(coordinator, outcome)).toBe("409 ledger.settled entries.0.entry");
    await entered(coordinator, about("revoke", settled.number));
    await entered(coordinator, outcome);
  });

  test("what belongs to an open year once it is decided, and all but rectification once it is published", async () => {
    const open = await entered(coordinator, good.veto);
    await setState("decided");
    for (const entry of [good.application, good.inspection, good.draw, good.freeze])
      expect(await refusedFor(coordinator, entry)).toBe("409 ledger.state entries.0.kind");
    await entered(coordinator, about("confirm", open.number));
    await setState("published");
    for (const entry of [good.veto, about("revoke", open.number), notice(), objection()])
      expect(await refusedFor(coordinator, entry)).toBe("409 ledger.state entries.0.kind");
    await entered(reviewer, good.rectification);
  });

  test("a branch that takes no part any more", async () => {
    const body = { name: "东一支部", unit: "east", grid: "taihu-42", active: false };
    const options = { bearer: coordinator, body, headers: { "if-match": '"1"' } };
    expect((await call("PUT", "/branches/e1", options)).status).toBe(200);
    expect(await refusedFor(coordinator, good.inspection)).toBe(
      "422 ledger.branch entries.0.branch",
    );
  });
});

describe("what is refused for its date", () => {
  beforeEach(async () => {
    await fresh();
  });

  test("an application before and after its stage, unless it is in the grace", async () => {
    const dates = (opens: number, closes: number, graceHours: number) => ({
      stages: [
        {
          stage: "self" as const,
          opens: hoursFromNow(opens),
          closes: hoursFromNow(closes),
          graceHours,
        },
      ],
    });
    await putCycle(coordinator, dates(1, 2, 0), '"1"');
    expect(await refusedFor(branch, good.application)).toBe("409 stage.early entries.0");
    await putCycle(coordinator, dates(-3, -1, 0), '"2"');
    expect(await refusedFor(branch, good.application)).toBe("409 stage.closed entries.0");
    expect(await refusedFor(coordinator, good.application)).toBe("409 stage.closed entries.0");
    await putCycle(coordinator, dates(-3, -1, 5), '"3"');
    await entered(branch, good.application);
  });

  test("a notice too short, too long ago or too far away", async () => {
    await setState("decided");
    expect(await refusedFor(coordinator, notice(day(), 4))).toBe(
      "422 ledger.noticeShort entries.0.days",
    );
    for (const far of [-31, 31])
      expect(await refusedFor(coordinator, notice(day(far)))).toBe(
        "422 ledger.noticeDate entries.0.posted",
      );
    for (const near of [-30, 30]) await entered(coordinator, notice(day(near)));
  });

  test("an objection without a notice, before it, after its last day, and from the future", async () => {
    await setState("decided");
    expect(await refusedFor(coordinator, objection())).toBe("409 ledger.noNotice entries.0");
    await entered(coordinator, notice(day(-7)));
    const reply = await enter(coordinator, [objection()]);
    const { issues } = await read<Problem>(reply);
    expect(issues[0]?.code).toBe("ledger.period");
    // The period is said.
    expect(issues[0]?.message["zh-CN"]).toContain(`${day(-7)} 至 ${day(-2)}`);
    expect(await refusedFor(coordinator, objection(day(-8)))).toBe(
      "409 ledger.period entries.0.received",
    );
    expect(await refusedFor(coordinator, objection(day(-1)))).toBe(
      "409 ledger.period entries.0.received",
    );
    for (const within of [-7, -2]) await entered(coordinator, objection(day(within)));
    await entered(coordinator, notice(day(-1)));
    expect(await refusedFor(coordinator, objection(day(1)))).toBe(
      "409 ledger.future entries.0.received",
    );
    await entered(coordinator, objection(day(0)));
  });
});
