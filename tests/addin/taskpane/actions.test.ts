import { afterEach, expect, test } from "vitest";
import { runCommand } from "../../../addin/commands/commands.ts";
import type { Deps, Excel } from "../../../addin/taskpane/actions/deps.ts";
import { failure, grids, issue, success } from "../../../shared/index.ts";
import { openPane, storageArea, until } from "./pane.ts";
import { reading } from "./readings.ts";
import {
  answerPull,
  branchInfo,
  district,
  json,
  pulled,
  rankingWritten,
  receipt,
  serve,
} from "./server.ts";

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const session = { ...branchInfo, token: "demo.t", expires: "2027-01-01T00:00:00Z" };
const coordinator = { role: "coordinator", district, token: "demo.c", expires: session.expires };

/** A pane and its server, with what the browser keeps. */
async function pane(
  answer: Parameters<typeof serve>[0],
  door: Partial<Excel> = {},
  shippedGrids: Deps["shippedGrids"] = async () => success(grids),
) {
  const server = await serve(answer);
  stops.push(server.stop);
  const area = storageArea();
  const opened = openPane({ origin: server.origin, area, door, shippedGrids });
  return {
    ...opened,
    kept: area.kept,
    seen: server.seen,
    sent: () => server.seen.map(keyOf).filter(Boolean),
  };
}

const keyOf = ({ path, headers }: { path: string; headers: Record<string, unknown> }) =>
  path.endsWith("/submissions") ? headers["idempotency-key"] : undefined;

test("two clicks send one submission", async () => {
  const { actions, store, sent } = await pane(({ path }, to) =>
    json(to, 201, path.endsWith("/sessions") ? session : receipt),
  );
  await actions.signIn("code", false);
  await Promise.all([actions.preview(), actions.preview()]);
  await Promise.all([actions.submit(), actions.submit(), actions.submit()]);
  expect(sent()).toHaveLength(1);
  expect(store.get().submission.phase).toBe("idle");
  expect(store.get().queue).toMatchObject({ items: [], delivered: [{ receipt }] });
});

test("what stands in the way is not sent", async () => {
  const open = async () => success(reading("taihu-42", { "1": null }));
  const { actions, store, sent } = await pane((_, to) => json(to, 201, session), {
    readSheet: open,
  });
  await actions.signIn("code", false);
  await actions.preview();
  await actions.submit();
  expect(sent()).toEqual([]);
  expect(store.get().submission.phase).toBe("preview");
});

test("a sheet that cannot be read gives the reason, not a preview", async () => {
  const busy = async () => failure<never>(issue("host.editing", undefined));
  const { actions, store } = await pane((_, to) => json(to, 201, session), { readSheet: busy });
  await actions.signIn("code", false);
  await actions.preview();
  expect(store.get().submission).toMatchObject({
    phase: "unread",
    issues: [{ code: "host.editing" }],
  });
});

test("an expired sign-in is said and forgotten, and the submission goes out after signing in again", async () => {
  let expired = true;
  const { actions, store, kept, sent } = await pane(({ path }, to) => {
    if (path.endsWith("/sessions")) return json(to, 201, session);
    if (expired) return json(to, 401, { code: "request.token", issues: [] });
    json(to, 201, receipt);
  });
  await actions.signIn("code", true);
  await actions.preview();
  await actions.submit();
  expect(store.get().session).toMatchObject({ phase: "out", issues: [{ code: "request.token" }] });
  expect([...kept.keys()]).toEqual(["xingji.queue"]);
  expired = false;
  await actions.signIn("code-2", false);
  await until(() => store.get().queue.delivered.length === 1);
  expect(sent()).toHaveLength(2);
  expect(new Set(sent()).size).toBe(1);
  expect(kept.get("xingji.queue")).toBe("[]");
});

test("the token is stored only on a trusted computer, in the host's partition, and restored", async () => {
  const answer = ({ path }: { path: string }, to: Parameters<typeof json>[0]) =>
    path.endsWith("/me") ? json(to, 200, branchInfo) : json(to, 201, session);
  const { actions, store, kept } = await pane(answer);
  await actions.start();
  await actions.signIn("code", false);
  expect(kept.size).toBe(0);
  await actions.signIn("code", true);
  expect([...kept]).toEqual([["p.xingji.token", "demo.t"]]);
  store.dispatch({ type: "session.out", issues: [] });
  await actions.restore();
  expect(store.get().session).toMatchObject({ phase: "in", token: "demo.t" });
  actions.signOut();
  expect([kept.size, store.get().session.phase]).toEqual([0, "out"]);
});

