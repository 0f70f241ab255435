import { afterEach, expect, test } from "vitest";
import type { Excel } from "../../../addin/taskpane/actions/deps.ts";
import { type BranchProgress, failure, grids, issue, success } from "../../../shared/index.ts";
import { type OpenPane, openPane } from "./pane.ts";
import { best, gridOf, reading } from "./readings.ts";
import { branchInfo, district, json, receipt, serve } from "./server.ts";

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const branch: BranchProgress = {
  ...{ id: "b1", name: "第一支部", unit: "云栖社区", grid: "taihu-42" },
  receipts: { self: receipt },
};
const marks = best(gridOf("taihu-42"));
const self = { receipt, marks, reasons: { "17": "没有" } };

/** A pane whose server answers these paths, and an Excel that tells what it was asked. */
async function open(
  answers: Readonly<Record<string, readonly [number, unknown] | undefined>>,
  door: Partial<Excel> = {},
) {
  const asked: Record<string, unknown[]> = {};
  const told =
    (name: string, result: unknown) =>
    async (...given: unknown[]) => {
      asked[name] = given;
      return result as never;
    };
  const server = await serve(({ method, path, body }, reply) => {
    const key = `${method} ${path.replace("/api/v1", "")}`;
    if (body) asked[key] = [...(asked[key] ?? []), JSON.parse(body)];
    const [status, content] = answers[key] ?? [404, { code: "request.notFound", issues: [] }];
    json(reply, status, content);
  });
  stops.push(server.stop);
  const excel: Partial<Excel> = {
    insertGrid: told("insertGrid", success({ sheet: { id: "s", name: "初评" } })),
    writeMarks: told("writeMarks", success(undefined)),
    ...door,
  };
  const pane = openPane({ origin: server.origin, door: excel });
  pane.store.dispatch({ type: "host.ready", info: hostInfo, grids });
  const keys = () => server.seen.map(({ headers }) => headers["idempotency-key"]).filter(Boolean);
  return { ...pane, asked, keys };
}

const hostInfo = { host: "excel", supported: true, locale: "zh-CN", theme: "light" } as const;

const signIn = ({ store }: OpenPane, info: object) =>
  store.dispatch({ type: "session.in", token: "t", info: info as never });
const reviewer = { role: "reviewer", district };
const review = ({ store }: OpenPane) => store.get().review;
const codes = (pane: OpenPane) => review(pane).issues.map(({ code }) => code);

const listed = { "GET /branches": [200, { branches: [branch] }] } as const;
const selfHandedIn = { "GET /submissions/b1?stage=self": [200, self] } as const;

test("the list is a reviewer's and a coordinator's, and nobody else's", async () => {
  const pane = await open(listed);
  signIn(pane, branchInfo);
  await pane.actions.loadBranches();
  expect(review(pane).phase).toBe("idle");
  signIn(pane, reviewer);
  await pane.actions.loadBranches();
  expect(review(pane)).toMatchObject({ phase: "done", branches: [branch] });
});

test("an answer that is no list is an issue, and an ended sign-in ends it here too", async () => {
  const pane = await open({ "GET /branches": [200, { branches: [{ id: "b1" }] }] });
  signIn(pane, reviewer);
  await pane.actions.loadBranches();
  expect([review(pane).phase, ...codes(pane)]).toEqual(["failed", "request.internal"]);
  const ended = await open({
    "GET /branches": [401, { code: "request.token", issues: [issue("request.token", undefined)] }],
  });
  signIn(ended, reviewer);
  await ended.actions.loadBranches();
  expect(ended.store.get().session.phase).toBe("out");
});

