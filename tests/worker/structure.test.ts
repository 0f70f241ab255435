import { evictDurableObject, reset } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type {
  BranchesReply,
  BranchReply,
  BranchRowsReply,
  MissingBranches,
  Problem,
  Ranking,
  Standings,
  UnitsReply,
} from "../../shared/index.ts";
import {
  asBranch,
  call,
  district,
  dongguan,
  handIn,
  listOf,
  makeDistrict,
  me,
  objectOf,
  operatorKey,
  read,
  refused,
  signIn,
  submission,
  taihu,
} from "./support.ts";

/** Units and branches as a coordinator keeps them, and who is missing. */

let coordinator: string;

beforeEach(async () => {
  await makeDistrict();
  coordinator = await signIn({ role: "coordinator" });
});
afterEach(() => reset());

const get = (path: string, bearer = coordinator, headers = {}) =>
  call("GET", path, { bearer, headers });
const put = (path: string, body: unknown, headers = {}, bearer = coordinator) =>
  call("PUT", path, { bearer, body, headers });
const rows = async (branches: readonly unknown[]) =>
  read<BranchRowsReply>(await put("/branches", { branches }));
const e1 = { name: "东一支部", unit: "east", grid: "taihu-42" };
const tagOf = async (branch: string) => {
  const reply = await get(`/branches/${branch}`);
  await reply.text();
  return reply.headers.get("etag") ?? "";
};
const ranked = async () =>
  (await read<Ranking>(await get("/rankings"))).rows.map(({ branch }) => branch);

describe("units", () => {
  test("are added and renamed; a reviewer sees those assigned to them", async () => {
    const units = [
      { id: "east", name: "城东街道" },
      { id: "north", name: "北街道" },
    ];
    const { status } = await put("/units", { units });
    expect(status).toBe(200);
    await evictDurableObject(objectOf());
    const reply = await read<UnitsReply>(await get("/units"));
    expect(reply.units).toEqual([
      { id: "east", name: "城东街道", branches: 2 },
      { id: "north", name: "北街道", branches: 0 },
      { id: "west", name: "西街道", branches: 2 },
    ]);
    expect((await listOf(coordinator))[0]?.unit).toBe("城东街道");
    const west = await signIn({ role: "reviewer", units: ["west"] });
    const own = await read<UnitsReply>(await get("/units", west));
    expect(own.units.map(({ id }) => id)).toEqual(["west"]);
    expect(await refused(await get("/units", await asBranch("e1")))).toBe("403 request.role");
  });

  test.each([
    [{ units: [] }, "units"],
    [{ units: [{ id: "A", name: "x" }] }, "units.0.id"],
    [{ units: [{ id: "a", name: " " }] }, "units.0.name"],
    [
      {
        units: [
          { id: "a", name: "x" },
          { id: "a", name: "y" },
        ],
      },
      "units.1.id",
    ],
  ])("%j is refused at %s", async (body, at) => {
    const { status, issues } = await read<Problem>(await put("/units", body));
    expect([status, issues[0]?.code, issues[0]?.data.at]).toEqual([422, "request.shape", at]);
  });
});

describe("many branches at once", () => {
  test("every good row is written, every bad one comes back with its fields", async () => {
    const reply = await rows([
      { id: "e1", ...e1, members: 12, type: "branch", founded: "1999-07-01", fullName: "全称" },
      { id: "e3", ...e1, name: "新支部" },
      { id: "E4", ...e1, members: -1, founded: "1999-02-30", type: "cell", colour: 1 },
      { id: "e5", ...e1, unit: "nowhere", grid: "none" },
      { id: "e3", ...e1, name: "again" },
      { id: "e6", unit: "east", grid: "taihu-42" },
      null,
      "row",
      { id: "e7", ...e1, members: 1_000_001, active: "yes" },
    ]);
    expect(reply.written).toBe(2);
    expect(reply.refused.map(({ at, id }) => [at, id])).toEqual([
      [2, "E4"],
      [3, "e5"],
      [4, "e3"],
      [5, "e6"],
      [6, undefined],
      [7, undefined],
      [8, "e7"],
    ]);
    const places = reply.refused.map(({ issues }) =>
      issues.map(({ data }) => `${data.at} ${data.limit}`),
    );
    expect(places).toEqual([
      [
        "id /^[a-z0-9][a-z0-9-]{0,39}$/",
        "type committee, generalBranch, branch",
        "members ≥ 0",
        "founded YYYY-MM-DD",
        "colour id, name, unit, grid, fullName, type, category, members, founded, active",
      ],
      ["unit east, west", expect.stringMatching(/^grid taihu-42, dongguan-33, /)],
      ["id 1 ×"],
      ["name string"],
      ["body object"],
      ["body object"],
      ["members ≤ 1000000", "active boolean"],
    ]);
    const found = reply.refused[0]?.issues[2];
    expect(found?.message["zh-CN"]).toContain("members");
    expect(found?.message.en).toContain("≥ 0");
    await evictDurableObject(objectOf());
    expect((await listOf(coordinator)).map(({ id }) => id)).toEqual(["e1", "e2", "e3", "w1", "w2"]);
  });

  test("a row sent again as it was changes nothing; the same key gives the same answer", async () => {
    await rows([{ id: "e1", ...e1, members: 12 }]);
    const tag = await tagOf("e1");
    expect(await rows([{ id: "e1", ...e1, members: 12 }])).toEqual({ written: 1, refused: [] });
    expect(await tagOf("e1")).toBe(tag);
    const body = { branches: [{ id: "e1", ...e1, members: 13 }, {}] };
    const send = () => call("PUT", "/branches", { bearer: coordinator, body, key: "k" });
    const first = await (await send()).text();
    expect(await (await send()).text()).toBe(first);
    expect(await tagOf("e1")).not.toBe(tag);
  });

  test("5,000 rows are one call", async () => {
    const branches = Array.from({ length: 5000 }, (_, at) => ({ id: `b-${at}`, ...e1 }));
    expect(await rows(branches)).toEqual({ written: 5000, refused: [] });
    expect(await refused(await put("/branches", { branches: [...branches, {}] }))).toBe(
      "422 request.shape",
    );
  });

  test.each(["branch", "reviewer", "observer"] as const)("not for a %s", async (role) => {
    const bearer = await (role === "branch" ? asBranch("e1") : signIn({ role }));
    const bodies = {
      "/branches": { branches: [{}] },
      "/units": { units: [{ id: "x", name: "x" }] },
      "/branches/e1": e1,
    };
    for (const [path, body] of Object.entries(bodies)) {
      expect(await refused(await put(path, body, {}, bearer))).toBe("403 request.role");
    }
  });
});