test("a token that could not be checked for lack of network is kept", async () => {
  let away = true;
  const { actions, store, kept } = await pane((_, to) => {
    if (away) return void to.destroy();
    json(to, 200, branchInfo);
  });
  kept.set("xingji.token", "demo.t");
  await actions.restore();
  expect([kept.size, store.get().session.phase]).toEqual([1, "out"]);
  away = false;
  await actions.restore();
  expect(store.get().session.phase).toBe("in");
});

test("a ranking is pulled by those who may, written, and kept where writing fails", async () => {
  const answer = ({ path, body }: { path: string; body: string }, to: Parameters<typeof json>[0]) =>
    answerPull(path, to) || json(to, 201, body.includes("branch") ? session : coordinator);
  let written: Awaited<ReturnType<Excel["writeRanking"]>> = success(rankingWritten);
  const { actions, store, seen } = await pane(answer, { writeRanking: async () => written });
  await actions.signIn("branch", false);
  await actions.pullRanking();
  expect(seen.some(({ path }) => path.endsWith("/rankings"))).toBe(false);
  await actions.signIn("coordinator", false);
  await actions.pullRanking();
  expect(store.get().ranking).toMatchObject({
    phase: "done",
    written: { sheet: { name: "排名" } },
    ranking: pulled,
  });
  written = failure(issue("host.editing", undefined));
  await actions.pullRanking();
  expect(store.get().ranking).toMatchObject({ phase: "failed", written: null, ranking: pulled });
});

test("a pull is cancelled on its way, and while it is written if Excel says so", async () => {
  let answered = () => {};
  const asked = new Promise<void>((done) => {
    answered = done;
  });
  const { actions, store } = await pane(
    ({ path }, to) => {
      if (!answerPull(path, to)) return json(to, 201, coordinator);
      if (path.endsWith("/rankings")) answered();
    },
    {
      writeRanking: async (_, __, { signal, onProgress } = {}) => {
        onProgress?.({ written: 0, of: 2 });
        expect(store.get().ranking.progress).toEqual({ written: 0, of: 2 });
        actions.cancelRanking();
        expect(store.get().ranking.phase).toBe("pulling");
        return success(signal?.aborted ? { kind: "cancelled" } : rankingWritten);
      },
    },
  );
  await actions.signIn("coordinator", false);
  const pulling = actions.pullRanking();
  actions.cancelRanking();
  expect(store.get().ranking.phase).toBe("cancelled");
  await asked;
  await pulling;
  expect(store.get().ranking.ranking).toBeNull();
  await actions.pullRanking();
  expect(store.get().ranking).toMatchObject({ phase: "cancelled", progress: null, written: null });
});

test("a start that fails says why, and can be tried again", async () => {
  const late = failure<never>(issue("host.timeout", undefined, { limit: "10" }));
  const { actions, store } = await pane((_, to) => json(to, 404, {}), {
    startHost: async () => late,
  });
  await actions.start();
  expect(store.get().host).toMatchObject({ phase: "failed", issues: [{ code: "host.timeout" }] });
});

test("the grids are asked for together with Excel, and are there with it", async () => {
  const asked: string[] = [];
  const { actions, store } = await pane(
    (_, to) => json(to, 404, {}),
    {
      startHost: async () => {
        asked.push("Excel");
        return success({ host: "excel", supported: true, locale: "en", theme: "light" });
      },
    },
    async () => {
      asked.push("grids");
      return success(grids);
    },
  );
  const started = actions.start();
  expect(asked.sort()).toEqual(["Excel", "grids"]);
  await started;
  expect(store.get().host.phase).toBe("ready");
  expect(store.get().grids).toBe(grids);
});

