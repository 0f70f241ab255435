import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { exports } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type Cycle,
  daysAfter,
  type LedgerInput,
  type LedgerReply,
  localDay,
  type Problem,
  type Publication,
} from "../../shared/index.ts";
import {
  asBranch,
  call,
  dongguan,
  handIn,
  logOf,
  makeDistrict,
  objectOf,
  operatorKey,
  origin,
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

const step = (name: string, body: object = {}) =>
  call("POST", `/cycles/2026/${name}`, { bearer: coordinator, body });
const enter = async (...entries: LedgerInput[]) => {
  const body = { entries };
  const reply = await call("POST", "/cycles/2026/ledger", { bearer: coordinator, body });
  if (!reply.ok) throw new Error(await reply.text());
};
const page = (headers: Record<string, string> = {}, path = "/public/demo") =>
  exports.default.fetch(new Request(`${origin}/api/v1${path}`, { headers }));
const published = async () => read<Publication>(await call("GET", "/public/demo"));

/** A year that is decided: e1 and w1 have five stars. */
async function decided(cycle: Partial<Cycle> = {}): Promise<void> {
  await putCycle(coordinator, cycle);
  await handIn(await asBranch("e1"), submission("e1", taihu));
  await handIn(await asBranch("w1"), submission("w1", dongguan));
  const reply = await step("decision", { office: "领导小组" });
  if (!reply.ok) throw new Error(await reply.text());
}

const today = localDay(undefined, Date.now());
const notice = (days: number, ago: number): LedgerInput => ({
  ...{ kind: "notice", posted: daysAfter(-ago, today), days },
  ...{ range: "全街道", office: "领导小组" },
});
const missing = async (body: object = {}) => {
  const { status, issues } = await read<Problem>(await step("publication", body));
  return [status, ...issues.map(({ code }) => code)];
};

test("what is published is names, units and stars, and it is there after a sleep", async () => {
  await decided();
  expect((await step("publication", { office: "领导小组" })).status).toBe(200);
  await evictDurableObject(objectOf());
  const body = await published();
  expect(body).toEqual({
    district: { id: "demo", name: "示范区" },
    ...{ year: 2026, version: 1, office: "领导小组", time: expect.stringMatching(/Z$/) },
    grids: [
      {
        ...{ grid: "dongguan-33", title: dongguan.title },
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        branches: [{ name: "西一支部", unit: "西街道", star: 5 }],
      },
      {
        ...{ grid: "taihu-42", title: taihu.title },
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        branches: [{ name: "东一支部", unit: "东街道", star: 5 }],
      },
    ],
  });
  for (const bearer of [coordinator, await asBranch("e2"), await signIn({ role: "observer" })]) {
    const reply = await call("GET", "/cycles/2026/publication", { bearer });
    expect(await read<Publication>(reply)).toEqual(body);
  }
});

describe("before anything is published", () => {
  test("the public page says what it says of a district that is not there", async () => {
    const never = async (path: string) => {
      const reply = await page({}, path);
      const { requestId: _, ...rest } = await read<Problem>(reply);
      const headers = [...reply.headers].filter(([name]) => name !== "x-request-id");
      return JSON.stringify([reply.status, headers, rest]);
    };
    const nowhere = await never("/public/nowhere");
    expect(nowhere).toContain("request.notFound");
    expect(await never("/public/demo")).toBe(nowhere);
    await decided();
    expect(await never("/public/demo")).toBe(nowhere);
    expect(await never("/public/demo?year=2025")).toBe(nowhere);
    await step("publication");
    expect(await never("/public/demo?year=2025")).toBe(nowhere);
    await step("publication");
    expect((await page()).status).toBe(200);
  });

  test.each(["", "?year=1", "?year=x", "?lang=fr", "?a=b"])(
    "odd calls are refused %s",
    async (query) => {
      const reply = await page({}, `/public/${query === "" ? "%00" : "demo"}${query}`);
      expect([404, 422]).toContain(reply.status);
    },
  );

  test("nobody is told what was decided", async () => {
    await decided();
    for (const bearer of [coordinator, await asBranch("e1")])
      expect(await refused(await call("GET", "/cycles/2026/publication", { bearer }))).toBe(
        "404 request.notFound",
      );
  });
});

describe("a notice that the year asks for", () => {
  const policies = { notice: { days: 5 } };

  test("is asked for anew where somebody came to a star after it, not where somebody lost one", async () => {
    await decided({ policies });
    await enter(notice(5, 6));
    await step("reopening", { reason: "更正" });
    await enter({
      kind: "veto",
      branch: "e1",
      veto: "discipline",
      basis: "查实",
      office: "领导小组",
    });
    const ledger = await call("GET", "/cycles/2026/ledger?kind=veto", { bearer: coordinator });
    const entry = (await read<LedgerReply>(ledger)).entries[0]?.number ?? 0;
    await enter({ kind: "confirm", entry, reason: "查实", office: "领导小组" });
    await step("decision");
    // e1 lost its star; now w2 comes to one that no notice showed.
    await step("reopening", { reason: "补报" });
    await handIn(await asBranch("w2"), submission("w2", dongguan));
    await step("decision");
    expect(await missing()).toEqual([409, "publication.unnoticed"]);
    await enter(notice(5, 6));
    expect((await step("publication")).status).toBe(200);
  });

  test("has to be over, and its objections settled", async () => {
    await decided({ policies });
    expect(await missing()).toEqual([409, "publication.noNotice"]);
    await enter(notice(5, 5));
    // Posted five days ago: today is its last day.
    expect(await missing()).toEqual([409, "publication.noticeRuns"]);
    await enter({ kind: "objection", branch: "e1", received: today, text: "材料不实" });
    await enter(notice(5, 6));
    expect(await missing()).toEqual([409, "publication.objection"]);
    await enter({ kind: "outcome", entry: 2, upheld: false, reason: "查无实据", office: "纪检" });
    expect((await step("publication")).status).toBe(200);
  });

  test("is not asked for where the year has none", async () => {
    await decided();
    expect((await step("publication")).status).toBe(200);
  });
});

describe("publishing anew", () => {
  beforeEach(async () => {
    await decided();
    await step("publication");
    await step("reopening", { reason: "异议成立" });
  });

  test("what is published stays until then, and changes for a reason only, which it says", async () => {
    const before = await published();
    const veto = dongguan.vetoes?.[0]?.id ?? taihu.vetoes?.[0]?.id ?? "";
    const branch = dongguan.vetoes?.[0] ? "w1" : "e1";
    await enter({ kind: "veto", branch, veto, basis: "机密线索", office: "纪检部门" });
    await enter({ kind: "confirm", entry: 1, reason: "机密线索属实", office: "领导小组" });
    expect(await published()).toEqual(before);
    await step("decision");
    expect(await published()).toEqual(before);
    expect(await missing()).toEqual([409, "publication.reason"]);
    expect((await step("publication", { reason: "异议成立，更正" })).status).toBe(200);
    const after = await published();
    expect([after.version, after.reason]).toEqual([2, "异议成立，更正"]);
    const changes = after.grids.flatMap(({ changes = [] }) => changes);
    expect(changes).toEqual([
      branch === "e1"
        ? { name: "东一支部", unit: "东街道", from: 5, to: 0 }
        : { name: "西一支部", unit: "西街道", from: 5, to: 0 },
    ]);
    // Why somebody was barred is nobody's to read but the coordinator's.
    const replies = [
      await (await page()).text(),
      await (await page({ accept: "text/html" })).text(),
    ];
    for (const bearer of [await asBranch("w1"), await signIn({ role: "reviewer" })])
      for (const path of ["/cycles/2026/publication", "/branches", "/cycles/2026", "/overview"])
        replies.push(await (await call("GET", path, { bearer })).text());
    for (const reply of replies) expect(reply).not.toContain("机密线索");
  });
});

test("where names are restricted only units and stars are published", async () => {
  await decided({ policies: { decisions: { "taihu-42": { names: "restricted" } } } });
  await step("publication");
  const { grids } = await published();
  expect(grids[1]?.branches).toEqual([{ unit: "东街道", star: 5 }]);
  expect(await (await page({ accept: "text/html" })).text()).not.toContain("东一支部");
});

describe("the public page", () => {
  const html = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  beforeEach(async () => {
    await decided();
    await step("publication", { office: "<b>领导小组</b>" });
  });

  test("is HTML for a browser, in its language, and runs nothing", async () => {
    const zh = await page({ accept: html });
    expect(zh.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(zh.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    );
    const text = await zh.text();
    expect(text).toContain('<html lang="zh-CN">');
    expect(text).toContain("&lt;b&gt;领导小组&lt;/b&gt;");
    expect(text).not.toMatch(/<script|<b>|javascript:| on\w+=/);
    expect(text).toContain("西一支部");
    const en = await (
      await page({ accept: html, "accept-language": "en-GB,en;q=0.9,zh;q=0.2" })
    ).text();
    expect(en).toContain('<html lang="en">');
    const asked = await (await page({ accept: html }, "/public/demo?lang=en")).text();
    expect(asked).toBe(en);
  });

  test("may be kept for five minutes, and is not sent again unchanged", async () => {
    const forms = [{}, { accept: html }, { accept: html, "accept-language": "en" }];
    const tags = new Set<string>();
    for (const headers of forms) {
      const first = await page(headers);
      const etag = first.headers.get("etag") ?? "";
      tags.add(etag);
      expect(first.headers.get("cache-control")).toBe("public, max-age=300");
      expect(first.headers.get("vary")).toContain("accept-language");
      const again = await page({ ...headers, "if-none-match": etag });
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([
        304,
        "",
        etag,
      ]);
      expect(again.headers.get("cache-control")).toBe("public, max-age=300");
    }
    expect(tags.size).toBe(3);
    const head = await exports.default.fetch(
      new Request(`${origin}/api/v1/public/demo`, { method: "HEAD" }),
    );
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  test("a token changes nothing", async () => {
    const plain = await (await page()).text();
    for (const token of [coordinator, operatorKey, "nonsense"])
      expect(await (await page({ authorization: `Bearer ${token}` })).text()).toBe(plain);
    expect((await logOf()).filter(({ act }) => act === "publicPage")).toEqual([]);
  });
});

test("the circular is a page to print, and a table that no program takes for formulas", async () => {
  await decided();
  const body = { name: "=HYPERLINK(1)", unit: "east", grid: "taihu-42" };
  const headers = { "if-match": "*" };
  await call("PUT", "/branches/e1", { bearer: coordinator, body, headers });
  await step("publication");
  const as = async (accept: string) => {
    const options = { bearer: coordinator, headers: { accept } };
    const reply = await call("GET", "/cycles/2026/publication", options);
    return new TextDecoder("utf-8", { fatal: false, ignoreBOM: true }).decode(
      await reply.arrayBuffer(),
    );
  };
  expect(await as("text/html")).toContain("<td>=HYPERLINK(1)</td>");
  const csv = await as("text/csv");
  expect(csv).toContain('"东街道","\'=HYPERLINK(1)","5"');
  expect(csv.startsWith("\ufeff")).toBe(true);
});

test("publications are append-only", async () => {
  await decided();
  await step("publication");
  for (const statement of ["UPDATE publications SET time = 0", "DELETE FROM publications"]) {
    await runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
      expect(() => sql.exec(statement)).toThrow("append-only");
    });
  }
});
