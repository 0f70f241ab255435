import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { exports } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type DecisionReply,
  decide,
  type Publication,
  plainHashing,
  type RecordsReply,
  type Verification,
  verifyExport,
  verifyRecord,
} from "../../shared/index.ts";
import { chainHash } from "../../worker/submissions/chain.ts";
import {
  asBranch,
  call,
  dongguan,
  handIn,
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
  await putCycle(coordinator, {});
  await handIn(await asBranch("e1"), submission("e1", taihu));
  await handIn(await asBranch("w1"), submission("w1", dongguan));
});
afterEach(() => reset());

const step = (name: string, body: object = {}) =>
  call("POST", `/cycles/2026/${name}`, { bearer: coordinator, body });
const verification = async () =>
  read<Verification>(await call("GET", "/districts/demo/verification", { bearer: operatorKey }));
const exported = async () => {
  const reply = await call("GET", "/districts/demo/export", { bearer: operatorKey });
  return new TextDecoder().decode(await reply.arrayBuffer());
};
const linesOf = (text: string) => text.trimEnd().split("\n");
/** A file whose end says what its lines are now. */
const resealed = (lines: readonly string[]) => {
  const digest = plainHashing.of(`${lines.slice(0, -1).join("\n")}\n`);
  return lines.with(-1, JSON.stringify({ ...JSON.parse(lines.at(-1) ?? ""), digest }));
};

describe("an export", () => {
  beforeEach(async () => {
    await step("decision");
    await step("publication");
    await step("reopening", { reason: "更正" });
    await step("decision");
    await step("publication", { reason: "更正" });
  });

  test("has records and publications, each held against the log", async () => {
    expect(await verification()).toMatchObject({
      ...{ sound: true, counts: { record: 4, publication: 2 } },
    });
    expect((await verifyExport(linesOf(await exported()))).findings).toEqual([]);
  });

  test("brought in elsewhere has what was published, and the record that it rests on", async () => {
    const before = await read<Publication>(await call("GET", "/public/demo"));
    const text = await exported();
    await reset();
    const reply = await exports.default.fetch(
      new Request(`${origin}/api/v1/districts/demo/import`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${operatorKey}`,
          "content-type": "application/x-ndjson",
          "idempotency-key": "k1",
        },
        body: text,
      }),
    );
    expect([reply.status, await reply.text()]).toEqual([
      201,
      expect.stringContaining('"record":4'),
    ]);
    expect(await read<Publication>(await call("GET", "/public/demo"))).toEqual(before);
    const bearer = await signIn({ role: "coordinator" });
    const record = await (await call("GET", "/cycles/2026/records/taihu-42", { bearer })).json();
    expect(verifyRecord(record, decide as (input: unknown) => unknown).ok).toBe(true);
  });

  /** Lines of the file that hold this kind. */
  const changed = async (kind: string, change: (row: Record<string, unknown>) => object | null) => {
    const lines = linesOf(await exported());
    const at = lines.findIndex((line) => line.startsWith(`{"kind":"${kind}"`));
    const row = change(JSON.parse(lines[at] ?? "").row);
    const other = row
      ? lines.with(at, JSON.stringify({ kind, row }))
      : lines.filter((_, line) => line !== at);
    const { findings } = await verifyExport(resealed(other));
    return [...new Set(findings.map(({ code }) => code))];
  };

  test("shows where a record was changed, added or dropped", async () => {
    const star = (text: unknown) =>
      String(text).replace('"result":"awarded","star":5', '"result":"awarded","star":4');
    expect(await changed("record", (row) => ({ ...row, text: star(row["text"]) }))).toEqual([
      "chain.decision",
    ]);
    expect(await changed("record", (row) => ({ ...row, version: 7 }))).toEqual([
      ...["chain.record", "chain.recordLost"],
    ]);
    expect(await changed("record", (row) => ({ ...row, parts: 2 }))).toEqual([
      ...["chain.pieces", "chain.published", "chain.recordLost"],
    ]);
    expect(await changed("record", () => null)).toContain("chain.recordLost");
    expect(await changed("record", (row) => ({ ...row, author: 99 }))).toContain("chain.record");
  });

  test("shows where a publication was changed, added or dropped", async () => {
    const star = (text: unknown) => String(text).replace('"star":5', '"star":4');
    expect(await changed("publication", (row) => ({ ...row, text: star(row["text"]) }))).toEqual([
      "chain.published",
    ]);
    expect(await changed("publication", (row) => ({ ...row, version: 7 }))).toEqual([
      ...["chain.publication", "chain.publicationLost"],
    ]);
    expect(await changed("publication", () => null)).toContain("chain.publicationLost");
  });
});

test("a year that an earlier release decided has no record: it is read, and decided anew to be published", async () => {
  // As schema 4 had it: the cycle is settled, the log says so, and that is all.
  await runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
    sql.exec("UPDATE cycles SET state = 'decided', revision = revision + 1");
  });
  await evictDurableObject(objectOf());
  const shown = await call("GET", "/cycles/2026/decisions/taihu-42", { bearer: coordinator });
  expect(await read<DecisionReply>(shown)).toMatchObject({ state: "decided" });
  const records = await call("GET", "/cycles/2026/records", { bearer: coordinator });
  expect(await read<RecordsReply>(records)).toEqual({ records: [] });
  expect(await refused(await step("publication"))).toBe("409 publication.noRecord");
  expect((await step("reopening", { reason: "补作评定记录" })).status).toBe(200);
  expect((await step("decision")).status).toBe(200);
  expect((await step("publication")).status).toBe(200);
  expect(await verification()).toMatchObject({ sound: true, counts: { record: 2 } });
});

test("five thousand branches are decided, sealed in pieces, published and verified", async () => {
  await runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
    const first = sql.exec("SELECT * FROM submissions WHERE branch = 'e1'").one();
    let head = sql
      .exec<{ seq: number; hash: string }>(
        "SELECT seq, hash FROM submissions ORDER BY seq DESC LIMIT 1",
      )
      .one();
    for (let at = 0; at < 5000; at += 1) {
      const branch = `n${at}`;
      sql.exec(
        "INSERT INTO branches (id, name, unit, grid) VALUES (?, ?, 'east', 'taihu-42')",
        ...[branch, `东${at}支部𠮷`],
      );
      const row = { ...first, branch, seq: head.seq + 1, prev_hash: head.hash };
      const { hash: _, ...content } = row as Parameters<typeof chainHash>[0] & { hash: string };
      head = { seq: row.seq, hash: chainHash(content) };
      const whole = { ...row, hash: head.hash };
      const names = Object.keys(whole);
      sql.exec(
        `INSERT INTO submissions (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`,
        ...Object.values(whole),
      );
    }
  });
  await evictDurableObject(objectOf());
  const quotas = { 5: { kind: "fixed" as const, places: 10_000 } };
  const policies = { decisions: { "taihu-42": { quotas, rules: {} } } };
  expect((await putCycle(coordinator, { policies }, '"1"')).status).toBe(200);
  expect((await step("decision")).status).toBe(200);
  const parts = await runInDurableObject(objectOf(), (_, { storage: { sql } }) =>
    sql.exec<{ n: number }>("SELECT max(parts) AS n FROM records").one(),
  );
  expect(parts.n).toBeGreaterThan(1);
  expect((await step("publication")).status).toBe(200);
  const { grids } = await read<Publication>(await call("GET", "/public/demo"));
  expect(grids.map(({ branches }) => branches.length)).toEqual([1, 5001]);
  expect(await verification()).toMatchObject({ sound: true, findings: [] });
}, 120_000);
