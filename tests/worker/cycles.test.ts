import { evictDurableObject, reset } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Cycle, CycleReply, CyclesReply, Problem } from "../../shared/index.ts";
import {
  asBranch,
  call,
  handIn,
  hoursFromNow,
  logOf,
  makeDistrict,
  objectOf,
  putCycle,
  read,
  refused,
  signIn,
  submission,
  taihu,
} from "./support.ts";

let coordinator: string;

beforeEach(async () => {
  await makeDistrict();
  coordinator = await signIn({ role: "coordinator" });
});
afterEach(() => reset());

const cycle = {
  year: 2026,
  name: "2026 年度",
  grids: { rural: "taihu-42" },
  stages: [{ stage: "self", opens: "2026-03-01T08:00:00+08:00", remindDays: [7, 1] }],
  overrides: [{ unit: "east", stage: "self", closes: "2099-05-10T18:00:00+08:00" }],
} satisfies Cycle;
const share = (percent: number) => ({
  ...{ kind: "share", of: "all", percent, rounding: "floor", minIfAny: 0 },
});

/** Rules of a year that cannot be: what, the rules, and where it is said to be wrong. */
const contradictions: readonly (readonly [string, object, string])[] = [
  ["rules of a grid that is not there", { "no-grid": {} }, "no-grid"],
  [
    "more places than branches",
    { "taihu-42": { quotas: { 3: share(60), 4: share(40.01) } } },
    "taihu-42.quotas",
  ],
  [
    "places for a star that the grid has not",
    { "taihu-42": { quotas: { 2: { kind: "fixed", places: 1 } } } },
    "taihu-42.quotas.2",
  ],
  [
    "a share over 100 %",
    { "taihu-42": { quotas: { 5: share(101) } } },
    "taihu-42.quotas.5.percent",
  ],
  [
    "negative growth",
    {
      "taihu-42": {
        quotas: {
          5: {
            ...{ base: 10, baseYear: 2017, growth: -1, growthMode: "compound", rounding: "floor" },
            ...{ chained: true, shareIfBelow: 80, shareRounding: "floor", minIfAny: 1 },
          },
        },
      },
    },
    "taihu-42.quotas.5.growth",
  ],
  [
    "an inspection of a star that the grid has not",
    { "taihu-42": { rules: { inspection: { star: 1, failures: 2 } } } },
    "taihu-42.rules.inspection.star",
  ],
  [
    "a limit that contradicts itself",
    { "taihu-42": { rules: { limits: { 5: { atMost: 1, usual: 2 } } } } },
    "taihu-42.rules.limits.5.usual",
  ],
  [
    "a history of a star that the grid has not",
    { "taihu-42": { rules: { history: [{ star: 1, years: 2, proposal: "talk" }] } } },
    "taihu-42.rules.history.0.star",
  ],
];
const put = (etag?: string, changes: Partial<Cycle> = {}) =>
  putCycle(coordinator, { ...cycle, ...changes }, etag);
const step = (name: string, body: object = {}, year = "2026", bearer = coordinator) =>
  call("POST", `/cycles/${year}/${name}`, { bearer, body });
const stateOf = async () =>
  (await read<CycleReply>(await call("GET", "/cycles/2026", { bearer: coordinator }))).state;

test("a year that is set is there for everybody, and after a sleep", async () => {
  const reply = await put();
  expect([reply.status, reply.headers.get("etag")]).toEqual([200, '"1"']);
  expect(await read<CycleReply>(reply)).toEqual({ cycle, state: "open", revision: 1 });
  await putCycle(coordinator, { year: 2027 });
  await evictDurableObject(objectOf());
  const people = [await asBranch("e1"), await signIn({ role: "observer" }), coordinator];
  for (const bearer of people) {
    const one = await call("GET", "/cycles/2026", { bearer });
    expect(one.headers.get("etag")).toBe('"1"');
    expect(await read<CycleReply>(one)).toEqual({ cycle, state: "open", revision: 1 });
    const headers = { "if-none-match": '"1"' };
    expect((await call("GET", "/cycles/2026", { bearer, headers })).status).toBe(304);
    expect(await read<CyclesReply>(await call("GET", "/cycles", { bearer }))).toEqual({
      cycles: [
        { year: 2027, state: "open", revision: 1 },
        { year: 2026, name: "2026 年度", state: "open", revision: 1 },
      ],
      current: 2026,
    });
  }
});

test.each(["2025", "1", "02026", "2026.0", "x", "%00", "99999"])(
  "there is no year %s",
  async (year) => {
    await put();
    const reply = await call("GET", `/cycles/${year}`, { bearer: coordinator });
    expect(await refused(reply)).toBe("404 request.notFound");
    expect(await refused(await step("decision", {}, year))).toBe("404 request.notFound");
  },
);