describe("one branch", () => {
  test("is made once, and updated by whoever has seen what is there", async () => {
    const made = await put("/branches/e9", { ...e1, members: 3 });
    expect(made.status).toBe(201);
    const branch = await read<BranchReply>(made);
    expect(branch).toEqual({ id: "e9", ...e1, members: 3, active: true, revision: 1 });
    const tag = made.headers.get("etag") ?? "";
    expect(tag).toBe('"1"');
    const changed = await put("/branches/e9", { ...e1, name: "新名" }, { "if-match": tag });
    expect(changed.status).toBe(200);
    const now = await read<BranchReply>(changed);
    expect(now).toEqual({ id: "e9", ...e1, name: "新名", active: true, revision: 2 });
    await evictDurableObject(objectOf());
    const shown = await get("/branches/e9");
    expect([shown.headers.get("etag"), await shown.json()]).toEqual(['"2"', now]);
    expect((await get("/branches/e9", coordinator, { "if-none-match": '"2"' })).status).toBe(304);
  });

  test("is not changed over somebody else's change", async () => {
    const tag = await tagOf("e1");
    await (await put("/branches/e1", { ...e1, members: 5 }, { "if-match": tag })).text();
    const late = await put("/branches/e1", { ...e1, members: 6 }, { "if-match": tag });
    expect(late.headers.get("etag")).toBe(await tagOf("e1"));
    expect(await refused(late)).toBe("412 request.stale");
    expect(await refused(await put("/branches/e1", e1))).toBe("428 request.precondition");
    const weak = await put("/branches/e1", e1, { "if-match": `W/${await tagOf("e1")}` });
    expect(await refused(weak)).toBe("412 request.stale");
    const none = await put("/branches/new", e1, { "if-match": '"1"' });
    expect(await refused(none)).toBe("412 request.stale");
  });

  test.each([
    ["/branches/e9", { ...e1, unit: "nowhere", grid: "none" }, ["unit", "grid"]],
    ["/branches/e9", { ...e1, id: "e9" }, ["id"]],
    ["/branches/e9", { ...e1, members: 1.5 }, ["members"]],
    ["/branches/E9", e1, ["id"]],
    [`/branches/${"e".repeat(41)}`, e1, ["id"]],
  ])("PUT %s %j is refused at %j", async (path, body, places) => {
    const { status, issues } = await read<Problem>(await put(path, body));
    expect([status, issues.map(({ data }) => data.at)]).toEqual([422, places]);
  });

  test("is shown to itself, and not to others", async () => {
    const branch = await asBranch("e1");
    const own = await read<BranchReply>(await get("/branches/e1", branch));
    expect(own).toEqual({ id: "e1", ...e1, active: true, revision: 1 });
    for (const id of ["e2", "none"]) {
      expect(await refused(await get(`/branches/${id}`, branch))).toBe("403 request.role");
    }
    expect(await refused(await get("/branches/none"))).toBe("404 request.notFound");
  });
});

