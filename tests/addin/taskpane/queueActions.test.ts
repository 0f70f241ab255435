import { afterEach, describe, expect, test } from "vitest";
import type { SheetReading } from "../../../addin/excel/index.ts";
import { readItems, toText } from "../../../addin/taskpane/queue/queueItem.ts";
import { success } from "../../../shared/index.ts";
import { districtServer, refuse } from "./districtServer.ts";
import { type OpenPane, openPane, storageArea, until } from "./pane.ts";
import { queueItem, submissionOf } from "./queueItems.ts";
import { best, gridOf, reading } from "./readings.ts";
import { json } from "./server.ts";

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function start() {
  const server = await districtServer();
  stops.push(server.stop);
  const area = storageArea();
  const sheet: { now: SheetReading } = { now: reading("taihu-42") };
  const readSheet = async () => success(sheet.now);
  const open = (more: Partial<Parameters<typeof openPane>[0]> = {}) =>
    openPane({ origin: server.origin, area, door: { readSheet }, ...more });
  return { server, area, sheet, open };
}

async function handIn({ actions }: OpenPane): Promise<void> {
  await actions.preview();
  await actions.submit();
}
const queueOf = ({ store }: OpenPane) => store.get().queue;
const states = (pane: OpenPane) => queueOf(pane).items.map(({ state }) => state);
const numbers = (pane: OpenPane) => queueOf(pane).delivered.map(({ receipt }) => receipt.number);

describe("exactly once", () => {
  test.each(["unheard", "unanswered"] as const)("where the first tries are %s", async (fate) => {
    const { server, open } = await start();
    const pane = open();
    await pane.actions.signIn("b1", false);
    server.fates.push(fate, fate, fate);
    await handIn(pane);
    expect(pane.store.get().submission.phase).toBe("idle");
    expect(queueOf(pane).items).toMatchObject([
      { state: "waiting", tries: 1, issues: [{ code: "request.network" }] },
    ]);
    expect(pane.pauses()).toEqual([5000]);
    // the same content confirmed once more
    await handIn(pane);
    expect(pane.pauses()).toEqual([15000]);
    pane.ring();
    await until(() => queueOf(pane).items[0]?.tries === 3);
    await until(() => pane.pauses().includes(60000));
    pane.ring();
    await until(() => numbers(pane).length === 1);
    expect(server.stored).toHaveLength(1);
    expect(server.sent()).toHaveLength(4);
    expect(new Set(server.sent().map(({ key, text }) => `${key} ${text}`)).size).toBe(1);
    expect([queueOf(pane).items, pane.pauses()]).toEqual([[], []]);
  });

  test("after the pane was closed before it was sent, or before the answer came", async () => {
    for (const fate of ["unheard", "unanswered"] as const) {
      const { server, open } = await start();
      const first = open();
      await first.actions.signIn("b1", true);
      server.fates.push(fate);
      await handIn(first);
      // the pane is gone, with its timers; another one is opened on the same computer
      const second = open();
      await second.actions.restore();
      await until(() => numbers(second).length === 1);
      expect(server.stored).toHaveLength(1);
      expect(new Set(server.sent().map(({ key, text }) => `${key} ${text}`)).size).toBe(1);
    }
  });

  test("after a crash between storing and sending", async () => {
    const { server, area, open } = await start();
    const first = open();
    await first.actions.signIn("b1", true);
    // the network card is asked, and the computer goes down
    const fetched = globalThis.fetch;
    globalThis.fetch = () => new Promise(() => undefined);
    void handIn(first);
    await until(() => area.kept.get("xingji.queue")?.includes('"tries":1') === true);
    globalThis.fetch = fetched;
    expect(server.sent()).toEqual([]);
    const second = open();
    await second.actions.restore();
    await until(() => numbers(second).length === 1);
    expect([server.stored.length, server.sent().length]).toEqual([1, 1]);
    expect(area.kept.get("xingji.queue")).toBe("[]");
  });

  test("after signing in anew, where the server knows the key no more", async () => {
    const { server, open } = await start();
    const pane = open();
    await pane.actions.signIn("b1", false);
    server.fates.push("unanswered");
    await handIn(pane);
    pane.actions.signOut();
    await pane.actions.signIn("b1", false);
    await until(() => numbers(pane).length === 1);
    expect(server.stored).toHaveLength(1);
    expect(server.sent()).toHaveLength(2);
  });

  test("from two panes with the same storage", async () => {
    const { server, open } = await start();
    const [one, two] = [open(), open()];
    await one.actions.signIn("b1", true);
    await two.actions.restore();
    server.fates.push("unanswered");
    await handIn(one);
    await Promise.all([one.actions.flush(), two.actions.flush(), two.actions.flush()]);
    expect(server.stored).toHaveLength(1);
    one.actions.readQueue();
    two.actions.readQueue();
    expect([states(one), states(two)]).toEqual([[], []]);
  });

  test("with locks, they take turns and the second finds nothing to do", async () => {
    const { server, open } = await start();
    const locks = lockManager();
    const [one, two] = [open({ locks }), open({ locks })];
    await one.actions.signIn("b1", false);
    await two.actions.signIn("b1", false);
    server.fates.push("unanswered");
    await handIn(one);
    await Promise.all([one.actions.flush(), two.actions.flush()]);
    expect([server.stored.length, server.sent().length]).toEqual([1, 2]);
  });
});