test("grids that do not come are said in the reader's language, and can be fetched again", async () => {
  let away = true;
  const { actions, store, kept } = await pane(
    (_, to) => json(to, 404, {}),
    {},
    async () => (away ? failure(issue("request.network", undefined)) : success(grids)),
  );
  await actions.start();
  expect(store.get()).toMatchObject({
    host: { phase: "failed", issues: [{ code: "request.network" }] },
    view: { locale: "en" },
    grids: [],
  });
  kept.set("p.xingji.locale", "zh-CN");
  away = false;
  await actions.start();
  expect(store.get()).toMatchObject({ host: { phase: "ready" }, view: { locale: "zh-CN" }, grids });
});

test("a plain page and an old Excel do not wait for the grids", async () => {
  const startHost: Excel["startHost"] = async () =>
    success({ host: "excel", supported: false, locale: "en", theme: "light" });
  const never = () => new Promise<never>(() => undefined);
  const { actions, store } = await pane((_, to) => json(to, 404, {}), { startHost }, never);
  await actions.start();
  expect(store.get().host).toMatchObject({ phase: "ready", info: { supported: false } });
});

test("the ribbon's buttons show the matching view and act", async () => {
  const reads: string[] = [];
  const readSheet: Excel["readSheet"] = async () => {
    reads.push("read");
    return success(reading("taihu-42"));
  };
  const { actions, store } = await pane((_, to) => json(to, 201, session), { readSheet });
  runCommand(actions, "insertGrid");
  expect(store.get().view).toMatchObject({ view: "score", choosing: true });
  runCommand(actions, "checkSheet");
  expect(store.get().view).toMatchObject({ view: "score", choosing: false });
  expect(reads).toHaveLength(1);
  runCommand(actions, "submitSheet");
  expect(store.get().view.view).toBe("submit");
  runCommand(actions, "pullRankings");
  expect(store.get().view.view).toBe("ranking");
  expect(store.get().view.settings).toBe(false);
  runCommand(actions, "help");
  expect(store.get().view).toMatchObject({ view: "ranking", settings: true });
  const before = store.get();
  runCommand(actions, "openPane");
  expect(store.get()).toBe(before);
});

test("next leads down the issues, says which of how many it is, and selects the cell", async () => {
  const found = (item: string, cell: string) => ({
    ...{ issue: issue("mark.fraction", item), cell, severity: "error" as const },
  });
  const sheet = { ...reading("taihu-42"), issues: [found("9", "F9"), found("2", "F2")] };
  const selected: string[] = [];
  const { actions, store } = await pane((_, to) => json(to, 404, {}), {
    readSheet: async () => success(sheet),
    selectItem: async (_, item) => {
      selected.push(item);
      return success(undefined);
    },
  });
  await actions.goOn(1);
  expect(selected).toEqual([]);
  await actions.readAgain();
  await actions.goOn(1);
  await actions.goOn(1);
  await actions.goOn(1);
  await actions.goOn(-1);
  expect(selected).toEqual(["2", "9", "2", "9"]);
  expect(store.get().said.text).toMatch(/^2\/2/);
  expect(store.get().said.times).toBe(4);
  // a click on a row is a step as well
  await actions.select({ item: "2", cell: "F2" });
  await actions.goOn(1);
  expect(selected.slice(-2)).toEqual(["2", "9"]);
});

test("sample data are offered once, and can be asked for again", async () => {
  const heads: unknown[] = [];
  const { actions, store, kept } = await pane((_, to) => json(to, 404, {}), {
    insertGrid: async (_grid, _locale, head) => {
      heads.push(head);
      return success({ sheet: { id: "s", name: "Sample" } });
    },
  });
  await actions.start();
  expect(store.get().view.firstRun).toBe(true);
  actions.skipFirstRun();
  expect(store.get().view.firstRun).toBe(false);
  expect(kept.get("p.xingji.seen")).toBe("1");
  await actions.start();
  expect(store.get().view.firstRun).toBe(false);
  actions.show("ranking");
  await actions.trySample();
  expect(store.get().view.view).toBe("score");
  expect(heads).toMatchObject([{ sample: "Sample", typed: { "9": -1 } }]);
});

test("whoever inserts a grid needs no first run any more", async () => {
  const { actions, store, kept } = await pane((_, to) => json(to, 404, {}));
  await actions.start();
  const [grid] = grids;
  if (grid) await actions.insert(grid);
  expect([store.get().view.firstRun, kept.has("p.xingji.seen")]).toEqual([false, true]);
});
