import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { LedgerBodyOf, LedgerReply } from "../../shared/index.ts";
import { ledgerHash, plainHashing, readLedger } from "../../shared/index.ts";
import {
  about,
  day,
  enter,
  entered,
  good,
  kindsFor,
  ledgerOf,
  notice,
  objection,
  office,
} from "./ledgerSupport.ts";
import {
  asBranch,
  call,
  handIn,
  logOf,
  makeDistrict,
  objectOf,
  putCycle,
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
  await makeDistrict();
  branch = await asBranch("e1");
  reviewer = await signIn({ role: "reviewer" });
  coordinator = await signIn({ role: "coordinator" });
  await putCycle(coordinator, {});
  await handIn(branch, submission("e1", taihu));
});
afterEach(() => reset());

/** Whether a year can be decided is another route's affair. */
const setState = (state: string) =>
  runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
    sql.exec("UPDATE cycles SET state = ?", state);
  }).then(() => evictDurableObject(objectOf()));

describe("what is entered", () => {
  test("every kind of an open year is taken, numbered and given back as it was sent", async () => {
    const entries = Object.values(good);
    const reply = await enter(coordinator, entries);
    expect(reply.status).toBe(201);
    const { entries: made } = await read<LedgerReply>(reply);
    expect(made.map(({ number }) => number)).toEqual(entries.map((_, at) => at + 1));
    for (const [at, { body, cycle, role, person, time }] of made.entries()) {
      expect(body).toMatchObject(entries[at] ?? {});
      expect([cycle, role, person]).toEqual([2026, "coordinator", expect.stringMatching(/^\d+$/)]);
      expect(Date.parse(time)).toBeGreaterThan(0);
    }
    await evictDurableObject(objectOf());
    expect((await ledgerOf(coordinator)).entries).toEqual(made);
  });

  test("the district counts and draws by itself, from those who apply", async () => {
    await handIn(await asBranch("e2"), submission("e2", taihu));
    await entered(coordinator, { ...good.application, branch: "e2", star: 4 });
    const frozen = await entered(coordinator, good.freeze);
    expect(frozen.body).toEqual({
      ...good.freeze,
      applications: { "3": 0, "4": 1, "5": 1 },
    });
    const { body } = await entered(coordinator, good.draw);
    expect((body as LedgerBodyOf<"draw">).draws).toEqual([
      expect.objectContaining({ unit: "east", list: ["e1"], take: 1, drawn: ["e1"] }),
    ]);
  });

  test("who is barred by a confirmed veto is neither counted nor drawn; who is only proposed is", async () => {
    const veto = await entered(reviewer, good.veto);
    const first = await entered(coordinator, good.freeze);
    expect(first.body).toMatchObject({ applications: { "5": 1 } });
    await entered(coordinator, about("confirm", veto.number));
    expect(await refused(await enter(coordinator, [good.draw]))).toBe("409 ledger.nobody");
    await entered(coordinator, about("revoke", first.number));
    const second = await entered(coordinator, good.freeze);
    expect(second.body).toMatchObject({ applications: { "5": 0 } });
  });

  test("a first review that does not bear the star out, and what was sent back, count for nothing", async () => {
    await handIn(reviewer, {
      ...submission("e1", taihu, { "1": false }, "first"),
      reasons: { "1": "未见" },
    });
    expect((await entered(coordinator, good.freeze)).body).toMatchObject({
      applications: { "5": 0 },
    });
  });

  test("a veto is proposed, confirmed and taken back; the ledger folds to how things stand", async () => {
    const veto = await entered(reviewer, good.veto);
    const confirm = await entered(coordinator, about("confirm", veto.number));
    const stands = async () => readLedger((await ledgerOf(coordinator)).entries).vetoes;
    expect(await stands()).toMatchObject([
      { number: veto.number, confirm: { number: confirm.number } },
    ]);
    await entered(coordinator, about("revoke", confirm.number));
    expect((await stands())[0]).not.toHaveProperty("confirm");
    await entered(coordinator, about("revoke", veto.number));
    expect(await stands()).toEqual([]);
  });

  test("a rectification is reported by its branch and accepted by the office, also once published", async () => {
    const { number } = await entered(reviewer, good.rectification);
    await setState("published");
    const evidence = { "9": [{ name: "记录.pdf", size: 1, sha256: "a".repeat(64) }] };
    const report = { kind: "rectified", entry: number, state: "reported", note: "已补", evidence };
    await entered(branch, report);
    await entered(reviewer, { kind: "rectified", entry: number, state: "accepted", note: "属实" });
    const { rectifications } = readLedger((await ledgerOf(branch)).entries);
    expect(rectifications).toMatchObject([{ state: "accepted", steps: [{}, {}] }]);
  });

  test("notice, objection and outcome of a decided year", async () => {
    await setState("decided");
    await entered(coordinator, notice(day(-30), 60));
    const { number } = await entered(coordinator, objection());
    const outcome = { kind: "outcome", entry: number, upheld: true, reason: "属实", office };
    await entered(coordinator, outcome);
    const { objections, notice: posted } = readLedger((await ledgerOf(coordinator)).entries);
    expect(posted?.body.days).toBe(60);
    expect(objections).toMatchObject([{ number, outcome: { body: { upheld: true } } }]);
  });
});

describe("who sees what", () => {
  beforeEach(async () => {
    await enter(coordinator, Object.values(good));
    await enter(coordinator, [{ ...good.recheck, branch: "w1" }]);
  });

  test("a branch only its own entries of the kinds that are for it, and the notice", async () => {
    expect(await kindsFor(branch)).toEqual(["application", "recheck", "rectification"]);
    expect(await kindsFor(await asBranch("w1"))).toEqual(["recheck"]);
    await setState("decided");
    await entered(coordinator, notice());
    expect(await kindsFor(await asBranch("w2"))).toEqual(["notice"]);
    expect(await kindsFor(branch, "?kind=notice")).toEqual(["notice"]);
    expect(await kindsFor(branch, "?branch=e1&kind=recheck")).toEqual(["recheck"]);
    for (const query of ["?branch=w1", "?branch=none", "?kind=veto"]) {
      const reply = await call("GET", `/cycles/2026/ledger${query}`, { bearer: branch });
      expect([query, await refused(reply)]).toEqual([query, "403 request.role"]);
    }
  });

  test("a reviewer and an observer no veto, no choice, no objection; of units only theirs", async () => {
    const kinds = await kindsFor(reviewer);
    expect(kinds).not.toContain("veto");
    expect(kinds).toHaveLength(Object.keys(good).length - 3 + 1);
    expect(await kindsFor(await signIn({ role: "observer" }))).toEqual(kinds);
    const west = await signIn({ role: "reviewer", units: ["west"] });
    expect(await kindsFor(west)).toEqual(["freeze", "draw", "recheck"]);
    expect(await kindsFor(west, "?branch=w1")).toEqual(["recheck"]);
  });

  test("pages by number, also filtered", async () => {
    const pages: number[][] = [];
    for (let after = ""; ; ) {
      const { entries, next } = await ledgerOf(coordinator, `?limit=5&branch=e1${after}`);
      pages.push(entries.map(({ number }) => number));
      if (next === undefined) break;
      after = `&after=${next}`;
    }
    expect(pages.map((page) => page.length)).toEqual([5, 5, 1]);
    expect(pages.flat()).toEqual([...pages.flat()].sort((a, b) => a - b));
    expect((await ledgerOf(coordinator, "?after=x&limit=1")).entries[0]?.number).toBe(1);
  });
});

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