test("where locks are refused, it is sent all the same", async () => {
  const { server, open } = await start();
  const refused = () => Promise.reject(new DOMException("no", "SecurityError"));
  const pane = open({ locks: { request: refused } as unknown as Pick<LockManager, "request"> });
  await pane.actions.signIn("b1", false);
  await handIn(pane);
  expect([numbers(pane), server.sent().length]).toEqual([[1], 1]);
});

test("a late 401 to one person does not sign out the next", async () => {
  const { server, open } = await start();
  const pane = open();
  await pane.actions.signIn("b1", false);
  let answer = () => {};
  server.fates.push((to) => {
    answer = () => refuse(to, 401, "request.token");
  });
  const sending = handIn(pane);
  await until(() => server.sent().length === 1);
  pane.actions.signOut();
  await pane.actions.signIn("b2", false);
  answer();
  await sending;
  expect(pane.store.get().session).toMatchObject({ phase: "in", info: { branch: { id: "b2" } } });
  expect(queueOf(pane)).toMatchObject({ items: [], others: 1, sending: null });
});

/** One after the other, as the browser's. */
function lockManager(): Pick<LockManager, "request"> {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, task: () => Promise<unknown>) => {
    last = last.then(task, task);
    return last;
  };
  return { request } as Pick<LockManager, "request">;
}

describe("in order", () => {
  test("what was confirmed later follows, knowing the receipt before it", async () => {
    const { server, sheet, open } = await start();
    const pane = open();
    await pane.actions.signIn("b1", false);
    server.fates.push("unheard", "unheard");
    await handIn(pane);
    sheet.now = reading("taihu-42", { "1": false });
    await handIn(pane);
    expect(states(pane)).toEqual(["waiting", "waiting"]);
    await pane.actions.flush();
    expect(numbers(pane)).toEqual([2, 1]);
    expect(server.stored.map(({ text }) => JSON.parse(text).after)).toEqual([0, 1]);
    expect(server.stored[1]?.reply.marks["1"]).toBe(false);
  });

  test("an answer that is no answer holds up those behind; a refusal does not", async () => {
    const { server, sheet, open } = await start();
    const pane = open();
    await pane.actions.signIn("b1", false);
    server.fates.push((to) => json(to, 503, "busy"));
    await handIn(pane);
    server.fates.push((to) => refuse(to, 422, "submission.incomplete", "2"));
    sheet.now = reading("taihu-42", { "1": false });
    await handIn(pane);
    // the first was refused, the second stored: with it the first is settled
    expect([numbers(pane), states(pane)]).toEqual([[1], []]);
    expect(server.stored[0]?.reply.marks["1"]).toBe(false);
  });
});

test("a refusal stays with its issues until it is discarded", async () => {
  const { server, open } = await start();
  const pane = open();
  await pane.actions.signIn("b1", true);
  server.fates.push((to) => refuse(to, 422, "submission.incomplete", "2"));
  await handIn(pane);
  expect(queueOf(pane).items).toMatchObject([
    { state: "refused", issues: [{ code: "submission.incomplete", data: { found: "2" } }] },
  ]);
  const again = open();
  await again.actions.restore();
  await again.actions.flush();
  expect([states(again), server.sent().length]).toEqual([["refused"], 1]);
  again.actions.discard(queueOf(again).items[0]?.key ?? "");
  expect(states(again)).toEqual([]);
});

