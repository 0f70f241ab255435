import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { LogReply, Verification } from "../../shared/index.ts";
import {
  asBranch,
  call,
  handIn,
  makeDistrict,
  objectOf,
  operatorKey,
  read,
  refused,
  sendBack,
  signIn,
  submission,
  taihu,
} from "./support.ts";

let branch: string;
let coordinator: string;

beforeEach(async () => {
  await makeDistrict();
  branch = await asBranch("e1");
  coordinator = await signIn({ role: "coordinator" });
});
afterEach(() => reset());

const logOf = async (query = "", bearer = coordinator) =>
  read<LogReply>(await call("GET", `/districts/demo/log${query}`, { bearer }));
const acts = ({ entries }: LogReply) => entries.map(({ act }) => act);

describe("the log", () => {
  test("says who did and saw what, the newest first, and where the submissions were then", async () => {
    const reviewer = await signIn({ role: "reviewer" });
    const { hash } = await handIn(branch, submission("e1", taihu));
    await call("GET", "/submissions/e1", { bearer: reviewer });
    await call("GET", "/submissions/e1", { bearer: reviewer });
    await sendBack(reviewer, "e1", { number: 1, comment: "x", items: { "9": "y" } });
    const reply = await logOf();
    expect(acts(reply).slice(0, 2)).toEqual(["sendBack", "submission"]);
    expect(reply.entries[0]).toMatchObject({
      role: "reviewer",
      person: expect.any(Number),
      session: expect.any(Number),
      subject: "e1",
      detail: { number: 1, comment: "x", items: { "9": "y" } },
      submissions: { number: 1, hash },
    });
    expect(acts(await logOf("?order=oldest"))[0]).toBe("createDistrict");
  });

  test("is filtered by act, subject and role, and read page by page both ways", async () => {
    const reviewer = await signIn({ role: "reviewer" });
    await handIn(branch, submission("e1", taihu));
    await call("GET", "/submissions/e1", { bearer: reviewer });
    expect(acts(await logOf("?subject=e1"))).toEqual(["submission"]);
    expect(new Set(acts(await logOf("?act=issueCodes")))).toEqual(new Set(["issueCodes"]));
    const { entries } = await logOf("?role=operator");
    expect(new Set(entries.map(({ role }) => role))).toEqual(new Set(["operator"]));
    expect((await logOf("?role=observer")).entries).toEqual([]);
    for (const order of ["newest", "oldest"]) {
      const all = (await logOf(`?order=${order}&limit=1000`)).entries.map(({ number }) => number);
      const paged: number[] = [];
      let page = await logOf(`?order=${order}&limit=2`);
      for (;;) {
        paged.push(...page.entries.map(({ number }) => number));
        if (page.next === undefined) break;
        page = await logOf(`?order=${order}&limit=2&after=${page.next}`);
      }
      expect(paged).toEqual(all);
    }
  });

  test("is for the coordinator and the operator of the district; odd questions are refused", async () => {
    expect((await logOf("", operatorKey)).entries.length).toBeGreaterThan(3);
    for (const bearer of [branch, await signIn({ role: "observer" })]) {
      const reply = await call("GET", "/districts/demo/log", { bearer });
      expect(await refused(reply)).toBe("403 request.role");
    }
    const other = await call("GET", "/districts/other/log", { bearer: coordinator });
    expect(await refused(other)).toBe("403 request.role");
    for (const query of ["?order=up", "?role=nobody", "?act=1", "?limit=0", "?x=1"]) {
      const reply = await call("GET", `/districts/demo/log${query}`, { bearer: coordinator });
      expect(await refused(reply)).toBe("422 request.shape");
    }
    expect(acts(await logOf("?after=x")).length).toBeGreaterThan(3);
  });

  test("survives an eviction, and its chain goes on", async () => {
    const { entries } = await logOf();
    await evictDurableObject(objectOf());
    await signIn({ role: "observer" });
    const later = await logOf("?order=oldest");
    expect(later.entries.map(({ hash }) => hash)).toEqual(
      expect.arrayContaining(entries.map(({ hash }) => hash)),
    );
    const check = await call("GET", "/districts/demo/verification", { bearer: coordinator });
    expect(await read<Verification>(check)).toMatchObject({ sound: true });
  });
});

describe("a verification", () => {
  const verify = async (bearer = coordinator) =>
    read<Verification>(await call("GET", "/districts/demo/verification", { bearer }));
  /** Does what nobody can do but who has the file itself. */
  const tamper = (...statements: string[]) =>
    runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
      for (const table of ["submissions", "log", "returns"]) {
        const end = table === "log" ? ["stays", "remains"] : ["stay", "remain"];
        for (const word of end) sql.exec(`DROP TRIGGER IF EXISTS ${table}_${word}`);
      }
      for (const statement of statements) sql.exec(statement);
    });

  test("is for the coordinator, the operator and the observer", async () => {
    await handIn(branch, submission("e1", taihu));
    for (const bearer of [coordinator, operatorKey, await signIn({ role: "observer" })]) {
      expect(await verify(bearer)).toMatchObject({
        sound: true,
        found: 0,
        submissions: { number: 1 },
      });
    }
    const reply = await call("GET", "/districts/demo/verification", { bearer: branch });
    expect(await refused(reply)).toBe("403 request.role");
  });

  test.each([
    [
      "a mark",
      `UPDATE submissions SET marks = replace(marks, '"9":', '"90":') WHERE seq = 2`,
      ["chain.hash", "chain.result"],
    ],
    ["a star", "UPDATE submissions SET star = 3 WHERE seq = 2", ["chain.hash", "chain.result"]],
    ["a row gone", "DELETE FROM submissions WHERE seq = 2", ["chain.gap"]],
    ["the last row gone", "DELETE FROM submissions WHERE seq = 3", ["chain.bound"]],
    ["an entry of the log", "UPDATE log SET act = 'me' WHERE seq = 2", ["chain.hash"]],
    ["an entry gone", "DELETE FROM log WHERE seq = 3", ["chain.gap"]],
    ["a comment", "UPDATE returns SET comment = 'z'", ["chain.return", "chain.returnLost"]],
    ["a return gone", "DELETE FROM returns", ["chain.returnLost"]],
    [
      "a return added",
      "INSERT INTO returns SELECT 9, number, author, time, 'z', items FROM returns",
      ["chain.return"],
    ],
  ])("finds %s", async (_, statement, codes) => {
    const reviewer = await signIn({ role: "reviewer" });
    for (let at = 0; at < 3; at += 1) await handIn(branch, submission("e1", taihu));
    await sendBack(reviewer, "e1", { number: 3, comment: "x", items: {} });
    await tamper(statement);
    const { sound, findings } = await verify();
    expect(sound).toBe(false);
    expect([...new Set(findings.map(({ code }) => code))]).toEqual(codes);
  });

  test("others are answered meanwhile, and what they add is not in it", async () => {
    for (let at = 0; at < 250; at += 1) await handIn(branch, submission("e1", taihu));
    const [verdict, receipt] = await Promise.all([
      verify(),
      handIn(branch, submission("e1", taihu)),
    ]);
    expect(verdict.sound).toBe(true);
    expect(receipt.number).toBe(251);
    expect(verdict.submissions.number).toBeLessThanOrEqual(251);
  });
});
