import { expect, test } from "vitest";
import { initialKnown, seenNumber } from "../../../addin/taskpane/state/knownState.ts";
import { makePreview } from "../../../addin/taskpane/state/preview.ts";
import {
  type Action,
  initialState,
  type PaneState,
  reduce,
} from "../../../addin/taskpane/state/state.ts";
import { createStore } from "../../../addin/taskpane/state/store.ts";
import { failure, grids, issue, success } from "../../../shared/index.ts";
import { reading } from "./readings.ts";
import { branchInfo, pulled as pulledRanking, rankingWritten, receipt } from "./server.ts";

const after = (...actions: Action[]): PaneState => actions.reduce(reduce, initialState);
const network = issue("request.network", undefined);
const preview = makePreview({
  reading: reading("taihu-42"),
  info: branchInfo,
  known: initialKnown,
  grids,
  queued: [],
  newKey: () => "key-1",
  now: "2026-11-22T00:00:00Z",
});
const signedIn: Action = { type: "session.in", token: "t", info: branchInfo };
const previewed: Action[] = [
  signedIn,
  { type: "submission.reading" },
  { type: "submission.preview", preview },
];
const about = {
  branch: branchInfo.branch,
  stage: "self",
  grid: receipt.grid,
  star: 5,
  sheet: { id: "sheet-1", name: "评分表" },
} as const;
const stored = {
  type: "queue.stored",
  key: "key-1",
  owner: "demo/person/1",
  receipt,
  about,
} as const;

test("an action that concerns nothing changes nothing", () => {
  const state = after(signedIn);
  expect(reduce(state, { type: "ranking.written", written: rankingWritten })).toBe(state);
});

test("a sheet that is no grid drops the reading; a busy Excel keeps it", () => {
  const read: Action = { type: "sheet.read", result: success(reading("taihu-42")) };
  const none: Action = { type: "sheet.read", result: failure(issue("sheet.none", undefined)) };
  const busy: Action = { type: "sheet.read", result: failure(issue("host.editing", undefined)) };
  expect(after(read, none).sheet).toMatchObject({ reading: null, phase: "failed" });
  expect(after(read, busy).sheet.reading?.grid.id).toBe("taihu-42");
  expect(after(read, busy).sheet.issues).toHaveLength(1);
  expect(after(read, busy, read).sheet.issues).toEqual([]);
});

test("inserting ends in a sheet or in a notice", () => {
  const start: Action = { type: "sheet.inserting", grid: "taihu-42" };
  const choose: Action = { type: "view.choose", on: true };
  expect(after(choose, start).sheet.inserting).toBe("taihu-42");
  const done = after(choose, start, { type: "sheet.inserted" });
  expect([done.sheet.inserting, done.view.choosing]).toEqual([null, false]);
  const failed = after(choose, start, { type: "sheet.notice", issues: [network] });
  expect([failed.sheet.inserting, failed.view.choosing]).toEqual([null, true]);
});

test("a receipt ends the submission and becomes the last one; what was sent back is settled", () => {
  const returned = { number: 3, comment: "补材料", items: {}, time: receipt.time };
  const sentBack: Action = { ...signedIn, info: { ...branchInfo, returned } };
  const state = after(...previewed, sentBack, { type: "submission.sending" }, stored);
  expect(state.submission).toMatchObject({ phase: "idle", preview: null });
  expect(state.session).toMatchObject({ info: { receipt, receipts: { self: receipt } } });
  expect(state.session).not.toHaveProperty("info.returned");
  expect(state.queue.delivered).toEqual([{ receipt, about }]);
  expect(reduce(state, { type: "queue.putAway", number: 7 }).queue.delivered).toEqual([]);
});

test("without an answer the preview is handed over to the queue", () => {
  const state = after(
    ...previewed,
    { type: "submission.sending" },
    { type: "submission.handedOver" },
  );
  expect(state.submission).toMatchObject({ phase: "idle", preview: null });
});

test("a receipt for another one leaves the preview alone", () => {
  const state = after(...previewed, { type: "submission.sending" }, { ...stored, key: "key-0" });
  expect(state.submission).toMatchObject({ phase: "sending", preview: { key: "key-1" } });
});

test("an expired sign-in keeps the preview; signing out or another branch drops it", () => {
  const expired = issue("request.token", undefined);
  const out: Action = { type: "session.out", issues: [expired] };
  expect(after(...previewed, out, signedIn).submission.preview?.key).toBe("key-1");
  expect(after(...previewed, { type: "session.out", issues: [] }).submission.preview).toBeNull();
  const other: Action = {
    ...signedIn,
    info: { ...branchInfo, person: "2", branch: { ...branchInfo.branch, id: "b2" } },
  };
  expect(after(...previewed, out, other).submission.preview).toBeNull();
});

test("an answer that comes after signing out belongs to nobody", () => {
  const out: Action = { type: "session.out", issues: [] };
  const late = after(...previewed, { type: "submission.sending" }, out, stored);
  expect([late.submission.phase, late.queue.delivered]).toEqual(["idle", []]);
  const pulled = after(signedIn, { type: "ranking.pulling" }, out, {
    type: "ranking.pulled",
    ranking: pulledRanking,
    time: "now",
  });
  expect(pulled.ranking.ranking).toBeNull();
});

test("the host's language is taken, and the grids; a connection told twice changes nothing", () => {
  const info = { host: "excel", supported: true, locale: "en", theme: "unknown" } as const;
  const ready = after({ type: "host.ready", info, grids });
  expect([ready.view.locale, ready.grids]).toEqual(["en", grids]);
  const state = after({ type: "view.connection", connection: "online" });
  expect(reduce(state, { type: "view.connection", connection: "online" })).toBe(state);
});

test("the store tells its listeners of changes only, and forgets them on request", () => {
  const store = createStore((sum: number, add: number) => sum + add, 0);
  const heard: number[] = [];
  const stop = store.subscribe(() => heard.push(store.get()));
  store.dispatch(2);
  store.dispatch(0);
  stop();
  store.dispatch(5);
  expect([heard, store.get()]).toEqual([[2], 7]);
});

test("what was seen of the server: at sign-in and by a receipt; never less, and nothing in passing", () => {
  const known = (...actions: Action[]) => {
    const state = after(...actions).known;
    return (["self", "first"] as const).map((stage) => seenNumber(state, "b1", stage));
  };
  const info = { ...branchInfo, receipts: { self: { ...receipt, number: 4 } } };
  const entered: Action = { type: "session.in", token: "t", info };
  expect(known(signedIn)).toEqual([0, 0]);
  expect(known(entered)).toEqual([4, 0]);
  expect(known(entered, stored)).toEqual([7, 0]);
  expect(known(stored, { type: "known.receipt", receipt: { ...receipt, number: 5 } })).toEqual([
    7, 0,
  ]);
  expect(known(stored, { type: "session.out", issues: [] })).toEqual([0, 0]);
  // who sees a number in a list has not seen the marks behind it
  const listed = after({ type: "known.branches", branches: [{ id: "b1", name: "第一支部" }] });
  expect(listed.known).toEqual({ numbers: {}, names: { b1: "第一支部" } });
  const newer = { ...info, receipts: { self: { ...receipt, number: 20 } } };
  expect(known(entered, { type: "session.news", token: "t", info: newer })).toEqual([4, 0]);
});