test("another person sends nothing of it and sees nothing of it but that it is there", async () => {
  const { server, open } = await start();
  const pane = open();
  await pane.actions.signIn("b1", false);
  server.fates.push("unheard");
  await handIn(pane);
  pane.actions.signOut();
  expect(queueOf(pane)).toMatchObject({ items: [], others: 1 });
  for (const code of ["b2", "reviewer"]) {
    await pane.actions.signIn(code, false);
    await pane.actions.flush();
    expect(queueOf(pane)).toMatchObject({ items: [], others: 1, delivered: [] });
  }
  expect(server.stored).toEqual([]);
  await pane.actions.signIn("b1", false);
  await until(() => numbers(pane).length === 1);
  expect(server.stored.map(({ by }) => by)).toEqual(["b1"]);
});

test("one reviewer sends nothing of another's", async () => {
  const { server, area, open } = await start();
  area.setItem("xingji.queue", toText([queueItem("1", { owner: "demo/person/8" })]));
  const pane = open();
  await pane.actions.signIn("reviewer", false);
  await pane.actions.flush();
  expect([server.sent().length, queueOf(pane).others]).toEqual([0, 1]);
});

test("what was kept before persons were known goes out when its branch or role signs in", async () => {
  const { server, area, open } = await start();
  const former = { b1: "demo/branch/b1", b2: "demo/branch/b2", all: "demo/reviewer" };
  const items = Object.entries(former).map(([key, owner]) => queueItem(key, { owner }));
  area.setItem("xingji.queue", toText(items));
  const pane = open();
  pane.actions.readQueue();
  expect(queueOf(pane)).toMatchObject({ items: [], others: 3 });
  await pane.actions.signIn("b1", false);
  await until(() => numbers(pane).length === 1);
  expect(server.sent().map(({ key, text }) => [key, text])).toEqual([["b1", items[0]?.text]]);
  expect(readItems(area.kept.get("xingji.queue") ?? null).map(({ owner }) => owner)).toEqual([
    ...[former.b2, former.all],
  ]);
  // what cannot be sent now is that person's from then on
  server.fates.push("unheard");
  await pane.actions.signIn("reviewer", false);
  await until(() => server.sent().length === 2 && queueOf(pane).sending === null);
  expect(queueOf(pane)).toMatchObject({ items: [{ key: "all", owner: "demo/person/2" }] });
});

test("where nothing can be stored it is sent at once, and said", async () => {
  const { server, open } = await start();
  const pane = open({ area: null });
  await pane.actions.signIn("b1", false);
  server.fates.push("unheard");
  await handIn(pane);
  expect(queueOf(pane).items).toMatchObject([{ unkept: true, tries: 1 }]);
  await pane.actions.flush();
  expect([server.stored.length, numbers(pane)]).toEqual([1, [1]]);
});

test("a sign-in that could not be restored is tried again by itself, and what waits goes out", async () => {
  const { server, area, open } = await start();
  const first = open();
  await first.actions.signIn("b1", true);
  server.fates.push("unheard");
  await handIn(first);
  const away = openPane({ origin: "http://127.0.0.1:1", area });
  await away.actions.restore();
  expect([queueOf(away).others, away.pauses()]).toEqual([1, [5000]]);
  const second = open();
  await second.actions.wake();
  await until(() => numbers(second).length === 1);
});

