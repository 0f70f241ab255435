import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ledgerHash, plainHashing, type Verification } from "../../shared/index.ts";
import { enter, entered, freshYear, good, kindsFor, ledgerOf } from "./ledgerSupport.ts";
import { listen } from "./liveSupport.ts";
import {
  call,
  handIn,
  logOf,
  makeDistrict,
  objectOf,
  operatorKey,
  read,
  refused,
  signIn,
  submission,
  taihu,
} from "./support.ts";

let branch: string;
let reviewer: string;
let coordinator: string;

beforeEach(async () => {
  ({ branch, reviewer, coordinator } = await freshYear());
  await handIn(branch, submission("e1", taihu));
});
afterEach(() => reset());

describe("what is kept of it", () => {
  test("one entry of the log for each, with its hash and none of its words", async () => {
    const { number } = await entered(reviewer, good.veto);
    await enter(coordinator, [good.freeze, good.points]);
    const log = (await logOf()).filter(({ act }) => act === "addLedger");
    expect(log.map(({ subject, role }) => [subject, role])).toEqual([
      ["e1", "reviewer"],
      ["", "coordinator"],
      ["e1", "coordinator"],
    ]);
    expect(JSON.stringify(log)).not.toContain("纪检");
    const row = await runInDurableObject(objectOf(), (_, { storage: { sql } }) =>
      sql.exec<Record<string, string>>("SELECT * FROM ledger WHERE number = ?", number).one(),
    );
    const hash = ledgerHash(plainHashing, row);
    expect(JSON.parse(log[0]?.detail ?? "")).toEqual({ number, hash });
  });

  test("nothing of it is changed or deleted, not even by SQL", async () => {
    await entered(reviewer, good.veto);
    for (const statement of ["UPDATE ledger SET body = '{}'", "DELETE FROM ledger"]) {
      await runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
        expect(() => sql.exec(statement)).toThrow("append-only");
      });
    }
  });

  test("the same key and body are entered once", async () => {
    const first = await enter(reviewer, [good.recheck], 2026, "k1");
    const text = await first.text();
    await evictDurableObject(objectOf());
    const again = await enter(reviewer, [good.recheck], 2026, "k1");
    expect([again.status, await again.text()]).toEqual([201, text]);
    expect(await refused(await enter(reviewer, [good.points], 2026, "k1"))).toBe(
      "409 request.conflict",
    );
    expect(await kindsFor(coordinator)).toEqual(["recheck"]);
  });

  test("a year that was never set is open while it is the present one; another is not there", async () => {
    expect(await refused(await enter(coordinator, [good.points], 2025))).toBe(
      "404 request.notFound",
    );
    await reset();
    await makeDistrict();
    const other = await signIn({ role: "coordinator" });
    expect((await entered(other, good.points)).number).toBe(1);
    expect(await kindsFor(other)).toEqual(["points"]);
  });
});

test("whoever listens learns that something was entered", async () => {
  const ear = await listen(coordinator);
  await ear.next("hello");
  await entered(reviewer, good.veto);
  expect(await ear.next("changed")).toEqual({ type: "changed", version: expect.any(Number) });
  ear.socket.close();
});

describe("an export", () => {
  const path = "/districts/demo";
  const verified = async () =>
    read<Verification>(await call("GET", `${path}/verification`, { bearer: operatorKey }));
  const tamper = async (...statements: readonly string[]) => {
    await runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
      sql.exec("DROP TRIGGER IF EXISTS ledger_stays");
      sql.exec("DROP TRIGGER IF EXISTS ledger_remains");
      for (const statement of statements) sql.exec(statement);
    });
    const { findings } = await verified();
    return findings.map(({ code, data }) => `${code} ${data.found}`);
  };

  beforeEach(async () => {
    await enter(reviewer, [good.veto, good.inspection, good.rectification]);
  });

  test("has the ledger, which an import brings back as it was", async () => {
    expect(await verified()).toMatchObject({ sound: true, counts: { ledger: 3 } });
    const before = await ledgerOf(coordinator);
    const file = await (await call("GET", `${path}/export`, { bearer: coordinator })).text();
    await reset();
    const headers = { "content-type": "application/x-ndjson" };
    const reply = await call("POST", `${path}/import`, {
      bearer: operatorKey,
      body: file,
      headers,
    });
    expect(reply.status).toBe(201);
    await reply.arrayBuffer();
    await evictDurableObject(objectOf());
    const again = await signIn({ role: "coordinator" });
    expect(await ledgerOf(again)).toEqual(before);
    expect((await entered(again, good.points)).number).toBe(4);
    expect(await verified()).toMatchObject({ sound: true, counts: { ledger: 4 } });
  });

  test("tells a changed, a missing and an added row by the log", async () => {
    expect(await tamper("UPDATE ledger SET branch = 'e2' WHERE number = 2")).toEqual([
      "chain.ledger 2",
      "chain.ledgerLost 2",
    ]);
    expect(await tamper("UPDATE ledger SET branch = 'e1' WHERE number = 2")).toEqual([]);
    expect(
      await tamper(
        "INSERT INTO ledger SELECT 4, cycle, time, role, person, token, kind, branch, entry, body FROM ledger WHERE number = 2",
      ),
    ).toEqual(["chain.ledger 4"]);
    expect(await tamper("DELETE FROM ledger WHERE number IN (2, 4)")).toEqual([
      "chain.ledgerLost 2",
    ]);
  });
});