describe("changing a year", () => {
  test("names what it is based on: nothing is overwritten unseen", async () => {
    expect(await refused(await put('"1"'))).toBe("412 request.stale");
    await put();
    expect(await refused(await put())).toBe("428 request.precondition");
    for (const etag of ['"2"', 'W/"1"', "1"])
      expect(await refused(await put(etag))).toBe("412 request.stale");
    expect((await put('"1"', { name: "改名" })).headers.get("etag")).toBe('"2"');
    expect(await refused(await put('"1"'))).toBe("412 request.stale");
    expect((await put('"1", "2"')).headers.get("etag")).toBe('"3"');
    expect((await put("*")).headers.get("etag")).toBe('"4"');
  });

  test("the same key and body change it once", async () => {
    const first = await putCycle(coordinator, {}, undefined, "k1");
    const again = await putCycle(coordinator, {}, undefined, "k1");
    expect([again.status, await again.text()]).toEqual([200, await first.text()]);
    expect(await refused(await putCycle(coordinator, { name: "x" }, undefined, "k1"))).toBe(
      "409 request.conflict",
    );
  });

  test("every version of it is in the log", async () => {
    await put();
    await put('"1"', { name: "改名" });
    const entries = (await logOf()).filter(({ act }) => act === "putCycle");
    expect(entries.map(({ subject, role }) => [subject, role])).toEqual([
      ["2026", "coordinator"],
      ["2026", "coordinator"],
    ]);
    expect(entries.map(({ detail }) => JSON.parse(detail))).toEqual([
      { revision: 1, cycle },
      { revision: 2, cycle: { ...cycle, name: "改名" } },
    ]);
  });

  test.each<[string, object, string]>([
    ["another year than its path", { year: 2027 }, "year"],
    ["a grid that is not there", { grids: { rural: "no-grid" } }, "grids.rural"],
    [
      "a unit that is not there",
      { overrides: [{ unit: "north", stage: "self", closes: hoursFromNow(1) }] },
      "overrides.0.unit",
    ],
    ["a stage that is none", { stages: [{ stage: "final" }] }, "stages.0.stage"],
    ...contradictions.map(([what, decisions, at]): [string, object, string] => [
      what,
      { policies: { decisions } },
      `policies.decisions.${at}`,
    ]),
    ["a date that is none", { stages: [{ stage: "self", opens: "tomorrow" }] }, "stages.0.opens"],
  ])("%s is refused", async (_, changes, at) => {
    const body = { ...cycle, ...changes };
    const reply = await call("PUT", "/cycles/2026", { bearer: coordinator, body });
    const { status, code, issues } = await read<Problem>(reply);
    expect([status, code, issues[0]?.data.at]).toEqual([422, "request.shape", at]);
    expect((await call("GET", "/cycles/2026", { bearer: coordinator })).status).toBe(404);
  });

  test("only a coordinator does", async () => {
    await handIn(await asBranch("e1"), submission("e1", taihu));
    await put();
    const others = [
      await asBranch("e1"),
      await signIn({ role: "reviewer" }),
      await signIn({ role: "observer" }),
    ];
    for (const bearer of others) {
      expect(await refused(await putCycle(bearer, {}, '"1"'))).toBe("403 request.role");
      for (const name of ["decision", "publication", "reopening"])
        expect(await refused(await step(name, { reason: "x" }, "2026", bearer))).toBe(
          "403 request.role",
        );
    }
  });
});

describe("settling a year", () => {
  const code = async (reply: Promise<Response>) =>
    (await reply).ok ? String((await reply).status) : refused(await reply);

  test("is one way, and back only for a reason", async () => {
    await put(undefined, { overrides: [] });
    // Nothing was handed in: there is nothing to decide.
    expect(await code(step("decision"))).toBe("409 submission.state");
    await handIn(await asBranch("e1"), submission("e1", taihu));
    expect(await code(step("publication"))).toBe("409 submission.state");
    expect(await code(step("reopening", { reason: "x" }))).toBe("409 submission.state");

    expect(await read<CycleReply>(await step("decision"))).toEqual({
      ...{ cycle: { ...cycle, overrides: [] }, state: "decided", revision: 2 },
    });
    expect(await code(step("decision"))).toBe("409 submission.state");
    expect(await code(put('"2"'))).toBe("409 cycle.settled");
    await evictDurableObject(objectOf());
    expect(await stateOf()).toBe("decided");

    for (const half of [{ reason: "会议\ud800" }, { office: "\ud800" }])
      expect(await code(step("publication", half))).toBe("422 request.shape");
    expect(await code(step("publication", { reason: "会议通过" }))).toBe("200");
    expect(await code(step("publication"))).toBe("409 submission.state");
    expect(await code(step("reopening"))).toBe("422 request.shape");
    expect(await code(step("reopening", { reason: " " }))).toBe("422 request.shape");
    expect(await code(step("reopening", { reason: "有误" }))).toBe("200");
    expect(await stateOf()).toBe("open");
    expect(await code(put('"4"'))).toBe("200");

    const steps = (await logOf()).filter(({ act }) => /^(decide|publish|reopen)$/.test(act));
    expect(steps.map(({ act, detail }) => [act, detail])).toEqual([
      ["decide", expect.stringMatching(/^{"grid":"taihu-42","hash":"[0-9a-f]{64}","version":1}$/)],
      [
        "publish",
        expect.stringMatching(/^{"hash":"[0-9a-f]{64}","reason":"会议通过","version":1}$/),
      ],
      ["reopen", '{"reason":"有误"}'],
    ]);
  });
});
