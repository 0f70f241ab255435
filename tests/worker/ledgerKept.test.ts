import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LedgerBodyOf, ledgerHash, plainHashing } from "../../shared/index.ts";
import { enter, entered, freshYear, good, kindsFor, ledgerOf } from "./ledgerSupport.ts";
import {
  call,
  handIn,
  logOf,
  makeDistrict,
  objectOf,
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

describe("a branch that moves in the year", () => {
  const put = (body: object) => call("PUT", "/branches", { bearer: coordinator, body });
  const e1 = { id: "e1", name: "东一支部", unit: "west", grid: "taihu-42" };

  test("is entered by the district, with where it was when it handed in", async () => {
    await put({ branches: [e1, { ...e1, id: "e2" }] });
    const { entries } = await ledgerOf(coordinator);
    expect(entries).toMatchObject([
      {
        role: "district",
        body: { kind: "moved", branch: "e1", from: { unit: "east" }, to: { unit: "west" } },
      },
    ]);
    expect(entries[0]).not.toHaveProperty("person");
    const { body } = await entered(coordinator, good.draw);
    // It is drawn from where it handed in.
    expect((body as LedgerBodyOf<"draw">).draws).toMatchObject([{ unit: "east", list: ["e1"] }]);
  });

  test("by whatever route; a change of anything else is no move", async () => {
    const { id, ...one } = e1;
    const tagged = { bearer: coordinator, headers: { "if-match": '"1"' } };
    expect(
      (await call("PUT", `/branches/${id}`, { ...tagged, body: { ...one, category: "community" } }))
        .status,
    ).toBe(200);
    await put({ branches: [{ ...e1, category: "community", members: 7 }] });
    await makeDistrict();
    expect((await ledgerOf(coordinator)).entries.map(({ body }) => body)).toMatchObject([
      { from: { unit: "east" }, to: { unit: "west", category: "community" } },
      { from: { unit: "west", category: "community" }, to: { unit: "east" } },
    ]);
  });

  test("not where nothing of it stands", async () => {
    const take = { bearer: branch, body: { number: 1 } };
    expect((await call("POST", "/submissions/e1/withdrawals", take)).status).toBe(201);
    await put({ branches: [e1] });
    expect(await kindsFor(coordinator)).toEqual([]);
  });
});
