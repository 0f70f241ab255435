import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type Cycle,
  type Decision,
  type DecisionInput,
  type DecisionReply,
  decide,
  type LedgerInput,
  type Problem,
  type RecordsReply,
  verifyRecord,
} from "../../shared/index.ts";
import {
  asBranch,
  call,
  dongguan,
  handIn,
  hoursFromNow,
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

let coordinator: string;

beforeEach(async () => {
  await makeDistrict();
  coordinator = await signIn({ role: "coordinator" });
});
afterEach(() => reset());

const get = (path: string, bearer = coordinator, headers = {}) =>
  call("GET", `/cycles/2026/${path}`, { bearer, headers });
const step = (name: string, body: object = {}) =>
  call("POST", `/cycles/2026/${name}`, { bearer: coordinator, body });
const enter = async (...entries: LedgerInput[]) => {
  const reply = await call("POST", "/cycles/2026/ledger", {
    bearer: coordinator,
    body: { entries },
  });
  if (!reply.ok) throw new Error(await reply.text());
};
const bothHandIn = async () => {
  await handIn(await asBranch("e1"), submission("e1", taihu));
  await handIn(await asBranch("e2"), submission("e2", taihu));
};
const shown = async (grid = "taihu-42") => {
  const reply = await read<DecisionReply>(await get(`decisions/${grid}`));
  return { ...reply, decision: reply.decision as unknown as Decision };
};
const starsOf = ({ outcomes }: Decision) => outcomes.map(({ id, star }) => [id, star]);
const openCodes = async () => {
  const reply = await step("decision", { office: "领导小组" });
  const { status, issues } = await read<Problem>(reply);
  return [status, ...issues.map(({ code }) => code)];
};
const choose = (branch: string): LedgerInput => ({
  ...{ kind: "chosen", branch, star: 5 },
  ...{ reason: "群众评议更好", office: "领导小组" },
});

test("what the rules come to is shown with all that it was given", async () => {
  await putCycle(coordinator, {});
  await bothHandIn();
  const { input, decision, names, open, notes } = await shown();
  expect(decide(input as unknown as DecisionInput)).toEqual(decision);
  expect(names).toEqual({
    e1: { name: "东一支部", unit: "东街道" },
    e2: { name: "东二支部", unit: "东街道" },
  });
  // Two apply for one place.
  expect(starsOf(decision)).toEqual([
    ["e1", null],
    ["e2", null],
  ]);
  expect(open.map(({ code, data }) => [code, data["branch"]])).toEqual([
    ["decision.undecided", "e1"],
    ["decision.undecided", "e2"],
  ]);
  expect(notes).toEqual([]);
  expect(await refused(await get("decisions/no-grid"))).toBe("404 request.notFound");
});

test("an unchanged one is not sent again, and what is entered makes it another", async () => {
  await putCycle(coordinator, {});
  await bothHandIn();
  const etag = (await get("decisions/taihu-42")).headers.get("etag") ?? "";
  const again = () => get("decisions/taihu-42", coordinator, { "if-none-match": etag });
  expect((await again()).status).toBe(304);
  await enter(choose("e1"));
  expect((await again()).status).toBe(200);
});

test("a tie is decided by the coordinator's choice, sealed, and there after a sleep", async () => {
  await putCycle(coordinator, {});
  await bothHandIn();
  await handIn(await asBranch("w1"), submission("w1", dongguan));
  expect(await openCodes()).toEqual([409, "decision.undecided", "decision.undecided"]);
  await enter(choose("e2"));
  expect((await step("decision", { office: "领导小组", reason: "会议通过" })).status).toBe(200);
  await evictDurableObject(objectOf());
  const { records } = await read<RecordsReply>(await get("records"));
  const office = { office: "领导小组", reason: "会议通过", version: 1, changes: [] };
  expect(records).toMatchObject([
    { grid: "dongguan-33", ...office },
    { grid: "taihu-42", ...office },
  ]);
  const record = await read<{ hash: { hex: string }; content: { input: unknown } }>(
    await get("records/taihu-42"),
  );
  expect(verifyRecord(record, (input) => decide(input as DecisionInput)).ok).toBe(true);
  expect(record.hash.hex).toBe(records[1]?.hash);
  const { decision, input, open, state, record: head } = await shown();
  expect([state, open, head?.hash]).toEqual(["decided", [], record.hash.hex]);
  expect(input).toEqual(record.content.input);
  expect(starsOf(decision)).toEqual([
    ["e1", 0],
    ["e2", 5],
  ]);
  const steps = (await logOf()).filter(({ act }) => act === "decide");
  expect(steps.map(({ subject, detail }) => [subject, JSON.parse(detail)])).toMatchObject([
    ["2026", { grid: "dongguan-33", version: 1, hash: records[0]?.hash, office: "领导小组" }],
    ["2026", { grid: "taihu-42", version: 1, hash: records[1]?.hash, reason: "会议通过" }],
  ]);
});

test("deciding anew makes a version that says what changed; the one before stays", async () => {
  await putCycle(coordinator, {});
  await bothHandIn();
  await enter(choose("e2"));
  await step("decision");
  await step("reopening", { reason: "异议成立" });
  await enter({
    ...{ kind: "veto", branch: "e2", veto: taihu.vetoes?.[0]?.id ?? "" },
    ...{ basis: "通报", office: "纪检部门" },
  });
  expect(await openCodes()).toContain("decision.undecided");
  await enter({ kind: "confirm", entry: 2, reason: "属实", office: "领导小组" });
  expect((await step("decision", { reason: "更正" })).status).toBe(200);
  const { records } = await read<RecordsReply>(await get("records"));
  expect(records.map(({ version }) => version)).toEqual([1, 2]);
  expect(records[1]?.changes).toEqual([
    { branch: "e1", from: { result: "notAwarded", star: 0 }, to: { result: "awarded", star: 5 } },
    { branch: "e2", from: { result: "awarded", star: 5 }, to: { result: "barred", star: 0 } },
  ]);
  const first = await read<{ hash: { hex: string } }>(await get("records/taihu-42?version=1"));
  expect(first.hash.hex).toBe(records[0]?.hash);
  expect(await refused(await get("records/taihu-42?version=3"))).toBe("404 request.notFound");
  expect(await refused(await get("records/dongguan-33"))).toBe("404 request.notFound");
});

describe("nothing is decided", () => {
  test.each<[string, Partial<Cycle>]>([
    ["while a stage is open", { stages: [{ stage: "self", closes: hoursFromNow(1) }] }],
    ["in the grace", { stages: [{ stage: "self", closes: hoursFromNow(-1), graceHours: 2 }] }],
    [
      "before a stage has begun",
      {
        stages: [
          { stage: "self" },
          { stage: "recheck", opens: hoursFromNow(1), closes: hoursFromNow(2) },
        ],
      },
    ],
    [
      "while one unit has longer",
      {
        stages: [{ stage: "self", closes: hoursFromNow(-1) }],
        overrides: [{ unit: "west", stage: "self", closes: hoursFromNow(1) }],
      },
    ],
  ])("%s", async (_, cycle) => {
    await handIn(await asBranch("e1"), submission("e1", taihu));
    await putCycle(coordinator, cycle);
    const { status, code, issues } = await read<Problem>(await step("decision"));
    expect([status, code, issues.length]).toEqual([409, "decision.open", 1]);
    expect(issues[0]?.message["zh-CN"]).toMatch(/“(自评|复核)”阶段/);
    expect((await read<DecisionReply>(await get("decisions/taihu-42"))).state).toBe("open");
    expect((await read<RecordsReply>(await get("records"))).records).toEqual([]);
  });

  test("of nobody: who no longer takes part does not apply", async () => {
    await putCycle(coordinator, {});
    expect(await refused(await step("decision"))).toBe("409 submission.state");
  });
});

test("what moved in the year is said, and decided as what it was", async () => {
  await putCycle(coordinator, {});
  await handIn(await asBranch("e1"), submission("e1", taihu));
  const body = { name: "东一支部", unit: "west", grid: "taihu-42", category: "rural" };
  const headers = { "if-match": "*" };
  const moved = await call("PUT", "/branches/e1", { bearer: coordinator, body, headers });
  expect(moved.status).toBe(200);
  const { input, notes, open } = await shown();
  expect((input as unknown as DecisionInput).applicants).toMatchObject([
    { id: "e1", unit: "east" },
  ]);
  expect(open).toEqual([]);
  expect(notes?.map(({ code, message }) => [code, message["zh-CN"]])).toEqual([
    [
      "decision.moved",
      "“东一支部”年内调整了所属单位或类别：仍按申报时（东街道）评定，现为 西街道，农村。",
    ],
  ]);
});

test("records are append-only", async () => {
  await putCycle(coordinator, {});
  await handIn(await asBranch("e1"), submission("e1", taihu));
  await step("decision");
  for (const statement of ["UPDATE records SET time = 0", "DELETE FROM records"]) {
    await runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
      expect(() => sql.exec(statement)).toThrow("append-only");
    });
  }
});
