import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { BranchReply, CodeList, History, Receipt, Sessions } from "../../shared/index.ts";
import { migrate } from "../../worker/store/migrate.ts";
import { migrations } from "../../worker/store/migrations.ts";
import { chainHash } from "../../worker/submissions/chain.ts";
import type { SubmissionRow } from "../../worker/submissions/row.ts";
import {
  asBranch,
  call,
  handIn,
  hoursFromNow,
  issueCodes,
  listOf,
  makeDistrict,
  me,
  objectOf,
  operatorKey,
  putCycle,
  read,
  refused,
  sendBack,
  signIn,
  submission,
  taihu,
} from "./support.ts";

type Rows = Record<string, SqlStorageValue>[];

/** Takes the district's data back to an earlier schema: what that release knew, as it stored it. */
const goBackTo = (number: number) =>
  runInDurableObject(objectOf(), async (_, { storage }) => {
    const kept = tablesOf(storage.sql).map((table): [string, Rows] => [
      table,
      storage.sql.exec(`SELECT * FROM ${table}`).toArray(),
    ]);
    await storage.deleteAll();
    migrate(storage, migrations.slice(0, number));
    const there = new Set(tablesOf(storage.sql));
    for (const [table, rows] of kept) if (there.has(table)) fill(storage.sql, table, rows);
  });

const tablesOf = (sql: SqlStorage): string[] =>
  sql
    .exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
    .toArray()
    .map(({ name }) => name)
    .filter((name) => !/^(_cf|sqlite|migrations)/.test(name));

function fill(sql: SqlStorage, table: string, rows: Rows): void {
  const columns = sql
    .exec<{ name: string }>("SELECT name FROM pragma_table_info(?)", table)
    .toArray()
    .map(({ name }) => name);
  const places = columns.map(() => "?").join(", ");
  for (const row of rows) {
    const values = columns.map((name) => row[name] ?? null);
    // What the database itself keeps up with, it has made anew already.
    sql.exec(
      `INSERT OR IGNORE INTO ${table} (${columns.join(", ")}) VALUES (${places})`,
      ...values,
    );
  }
}

/** Rows of the chain whose hash is not what their columns say. */
const unlinked = () =>
  runInDurableObject(objectOf(), (_, { storage: { sql } }) =>
    sql
      .exec<SubmissionRow>("SELECT * FROM submissions ORDER BY seq")
      .toArray()
      .filter(({ hash, ...row }) => chainHash(row) !== hash),
  );

beforeEach(async () => {
  await makeDistrict();
});
afterEach(() => reset());

describe.each(migrations.slice(0, -1).map(({ number }) => number))("from schema %i", (number) => {
  test("data, sessions, codes and answers go on working, and what is new works on them", async () => {
    const branch = await asBranch("e1");
    const reviewer = await signIn({ role: "reviewer" });
    const [code] = await issueCodes([{ role: "reviewer" }]);
    const self = await handIn(branch, submission("e1", taihu), "k1");
    await goBackTo(number);
    const schema = () =>
      runInDurableObject(objectOf(), (_, { storage: { sql } }) =>
        sql.exec<{ n: number }>("SELECT max(number) AS n FROM migrations").one(),
      );
    expect(await schema()).toEqual({ n: number });
    await evictDurableObject(objectOf());
    expect(await schema()).toEqual({ n: migrations.length });

    expect(await me(branch)).toMatchObject({ receipt: self, receipts: { self } });
    const again = { bearer: branch, body: submission("e1", taihu), key: "k1" };
    expect(await read<Receipt>(await call("POST", "/submissions", again))).toEqual(self);
    expect((await call("POST", "/sessions", { body: { code } })).status).toBe(201);
    expect((await listOf(reviewer)).map(({ id }) => id)).toEqual(["e1", "e2", "w1", "w2"]);
    const withdrawal = { bearer: branch, body: { number: 1 } };
    const coordinator = await signIn({ role: "coordinator" });
    const closes = hoursFromNow(-1);
    expect((await putCycle(coordinator, { stages: [{ stage: "self", closes }] })).status).toBe(200);
    expect(await refused(await call("POST", "/submissions/e1/withdrawals", withdrawal))).toBe(
      "409 stage.closed",
    );
    expect((await putCycle(coordinator, {}, '"1"')).status).toBe(200);
    expect(await me(branch)).toMatchObject({ state: "submitted" });
    const evidence = { "1": [{ name: "记录.pdf", size: 1, sha256: "a".repeat(64) }] };
    await handIn(branch, { ...submission("e1", taihu), evidence });
    const first = await handIn(reviewer, submission("e1", taihu, {}, "first"));
    expect(first.number).toBe(3);
    expect(await unlinked()).toEqual([]);
    const back = await sendBack(reviewer, "e1", { number: 2, comment: "x", items: {} });
    expect(back.status).toBe(201);
    const check = await call("GET", "/districts/demo/verification", { bearer: operatorKey });
    expect(await read(check)).toMatchObject({ sound: true, counts: { return: 1 } });
    const west = await signIn({ role: "reviewer", units: ["west"] });
    const codes = await call("GET", "/districts/demo/codes", { bearer: coordinator });
    expect((await read<CodeList>(codes)).codes.map(({ state }) => state)).toEqual(
      Array(5).fill("used"),
    );
    const sessions = await call("GET", "/sessions", { bearer: coordinator });
    expect((await read<Sessions>(sessions)).sessions).toHaveLength(5);
    expect((await listOf(west)).map(({ id }) => id)).toEqual(["w1", "w2"]);
    const kept = await read<BranchReply>(await call("GET", "/branches/e1", { bearer: branch }));
    expect(kept).toMatchObject({ unit: "east", active: true, revision: 1 });
    const past = await call("GET", "/submissions/e1/history", { bearer: branch });
    const { submissions } = await read<History>(past);
    expect(submissions.map(({ receipt }) => receipt.number)).toEqual([3, 2, 1]);
    const draft = { grid: self.grid, marks: {}, reasons: {} };
    const body = { bearer: branch, body: draft };
    expect((await call("PUT", "/drafts/e1?stage=self", body)).status).toBe(200);
  });
});

test("what was sent back before there was a log is sealed when the log begins", async () => {
  await handIn(await asBranch("e1"), submission("e1", taihu));
  const comments = { number: 1, comment: "before", items: {} };
  await sendBack(await signIn({ role: "reviewer" }), "e1", comments);
  await goBackTo(3);
  await evictDurableObject(objectOf());
  const verify = async () =>
    read(await call("GET", "/districts/demo/verification", { bearer: operatorKey }));
  expect(await verify()).toMatchObject({ sound: true, counts: { return: 1 } });
  await runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
    sql.exec("DROP TRIGGER returns_stay");
    sql.exec("UPDATE returns SET comment = 'after'");
  });
  expect(await verify()).toMatchObject({ sound: false, findings: [{ code: "chain.returns" }] });
});

test("units and returns of this release survive an eviction", async () => {
  const branch = await asBranch("e1");
  const east = await signIn({ role: "reviewer", units: ["east"] });
  const { number } = await handIn(branch, submission("e1", taihu));
  await sendBack(east, "e1", { number, comment: "x", items: {} });
  const before = await listOf(east);
  await evictDurableObject(objectOf());
  expect(await listOf(east)).toEqual(before);
});
