import { afterEach, expect, test } from "vitest";
import { createClient } from "../../../addin/taskpane/api/client.ts";
import { follow } from "../../../addin/taskpane/live/follow.ts";
import { createStorage } from "../../../addin/taskpane/state/storage.ts";
import { liveCodes, type SessionInfo } from "../../../shared/index.ts";
import { openPane, until } from "./pane.ts";
import { branchInfo, district, json, receipt, serve } from "./server.ts";

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const b1 = { id: "b1", name: "第一支部", unit: "云栖社区", grid: "taihu-42", receipts: {} };
const reviewer = { role: "reviewer", person: "2", district } as const;
const returned = { number: 7, comment: "请补充", items: {}, time: "2026-11-22T02:00:00Z" };

/** Somebody who is signed in, and hears what the test says; the server answers what it holds. */
async function open(info: SessionInfo) {
  const holds: { me: readonly [number, object]; branches: readonly object[] } = {
    me: [200, info],
    branches: [b1],
  };
  const server = await serve(({ path }, reply) => {
    if (path.endsWith("/me")) json(reply, ...holds.me);
    else json(reply, 200, { branches: holds.branches });
  });
  stops.push(server.stop);
  const pane = openPane({ origin: server.origin });
  const { store } = pane;
  const timers: (() => void)[] = [];
  const ears = follow({
    store,
    api: createClient({ origin: server.origin }),
    storage: createStorage(null),
    random: () => 0.5,
    wait: (_, run) => {
      timers.push(run);
      return () => undefined;
    },
  });
  store.dispatch({ type: "view.locale", locale: "en" });
  store.dispatch({ type: "session.in", token: "t", info });
  const asked = () => server.seen.map(({ path }) => path.replace("/api/v1/", ""));
  const ring = () => {
    for (const run of timers.splice(0)) run();
  };
  return { ...pane, ...ears, holds, asked, ring, timers };
}

const changed = (version: number) => ({ type: "changed", version }) as const;
const hello = (version: number) =>
  ({ type: "hello", version, at: "2026-11-22T00:00:00.000Z" }) as const;

test("many changes are one question; the list that is shown is as it is now", async () => {
  const { actions, store, hear, holds, asked, ring, timers } = await open(reviewer);
  await actions.loadBranches();
  store.dispatch({ type: "view.show", view: "review" });
  holds.branches = [{ ...b1, receipts: { self: receipt } }];
  for (let version = 1; version <= 10; version += 1) hear(changed(version));
  expect(timers.length).toBe(1);
  ring();
  await until(() => store.get().review.branches[0]?.receipts.self !== undefined);
  expect(asked()).toEqual(["branches", "branches"]);
  expect(store.get().review.phase).toBe("done");
  expect(store.get().said.text).toBe("The list of branches has changed.");
  expect(store.get().live.version).toBe(10);
});

test("a list that nobody has opened is not asked for; one that is the same is not announced", async () => {
  const { actions, store, hear, asked, ring } = await open(reviewer);
  hear(changed(1));
  ring();
  expect(asked()).toEqual([]);
  await actions.loadBranches();
  store.dispatch({ type: "view.show", view: "review" });
  hear(changed(2));
  ring();
  await until(() => asked().length === 2);
  hear(changed(2));
  ring();
  expect(asked().length).toBe(2);
  expect(store.get().said.times).toBe(0);
});

test("a branch asks nothing when others are at work, and sees at once what is sent back", async () => {
  const { store, hear, holds, asked, ring } = await open(branchInfo);
  hear(changed(5));
  ring();
  expect(asked()).toEqual([]);
  holds.me = [200, { ...branchInfo, returned }];
  hear({ type: "returned", branch: "b1" });
  ring();
  await until(() => store.get().said.times === 1);
  const { session, said } = store.get();
  expect(session.phase === "in" && session.info.returned?.comment).toBe("请补充");
  expect(said.text).toBe("Something was sent back to you. See the Submit tab.");
  hear({ type: "returned", branch: "b1" });
  ring();
  await until(() => asked().length === 2);
  expect(store.get().said.times).toBe(1);
});

test("whoever comes back asks for what was missed, and for nothing where nothing was", async () => {
  const { hear, asked, ring } = await open(branchInfo);
  hear(hello(5));
  ring();
  await until(() => asked().length === 1);
  hear(hello(5));
  ring();
  hear(hello(6));
  ring();
  await until(() => asked().length === 2);
  expect(asked()).toEqual(["me", "me"]);
});

test("a stage that closes soon is said in the language of the pane", async () => {
  const { store, hear, asked, ring } = await open(branchInfo);
  store.dispatch({ type: "view.locale", locale: "zh-CN" });
  hear({ type: "stage", stage: "self", kind: "reminds", at: "2026-11-22T00:00:00.000Z" });
  expect(store.get().said.text).toBe("自评即将截止。");
  ring();
  await until(() => asked().join() === "me");
});

test("a socket that was closed for its token ends the sign-in, if the server says so too", async () => {
  const { store, closed, holds, asked, ring } = await open(branchInfo);
  closed(1006);
  ring();
  expect(asked()).toEqual([]);
  holds.me = [401, { code: "request.token", issues: [] }];
  closed(liveCodes.ended);
  ring();
  await until(() => store.get().session.phase === "out");
  expect(store.get().live.version).toBeNull();
});
