import { evictDurableObject, reset } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DecisionReply, LedgerBodyOf, LedgerReply } from "../../shared/index.ts";
import { readLedger } from "../../shared/index.ts";
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
  setState,
} from "./ledgerSupport.ts";
import {
  asBranch,
  call,
  handIn,
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

  test("what is proposed after a veto was confirmed does not undo it, until it is confirmed itself", async () => {
    const veto = await entered(reviewer, good.veto);
    await entered(coordinator, about("confirm", veto.number));
    const later = await entered(reviewer, { ...good.veto, facts: { members: 0 } });
    const stands = async () =>
      readLedger((await ledgerOf(coordinator)).entries).vetoes.map(({ number, confirm }) => [
        number,
        confirm !== undefined,
      ]);
    expect(await stands()).toEqual([
      [veto.number, true],
      [later.number, false],
    ]);
    const reply = await call("GET", "/cycles/2026/decisions/taihu-42", { bearer: coordinator });
    const { decision } = await read<DecisionReply>(reply);
    expect(decision).toMatchObject({ outcomes: [{ id: "e1", result: "barred" }] });
    await entered(coordinator, about("confirm", later.number));
    expect(await stands()).toEqual([[later.number, true]]);
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
    const drawn = async (bearer: string) =>
      (await ledgerOf(bearer, "?kind=draw")).entries.map(
        ({ body }) => (body as LedgerBodyOf<"draw">).draws.length,
      );
    expect([await drawn(west), await drawn(reviewer)]).toEqual([[0], [1]]);
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
