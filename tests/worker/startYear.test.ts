import { evictDurableObject, reset } from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { CyclesReply, Standings } from "../../shared/index.ts";
import {
  asBranch,
  call,
  handIn,
  logOf,
  makeDistrict,
  me,
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
  await putCycle(coordinator, {});
});
afterEach(() => reset());

const step = (name: string, year: number, body: object = {}, key?: string) =>
  call("POST", `/cycles/${year}/${name}`, { bearer: coordinator, body, ...(key ? { key } : {}) });
const current = async () =>
  (await read<CyclesReply>(await call("GET", "/cycles", { bearer: coordinator }))).current;

test("a year that is set follows one in which nothing was handed in", async () => {
  expect(await refused(await step("start", 2027))).toBe("404 request.notFound");
  await putCycle(coordinator, { year: 2027 });
  expect((await step("start", 2027, { reason: "年度工作部署" })).status).toBe(200);
  await evictDurableObject(objectOf());
  expect(await current()).toBe(2027);
  expect((await me(coordinator)).district.cycle).toBe(2027);
  // never back, and not twice
  expect(await refused(await step("start", 2027))).toBe("409 cycle.notLater");
  expect(await refused(await step("start", 2026))).toBe("409 cycle.notLater");
  const started = (await logOf()).filter(({ act }) => act === "startYear");
  expect(started.map(({ subject, detail }) => [subject, detail])).toEqual([
    ["2027", '{"reason":"年度工作部署"}'],
  ]);
});

test("a year that is not published is left by nobody; what it came to stays", async () => {
  await handIn(await asBranch("e1"), submission("e1", taihu));
  await putCycle(coordinator, { year: 2027 });
  expect(await refused(await step("start", 2027))).toBe("409 cycle.unpublished");
  expect((await step("decision", 2026)).status).toBe(200);
  expect(await refused(await step("start", 2027))).toBe("409 cycle.unpublished");
  expect((await step("publication", 2026)).status).toBe(200);
  expect(await current()).toBe(2026);

  expect((await step("start", 2027, {}, "k1")).status).toBe(200);
  expect((await step("start", 2027, {}, "k1")).status).toBe(200);
  expect(await current()).toBe(2027);
  const page = await call("GET", "/standings", { bearer: coordinator });
  expect((await read<Standings>(page)).rows).toEqual([]);
  expect((await call("GET", "/cycles/2026", { bearer: coordinator })).status).toBe(200);
  // the new year takes what is handed in, as the first of its own
  await handIn(await asBranch("e1"), submission("e1", taihu));
  const again = await call("GET", "/standings", { bearer: coordinator });
  expect((await read<Standings>(again)).rows.map(({ branch }) => branch)).toEqual(["e1"]);
});

test("only a coordinator begins it", async () => {
  await putCycle(coordinator, { year: 2027 });
  for (const bearer of [await asBranch("e1"), await signIn({ role: "reviewer" })])
    expect(await refused(await call("POST", "/cycles/2027/start", { bearer, body: {} }))).toBe(
      "403 request.role",
    );
});
