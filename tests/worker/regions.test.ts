import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RegionRankings, RegionReply } from "../../shared/index.ts";
import {
  asBranch,
  call,
  district,
  handIn,
  makeDistrict,
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
afterEach(() => reset());

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
    expect(await rankings()).toEqual(before);
  });
});