test("a branch opens with what it handed in; its own sheet is shown again", async () => {
  const pane = await open({ ...listed, ...selfHandedIn });
  signIn(pane, reviewer);
  await pane.actions.openBranch(branch);
  expect(pane.asked["insertGrid"]?.[2]).toEqual({
    ...{
      branch: "第一支部",
      branchId: "b1",
      unit: "云栖社区",
      cycle: 2026,
      stage: "first",
      from: 7,
    },
    stages: { self: { marks, reasons: { "17": "没有" } } },
  });
  expect(pane.store.get().view.view).toBe("score");
  const again = await open({}, { showSheet: async () => success(true) });
  signIn(again, reviewer);
  await again.actions.openBranch(branch);
  expect([again.asked["insertGrid"], codes(again)]).toEqual([undefined, []]);
});

test("what cannot be opened says why, and leaves the workbook alone", async () => {
  const older = { ...receipt, grid: { ...receipt.grid, version: "0.9.0" } };
  const old = await open({
    "GET /submissions/b1?stage=self": [200, { ...self, receipt: older }],
  });
  signIn(old, reviewer);
  await old.actions.openBranch(branch);
  expect([codes(old), old.asked["insertGrid"]]).toEqual([["submission.version"], undefined]);
  await old.actions.openBranch({ ...branch, grid: "nobody-knows" });
  expect(codes(old)).toEqual(["sheet.otherGrid"]);
  const gone = await open({});
  signIn(gone, reviewer);
  await gone.actions.openBranch(branch);
  expect([codes(gone), review(gone).opening]).toEqual([["request.notFound"], null]);
});

test("sending back carries the comment and the reasons; without an answer it keeps its key", async () => {
  const path = "POST /submissions/b1/returns";
  const sheet = { ...reading("taihu-42", {}, { reasons: { "9": "缺记录" } }), stage: "first" };
  const answers: Record<string, readonly [number, unknown]> = { ...listed, [path]: [500, {}] };
  const pane = await open(answers, {
    readSheet: async () => success({ ...sheet, branch: "b1" } as never),
  });
  signIn(pane, reviewer);
  await pane.actions.loadBranches();
  pane.actions.writeBack(true);
  pane.actions.setComment(" 请补充名册 ");
  await pane.actions.sendBack();
  expect([review(pane).back, review(pane).comment]).toEqual(["writing", " 请补充名册 "]);
  const back = { number: 7, comment: "请补充名册", items: { "9": "缺记录" } };
  answers[path] = [201, { ...back, time: "2026-11-22T00:00:00Z" }];
  await pane.actions.sendBack();
  expect(pane.asked[path]).toEqual([back, back]);
  expect(new Set(pane.keys()).size).toBe(1);
  expect(review(pane)).toMatchObject({ back: "no", comment: "", sent: "第一支部" });
});

test("a sheet of no branch of the list is not sent back", async () => {
  const pane = await open(listed);
  signIn(pane, reviewer);
  await pane.actions.loadBranches();
  pane.actions.writeBack(true);
  await pane.actions.sendBack();
  expect([review(pane).back, codes(pane)]).toEqual(["writing", ["sheet.none"]]);
});

test("what was handed in goes into the sheet in front, and is known from then on", async () => {
  const pane = await open(selfHandedIn);
  signIn(pane, branchInfo);
  pane.store.dispatch({ type: "sheet.read", result: success(reading("taihu-42")) });
  await pane.actions.loadSubmission(receipt);
  expect(pane.asked["writeMarks"]?.[2]).toEqual({ marks, reasons: { "17": "没有" } });
  expect(pane.store.get().known.numbers).toEqual({ b1: { self: 7 } });
  expect(pane.store.get().sheet.notice).toEqual([]);
});

test("what Excel refuses to take in is said, and counts as unseen", async () => {
  const denied = failure<void>(issue("host.denied", undefined));
  const pane = await open(selfHandedIn, { writeMarks: async () => denied });
  signIn(pane, { ...reviewer });
  pane.store.dispatch({ type: "sheet.read", result: success(reading("taihu-42")) });
  await pane.actions.loadSubmission(receipt);
  expect(pane.store.get().sheet.notice.map(({ code }) => code)).toEqual(["host.denied"]);
  expect(pane.store.get().known.numbers).toEqual({});
});