describe("a branch that takes no part any more", () => {
  const deactivate = async (id: string, branch: object) =>
    (
      await put(`/branches/${id}`, { ...branch, active: false }, { "if-match": await tagOf(id) })
    ).text();

  test("is in no ranking and in no list, hands nothing in, and keeps what it handed in", async () => {
    const branch = await asBranch("e1");
    const receipt = await handIn(branch, submission("e1", taihu));
    await handIn(await asBranch("w1"), submission("w1", dongguan));
    expect(await ranked()).toContain("e1");
    await deactivate("e1", e1);
    await evictDurableObject(objectOf());
    expect(await ranked()).toEqual(["w1"]);
    const { rows: standings } = await read<Standings>(await get("/standings"));
    expect(standings.map((row) => row.branch)).toEqual(["w1"]);
    expect(await refused(await get("/standings/e1"))).toBe("404 request.notFound");
    const { missing } = await read<Ranking>(await get("/rankings"));
    expect(missing.map((row) => row.branch)).toEqual(["e2", "w2"]);
    expect((await listOf(coordinator)).map(({ id }) => id)).toEqual(["e2", "w1", "w2"]);
    const { branches } = await read<BranchesReply>(await get("/branches?active=all"));
    expect(branches.map(({ id, active }) => [id, active])).toEqual([
      ["e1", false],
      ["e2", undefined],
      ["w1", undefined],
      ["w2", undefined],
    ]);
    for (const [bearer, stage] of [
      [branch, "self"],
      [await signIn({ role: "reviewer" }), "first"],
    ] as const) {
      const body = submission("e1", taihu, {}, stage);
      expect(await refused(await call("POST", "/submissions", { bearer, body }))).toBe(
        "409 branch.inactive",
      );
    }
    expect(await me(branch)).toMatchObject({ branch: { id: "e1", active: false }, receipt });
    expect((await get("/submissions/e1", branch)).status).toBe(200);

    await put("/branches/e1", e1, { "if-match": await tagOf("e1") });
    expect(await ranked()).toContain("e1");
    await handIn(branch, submission("e1", taihu));
  });

  test("other words for “all” are none; the tags of both lists differ", async () => {
    expect(await refused(await get("/branches?active=no"))).toBe("422 request.shape");
    const tags = await Promise.all(
      ["/branches", "/branches?active=all", "/branches?after=all", "/branches?after=%E4%B8%AD"].map(
        async (path) => {
          const reply = await get(path);
          await reply.text();
          return reply.headers.get("etag");
        },
      ),
    );
    expect(new Set(tags).size).toBe(4);
  });
});

test("another grid takes a branch's place away, and the old grid gives it back", async () => {
  await handIn(await asBranch("e1"), submission("e1", taihu));
  await rows([{ id: "e1", ...e1, grid: "dongguan-33" }]);
  expect(await ranked()).toEqual([]);
  const { rows: none } = await read<Standings>(await get("/standings"));
  expect(none).toEqual([]);
  await rows([{ id: "e1", ...e1, unit: "west" }]);
  const { rows: placed } = await read<Standings>(await get("/standings"));
  expect(placed.map(({ branch, unit, rank }) => [branch, unit, rank])).toEqual([
    ["e1", "西街道", 1],
  ]);
});

describe("who is missing", () => {
  const missing = async (query: string, bearer = coordinator) =>
    read<MissingBranches>(await get(`/missing${query}`, bearer));

  test("by stage, page by page, within reach", async () => {
    await handIn(await asBranch("e1"), submission("e1", taihu));
    const first = await missing("?limit=2");
    expect(first).toEqual({
      stage: "self",
      branches: [
        { branch: "e2", name: "东二支部", unit: "东街道" },
        { branch: "w1", name: "西一支部", unit: "西街道" },
      ],
      next: "w1",
    });
    const second = await missing(`?limit=2&after=${first.next}`);
    expect(second.branches.map(({ branch }) => branch)).toEqual(["w2"]);
    expect(second).not.toHaveProperty("next");
    expect((await missing("?stage=first")).branches).toHaveLength(4);
    const west = await signIn({ role: "reviewer", units: ["west"] });
    expect((await missing("", west)).branches.map(({ branch }) => branch)).toEqual(["w1", "w2"]);
  });

  test.each(["?stage=final", "?limit=0", "?limit=1001", "?x=1"])("%s is refused", async (query) => {
    expect(await refused(await get(`/missing${query}`))).toBe("422 request.shape");
  });

  test("not for a branch", async () => {
    expect(await refused(await get("/missing", await asBranch("e1")))).toBe("403 request.role");
  });
});

test("the operator's list still goes as before, and counts as a change of what it changes", async () => {
  const tags = [await tagOf("e1"), await tagOf("e2")];
  const branches = district().branches.map((one) =>
    one.id === "e1" ? { ...one, members: 9 } : one,
  );
  const body = { ...district(), branches };
  const reply = await call("POST", "/districts", { bearer: operatorKey, body });
  expect(reply.status).toBe(200);
  expect([await tagOf("e1"), await tagOf("e2")]).toEqual(['"2"', tags[1]]);
});