describe("a newer submission on the server", () => {
  const theirs = submissionOf({ marks: { ...submissionOf().marks, "3": false } });

  async function inConflict() {
    const all = await start();
    const pane = all.open();
    await pane.actions.signIn("b1", false);
    all.server.store("elsewhere", JSON.stringify(theirs), "b1");
    await handIn(pane);
    const key = queueOf(pane).items[0]?.key ?? "";
    return { ...all, pane, key };
  }

  test("is fetched at once, and mine waits for the choice", async () => {
    const { server, pane, key } = await inConflict();
    expect(states(pane)).toEqual(["conflict"]);
    expect(queueOf(pane).theirs[key]).toMatchObject({
      phase: "loaded",
      reply: { receipt: { number: 1 }, marks: { "3": false } },
    });
    await pane.actions.flush();
    expect([server.stored.length, server.sent().length]).toEqual([1, 1]);
  });

  test("mine over it: sent anew under another key, after that number", async () => {
    const { server, pane, key } = await inConflict();
    await pane.actions.submitMine(key);
    expect(numbers(pane)).toEqual([2]);
    const [, mine] = server.stored;
    expect(mine?.key).not.toBe(key);
    expect(JSON.parse(mine?.text ?? "")).toEqual({ ...submissionOf({ after: 1 }) });
  });

  test("mine over it, and meanwhile a still newer one: again a choice", async () => {
    const { server, pane, key } = await inConflict();
    server.store("elsewhere-2", JSON.stringify(theirs), "b1");
    await pane.actions.submitMine(key);
    const [item] = queueOf(pane).items;
    expect(item?.state).toBe("conflict");
    expect(queueOf(pane).theirs[item?.key ?? ""]).toMatchObject({
      reply: { receipt: { number: 2 } },
    });
  });

  test("theirs kept: mine leaves the queue, the server's stays, and a new preview has seen it", async () => {
    const { server, pane, key } = await inConflict();
    pane.actions.discard(key);
    expect([states(pane), server.stored.length]).toEqual([[], 1]);
    await pane.actions.preview();
    expect(pane.store.get().submission.preview?.submission.after).toBe(1);
  });

  test("that is the very same is our own, whose answer had been lost", async () => {
    const { server, open } = await start();
    const pane = open();
    await pane.actions.signIn("b1", false);
    const marks = Object.fromEntries(Object.entries(submissionOf().marks).reverse());
    server.store("lost", JSON.stringify(submissionOf({ marks })), "b1");
    await handIn(pane);
    expect([numbers(pane), states(pane), server.stored.length]).toEqual([[1], [], 1]);
  });

  test("that cannot be fetched now can be fetched later, also from a pane opened anew", async () => {
    const { open } = await inConflict();
    const pane = open();
    await pane.actions.signIn("b1", false);
    const [item] = queueOf(pane).items;
    expect([item?.state, queueOf(pane).theirs]).toEqual(["conflict", {}]);
    await pane.actions.compareConflict(item?.key ?? "");
    expect(queueOf(pane).theirs[item?.key ?? ""]?.phase).toBe("loaded");
  });
});

test("a reviewer hands in the first stage of the sheet's branch", async () => {
  const { server, sheet, open } = await start();
  const pane = open();
  await pane.actions.signIn("reviewer", false);
  const before = best(gridOf("taihu-42"));
  sheet.now = {
    ...reading("taihu-42", { "3": false }, { reasons: { "3": "无记录" } }),
    ...{ stage: "first", branch: "b1", before },
  };
  await handIn(pane);
  expect(server.stored.map(({ by, reply }) => [by, reply.receipt.stage])).toEqual([
    ["reviewer", "first"],
  ]);
  expect(pane.store.get().known.numbers).toEqual({ b1: { first: 1 } });
});

test("a branch learns what came back, and what the review changed", async () => {
  const { server, open } = await start();
  const pane = open();
  await pane.actions.signIn("b1", false);
  await handIn(pane);
  const returned = { number: 1, comment: "补材料", items: { "3": "缺会议记录" }, time: "t" };
  const first = submissionOf({ stage: "first", reasons: { "3": "无记录" } });
  const { receipt } = server.store("review", JSON.stringify(first), "reviewer");
  const self = server.stored[0]?.reply.receipt;
  server.news.info = { returned, receipts: { ...(self ? { self } : {}), first: receipt } };
  pane.actions.show("submit");
  await until(() => {
    const { session } = pane.store.get();
    return session.phase === "in" && session.info.returned !== undefined;
  });
  await pane.actions.loadFeedback();
  expect(pane.store.get().feedback).toMatchObject({
    phase: "done",
    stages: { self: { receipt: { number: 1 } }, first: { reasons: { "3": "无记录" } } },
  });
});
