import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type {
  CodeList,
  CodesReply,
  LogReply,
  Refreshed,
  RegionRankings,
  RegionReply,
  SessionReply,
  Sessions,
} from "../../shared/index.ts";
import {
  asBranch,
  call,
  district,
  handIn,
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

const bearer = operatorKey;
const region = { id: "city", name: "示范市", districts: ["north", "south"] };
const make = (body: unknown = region, key?: string) =>
  call("POST", "/regions", { bearer, body, ...(key === undefined ? {} : { key }) });
const rankings = async (query = "") =>
  read<RegionRankings>(await call("GET", `/regions/city/rankings${query}`, { bearer }));
/** district/branch, rank, shared or not */
const places = ({ rows }: RegionRankings) =>
  rows.map(({ district: of, branch, rank, tied }) => `${rank}${tied ? "=" : ""} ${of}/${branch}`);

beforeEach(async () => {
  await makeDistrict("north");
  await makeDistrict("south");
});
afterEach(async () => {
  // It would wake districts while they are taken away.
  for (const id of ["city", "north"]) {
    await runInDurableObject(env.REGION.get(env.REGION.idFromName(id)), (_, { storage }) =>
      storage.deleteAlarm(),
    );
  }
  await reset();
});

/** Some branches of both districts: e1 best in both, e2 of the north behind. */
async function someHandedIn() {
  for (const of of ["north", "south"]) {
    await handIn(await asBranch("e1", of), submission("e1", taihu));
  }
  const worse = submission("e2", taihu, { "1": false, "2": false });
  await handIn(await asBranch("e2", "north"), worse);
  await handIn(await asBranch("e2", "south"), submission("e2", taihu, { "1": false }));
}

describe("a region", () => {
  test("is made, read, and made anew", async () => {
    const made = await make();
    expect(made.status).toBe(201);
    expect(await read<RegionReply>(made)).toEqual(region);
    const asked = () => call("GET", "/regions/city", { bearer });
    expect(await read<RegionReply>(await asked())).toEqual(region);
    const fewer = { ...region, name: "市", districts: ["south", "south"] };
    const again = await make(fewer);
    expect(again.status).toBe(200);
    expect(await read<RegionReply>(await asked())).toEqual({ ...fewer, districts: ["south"] });
  });

  test("is made once for a key", async () => {
    const first = await make(region, "k1");
    const again = await make(region, "k1");
    expect([again.status, await again.text()]).toEqual([201, await first.text()]);
    expect(await refused(await make({ ...region, name: "x" }, "k1"))).toBe("409 request.conflict");
  });

  test("is nothing to a district's coordinator, and unknown ones are not there", async () => {
    await make();
    const coordinator = await signIn({ role: "coordinator" }, "north");
    for (const path of ["/regions/city", "/regions/city/rankings", "/regions/none"]) {
      expect(await refused(await call("GET", path, { bearer: coordinator }))).toBe(
        "403 request.role",
      );
    }
    for (const path of ["/regions/none", "/regions/none/rankings", "/regions/N0%20"]) {
      expect(await refused(await call("GET", path, { bearer }))).toBe("404 request.notFound");
    }
    expect(await refused(await make({ ...region, districts: [] }))).toBe("422 request.shape");
    expect(await refused(await make({ ...region, id: "A b" }))).toBe("422 request.shape");
  });
});

describe("its ranking", () => {
  test("merges the districts: equal branches share a rank, and say whose they are", async () => {
    await make();
    await someHandedIn();
    const merged = await rankings();
    expect(places(merged)).toEqual(["1= north/e1", "1= south/e1", "3 south/e2", "4 north/e2"]);
    expect(merged.missing).toEqual([]);
    expect(merged).toMatchObject({ cycle: 2026, region: { id: "city", name: "示范市" } });
    expect(merged.districts.map(({ id, ranked }) => [id, ranked])).toEqual([
      ["north", 2],
      ["south", 2],
    ]);
    const stars = merged.districts.flatMap((each) => each.stars);
    expect(stars.reduce((sum, { branches }) => sum + branches, 0)).toBe(4);
    expect(places(await rankings("?limit=2"))).toEqual(["1= north/e1", "1= south/e1"]);
  });

  test("names a district that is not there, does not answer, or is in another year", async () => {
    await someHandedIn();
    await makeDistrict("broken");
    await makeDistrict("late");
    await call("POST", "/districts", { bearer, body: { ...district("late"), cycle: 2025 } });
    await make({ ...region, districts: ["none", "north", "broken", "late", "south"] });
    await runInDurableObject(objectOf("broken"), (_, { storage: { sql } }) => {
      sql.exec("DROP TABLE tally");
    });
    const merged = await rankings();
    expect(merged.missing).toEqual([
      { id: "none", reason: "unknown" },
      { id: "broken", reason: "unreachable" },
      { id: "late", reason: "cycle" },
    ]);
    expect(merged.rows).toHaveLength(4);
    const before = await rankings("?cycle=2025");
    expect(before.districts.map(({ id }) => id)).toEqual(["late"]);
    expect(before.rows).toEqual([]);
  });

  test("grows with the districts, not with their branches", async () => {
    await make();
    await someHandedIn();
    const size = async () =>
      (await (await call("GET", "/regions/city/rankings?limit=2", { bearer })).text()).length;
    const before = await size();
    const branches = Array.from({ length: 60 }, (_, at) => ({
      ...{ id: `b${at}`, name: `支部${at}`, unit: "east", grid: "taihu-42" },
    }));
    await call("POST", "/districts", { bearer, body: { ...district("north"), branches } });
    for (const { id } of branches.slice(0, 20)) {
      await handIn(await asBranch(id, "north"), submission(id, taihu, { "1": false }));
    }
    expect(await size()).toBeLessThan(before + 40);
  });

  test("survives an eviction of the region", async () => {
    await make();
    await someHandedIn();
    const before = await rankings();
    await evictDurableObject(env.REGION.get(env.REGION.idFromName("city")));
    const after = await rankings();
    expect(places(after)).toEqual(places(before));
    expect(after.districts.map(({ id }) => id)).toEqual(["north", "south"]);
  });

  test("is the same whether a district was asked or believed, and a change is told", async () => {
    await make();
    await someHandedIn();
    const before = await rankings();
    const asked = ({ districts }: RegionRankings) => districts.map((one) => one.asked);
    // The rows come from those that have them, all of which are asked; the last row is of no one new.
    expect(places(await rankings())).toEqual(places(before));
    await handIn(await asBranch("e2", "south"), submission("e2", taihu));
    await vi.waitFor(
      async () => {
        expect(places(await rankings()).slice(0, 3)).toEqual([
          "1= north/e1",
          "1= south/e1",
          "1= south/e2",
        ]);
      },
      { timeout: 10_000 },
    );
    expect(asked(await rankings()).every((time) => time >= (asked(before)[0] ?? ""))).toBe(true);
  });

  test("a district that fails later is named, and its branches stand there no more", async () => {
    await make();
    await someHandedIn();
    expect((await rankings()).missing).toEqual([]);
    await runInDurableObject(objectOf("south"), (_, { storage: { sql } }) => {
      sql.exec("DROP TABLE standings");
    });
    const merged = await rankings();
    expect(merged.missing).toEqual([{ id: "south", reason: "unreachable" }]);
    expect(places(merged)).toEqual(["1 north/e1", "2 north/e2"]);
  });

  test("counts stars and shares of all, and says where each row stands among them", async () => {
    await make();
    await someHandedIn();
    const { of, stars, shares, rows } = await rankings("?limit=2");
    expect(of).toBe(4);
    expect(stars.reduce((sum, { branches }) => sum + branches, 0)).toBe(4);
    expect(shares[0]).toEqual({ from: 100, branches: 2 });
    expect(rows.map(({ percentile }) => percentile)).toEqual([
      { value: 4, of: 4 },
      { value: 4, of: 4 },
    ]);
  });

  test("comes as a table in which nothing is a formula", async () => {
    await make({ ...region, name: "=1+1" });
    await someHandedIn();
    const reply = await call("GET", "/regions/city/rankings", {
      ...{ bearer, headers: { accept: "text/csv" } },
    });
    const lines = (await reply.text()).trim().split("\r\n");
    expect(lines).toHaveLength(5);
    expect(lines[1]).toMatch(/^"1","并列 tied","north","示范区","e1"/);
  });
});

describe("a coordinator of the region", () => {
  const enter = async (code: string) => call("POST", "/sessions", { body: { code } });
  const codesOf = async (codes: readonly object[] = [{ role: "coordinator" }]) =>
    read<CodesReply>(await call("POST", "/regions/city/codes", { bearer, body: { codes } }));
  const signInTo = async () => {
    const [code] = (await codesOf()).codes;
    return read<SessionReply>(await enter(code?.code ?? ""));
  };

  test("comes in with a code once, and sees the region", async () => {
    await make();
    await someHandedIn();
    const { district, codes } = await codesOf();
    expect(district).toEqual({ id: "city", name: "示范市" });
    const code = codes[0]?.code ?? "";
    expect(code).toMatch(/^region:city\./);
    const typed = code.replace("region:", "ＲＥＧＩＯＮ： ").toLowerCase();
    const session = await read<SessionReply>(await enter(typed));
    expect(session).toMatchObject({ role: "coordinator", of: "region", district: { id: "city" } });
    expect(session.token).toMatch(/^xjr1\.city\./);
    expect(await refused(await enter(code))).toBe("401 request.code");
    const merged = await read<RegionRankings>(
      await call("GET", "/regions/city/rankings", { bearer: session.token }),
    );
    expect(merged.rows).toHaveLength(4);
    expect(await me(session.token)).toMatchObject({ of: "region", district: { cycle: 2026 } });
  });

  test("is nobody in a district of the same name, nor in another region", async () => {
    expect((await make({ ...region, id: "north" })).status).toBe(201);
    expect((await make()).status).toBe(201);
    const { token } = await signInTo();
    const asDistrict = token.replace("xjr1.city", "xj1.north");
    const asRegion = token.replace("xjr1.city", "xjr1.north");
    for (const path of ["/branches", "/rankings", "/districts/north/log", "/locks"]) {
      expect(await refused(await call("GET", path, { bearer: token }))).toBe("403 request.role");
      expect(await refused(await call("GET", path, { bearer: asDistrict })), path).toBe(
        "401 request.token",
      );
    }
    const other = await call("GET", "/regions/north/rankings", { bearer: asRegion });
    expect(await refused(other), "other").toBe("401 request.token");
    const foreign = await call("GET", "/regions/north/rankings", { bearer: token });
    expect(await refused(foreign)).toBe("403 request.role");
  });

  test("is shut out with the code, and every look is in the region's log", async () => {
    await make();
    const { token } = await signInTo();
    await (await call("GET", "/regions/city/rankings", { bearer: token })).text();
    const list = await read<CodeList>(await call("GET", "/regions/city/codes", { bearer }));
    expect(list.codes).toMatchObject([{ number: 1, role: "coordinator", state: "used" }]);
    const revoked = await call("DELETE", "/regions/city/codes/1", { bearer });
    expect(revoked.status).toBe(204);
    expect(await refused(await call("GET", "/me", { bearer: token }))).toBe("401 request.token");
    const log = await read<LogReply>(
      await call("GET", "/regions/city/log?order=oldest", { bearer }),
    );
    const acts = log.entries.map(({ role, act }) => `${role} ${act}`);
    expect(acts).toEqual([
      "operator createRegion",
      "operator issueRegionCodes",
      "coordinator openSession",
      "coordinator regionRankings",
      "operator codes",
      "operator revokeCode",
    ]);
  });

  test("a code for somebody who is not there is refused, one for who is there lets the same person in", async () => {
    await make();
    const { person } = await signInTo();
    const wanted = (one: string) => [{ role: "coordinator", person: one }];
    expect((await codesOf(wanted(person))).codes[0]).toMatchObject({ person });
    const stranger = await call("POST", "/regions/city/codes", {
      ...{ bearer, body: { codes: wanted("99") } },
    });
    expect(await refused(stranger)).toBe("422 request.shape");
  });

  test("refreshes, lists and ends sessions as in a district", async () => {
    await make();
    const { token } = await signInTo();
    const next = await read<Refreshed>(
      await call("POST", "/sessions/current/refreshment", { bearer: token }),
    );
    expect(next.token).toMatch(/^xjr1\.city\./);
    const { sessions } = await read<Sessions>(
      await call("GET", "/sessions", { bearer: next.token }),
    );
    expect(sessions).toHaveLength(2);
    const closed = await call("DELETE", "/sessions/current", { bearer: next.token });
    expect(closed.status).toBe(204);
    expect(await refused(await call("GET", "/me", { bearer: next.token }))).toBe(
      "401 request.token",
    );
  });
});
