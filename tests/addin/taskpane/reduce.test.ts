import { expect, test } from "vitest";
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
import { branchInfo, ranking, rankingWritten, receipt } from "./server.ts";

const after = (...actions: Action[]): PaneState => actions.reduce(reduce, initialState);
const network = issue("request.network", undefined);
const preview = makePreview({
  reading: reading("taihu-42"),
  branch: branchInfo.branch,
  grids,
  unanswered: null,
  newKey: () => "key-1",
});
const signedIn: Action = { type: "session.in", token: "t", info: branchInfo };
const previewed: Action[] = [
  signedIn,
  { type: "submission.reading" },
  { type: "submission.preview", preview },
];
const lost: Action[] = [
  ...previewed,
  { type: "submission.sending" },
  { type: "submission.failed", issues: [network] },
];

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

test("a receipt ends the submission and becomes the last one", () => {
  const state = after(
    ...previewed,
    { type: "submission.sending" },
    { type: "submission.done", receipt },
  );
  expect(state.submission).toMatchObject({ phase: "done", receipt, unanswered: null });
  expect(state.session).toMatchObject({ info: { receipt } });
});

test("without a receipt the preview is kept, with its key", () => {
  expect(after(...lost).submission).toMatchObject({
    phase: "failed",
    unanswered: { key: "key-1" },
  });
  const closed = after(...lost, { type: "submission.close" });
  expect(closed.submission).toMatchObject({ phase: "idle", unanswered: { key: "key-1" } });
});

test("a key that was used for other content is spent", () => {
  const conflict = issue("request.conflict", undefined);
  const state = after(
    ...previewed,
    { type: "submission.sending" },
    { type: "submission.failed", issues: [conflict] },
  );
  expect(state.submission.unanswered).toBeNull();
});

test("an expired sign-in keeps the submission; signing out or another branch drops it", () => {
  const expired = issue("request.token", undefined);
  const out: Action = { type: "session.out", issues: [expired] };
  expect(after(...lost, out, signedIn).submission.preview?.key).toBe("key-1");
  expect(after(...lost, { type: "session.out", issues: [] }).submission.preview).toBeNull();
  const other: Action = {
    ...signedIn,
    info: { ...branchInfo, branch: { ...branchInfo.branch, id: "b2" } },
  };
  expect(after(...lost, out, other).submission.preview).toBeNull();
});

test("an answer that comes after signing out belongs to nobody", () => {
  const out: Action = { type: "session.out", issues: [] };
  const late = after(...previewed, { type: "submission.sending" }, out, {
    type: "submission.done",
    receipt,
  });
  expect(late.submission.phase).toBe("idle");
  const pulled = after(signedIn, { type: "ranking.pulling" }, out, {
    type: "ranking.pulled",
    ranking,
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
