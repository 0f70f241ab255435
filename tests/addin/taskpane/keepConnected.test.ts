import { afterEach, expect, test } from "vitest";
import { keepConnected } from "../../../addin/taskpane/live/keepConnected.ts";
import { type LiveMessage, liveCodes, livePing, liveProtocols } from "../../../shared/index.ts";
import { until } from "./pane.ts";
import { socketServer } from "./socketServer.ts";

const stops: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A server, and a client that is wanted until it is told otherwise; pauses end when they are rung. */
async function open(random = () => 1) {
  const server = await socketServer();
  const told: LiveMessage[] = [];
  const codes: number[] = [];
  const timers = new Map<number, { readonly milliseconds: number; readonly run: () => void }>();
  let made = 0;
  const state: { token: string | undefined } = { token: "t1" };
  const update = keepConnected({
    url: server.url,
    wanted: () => state.token,
    hear: (message) => told.push(message),
    closed: (code) => codes.push(code),
    random,
    wait: (milliseconds, run) => {
      const id = ++made;
      timers.set(id, { milliseconds, run });
      return () => void timers.delete(id);
    },
  });
  stops.push(() => {
    state.token = undefined;
    update();
    return server.stop();
  });
  const pauses = () => [...timers.values()].map(({ milliseconds }) => milliseconds);
  const ring = () => {
    const due = [...timers.values()];
    timers.clear();
    for (const { run } of due) run();
  };
  /** Waits for the n-th socket to be open. */
  const peer = async (n = 1) => {
    await until(() => server.peers.length >= n && (server.peers[n - 1]?.heard.length ?? 0) > 0);
    const found = server.peers[n - 1];
    if (!found) throw new Error("no socket");
    return found;
  };
  const want = (token: string | undefined) => {
    state.token = token;
    update();
  };
  update();
  return { ...server, told, codes, pauses, ring, peer, want, update };
}

const hello = { type: "hello", version: 7, at: "2026-11-22T00:00:00.000Z" };

test("the token travels beside the protocol, never in the address", async () => {
  const { peer, told } = await open();
  const first = await peer();
  expect(first.path).toBe("/api/v1/live");
  expect(first.offered.split(/, ?/)).toEqual(liveProtocols("t1"));
  expect(first.heard).toEqual([livePing]);
  first.say(hello);
  first.say({ type: "invented later" });
  first.say({ type: "changed", version: 8 });
  await until(() => told.length === 2);
  expect(told.map(({ type }) => type)).toEqual(["hello", "changed"]);
});

test("it is there only while it is wanted, and resumes with what it has seen", async () => {
  const { peer, told, want, update, peers, pauses } = await open();
  const first = await peer();
  first.say(hello);
  await until(() => told.length === 1);
  update();
  expect(peers.length).toBe(1);
  want(undefined);
  await until(first.isGone);
  expect(pauses()).toEqual([]);
  want("t1");
  expect((await peer(2)).path).toBe("/api/v1/live?after=7");
  want("t2");
  expect((await peer(3)).path).toBe("/api/v1/live");
  await until(() => peers[1]?.isGone() === true);
});

test("what fails is tried again after a pause that doubles, five minutes at the most", async () => {
  const { pauses, ring, state, peers, peer, codes, told } = await open();
  await peer();
  state.refuses = true;
  peers[0]?.cut();
  const seen: number[] = [];
  for (let n = 1; n <= 10; n += 1) {
    await until(() => codes.length === n);
    seen.push(...pauses());
    if (n < 10) ring();
  }
  expect(seen).toEqual([
    2000, 4000, 8000, 16_000, 32_000, 64_000, 128_000, 256_000, 300_000, 300_000,
  ]);
  state.refuses = false;
  ring();
  const second = await peer(2);
  second.say({ type: "pong" });
  await until(() => told.length === 1);
  second.cut();
  await until(() => codes.length === 11);
  expect(pauses()).toEqual([2000]);
});

test("pauses differ from pane to pane", async () => {
  const { pauses, peer, codes } = await open(() => 0);
  (await peer()).cut();
  await until(() => codes.length === 1);
  expect(pauses()).toEqual([500]);
});

test("a line that has gone dead is noticed by the next beat", async () => {
  const { pauses, ring, peer, told, codes, peers } = await open();
  const first = await peer();
  first.say({ type: "pong" });
  await until(() => told.length === 1);
  ring();
  await until(() => first.heard.length === 2);
  expect([codes, pauses()]).toEqual([[], [45_000]]);
  ring();
  expect([codes, pauses()]).toEqual([[1006], [2000]]);
  ring();
  await peer(2);
  expect(peers.length).toBe(2);
});

test("the server's reason is passed on", async () => {
  const { peer, codes } = await open();
  (await peer()).close(liveCodes.ended);
  await until(() => codes.length === 1);
  expect(codes).toEqual([liveCodes.ended]);
});

test("where there are no sockets at all nothing fails, and it is tried again", async () => {
  const { WebSocket: kept } = globalThis;
  stops.push(() => {
    globalThis.WebSocket = kept;
  });
  globalThis.WebSocket = class {
    constructor() {
      throw new DOMException("forbidden", "SecurityError");
    }
  } as never;
  const { pauses } = await open();
  expect(pauses()).toEqual([2000]);
});
