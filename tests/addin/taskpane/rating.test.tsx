import { afterEach, describe, expect, it, test } from "vitest";
import { initialKnown } from "../../../addin/taskpane/state/knownState.ts";
import { ownRefusal } from "../../../addin/taskpane/state/ownWindow.ts";
import { makePreview } from "../../../addin/taskpane/state/preview.ts";
import {
  type Action,
  initialState,
  type PaneState,
  reduce,
} from "../../../addin/taskpane/state/state.ts";
import { submitTranslator } from "../../../addin/taskpane/texts/submitTranslate.ts";
import { localTime } from "../../../addin/taskpane/texts/words.ts";
import { SubmitPanel } from "../../../addin/taskpane/views/SubmitPanel.tsx";
import {
  grids,
  locales,
  type SessionInfo,
  submissionStateNames,
  type WindowInfo,
} from "../../../shared/index.ts";
import { districtServer, refuse } from "./districtServer.ts";
import { openPane } from "./pane.ts";
import { queueItem } from "./queueItems.ts";
import { reading } from "./readings.ts";
import { branchInfo, json, receipt } from "./server.ts";
import { still, wordsOf } from "./still.tsx";

const opens = "2026-03-01T08:00:00+08:00";
const closes = "2026-04-30T18:00:00+08:00";
const until = "2026-05-02T18:00:00+08:00";
const later = "2026-09-30T18:00:00+08:00";
const during = "2026-04-01T00:00:00Z";

const selfWindow = (state: WindowInfo["state"]): WindowInfo => ({
  ...{ stage: "self", state, opens, closes, until },
});
const firstWindow: WindowInfo = { stage: "first", state: "open", closes: later, until: later };
const info = (more: Partial<SessionInfo> = {}): SessionInfo => ({
  ...{ ...branchInfo, state: "draft", windows: [selfWindow("open"), firstWindow] },
  ...more,
});

describe.each(locales)("what a branch sees of its rating in %s", (locale) => {
  const t = submitTranslator(locale);
  const words = (more: Partial<SessionInfo>) =>
    wordsOf(still(<SubmitPanel />, locale, { type: "session.in", token: "t", info: info(more) }));
  const stage = t("queue.stage.self");

  it.each([
    "draft",
    "submitted",
    "returned",
    "reviewed",
    "rechecked",
    "decided",
    "published",
  ] as const)("the state %s, and the date that matters in it", (state) => {
    const found = words({ state });
    expect(found).toContain(t("cycle.state", { state: submissionStateNames[state][locale] }));
    const due = t("cycle.open", { stage, time: localTime(locale, closes) });
    const corrected = { stage: t("cycle.again"), time: localTime(locale, later) };
    const isOwn = state === "draft" || state === "submitted";
    expect(found.includes(due)).toBe(isOwn);
    expect(found.includes(t("cycle.open", corrected))).toBe(state === "returned");
  });

  it.each([
    ["early", opens],
    ["grace", until],
    ["closed", until],
  ] as const)("that its stage is %s", (state, date) => {
    const found = words({ windows: [selfWindow(state)] });
    expect(found).toContain(t(`cycle.${state}`, { stage, time: localTime(locale, date) }));
  });

  it("no date where there is none, and no state where the server tells none", () => {
    expect(words({ windows: [{ stage: "self", state: "open" }] })).not.toContain(stage);
    const { state: _state, windows: _windows, ...plain } = info();
    const signedIn = { type: "session.in", token: "t", info: plain } as const;
    const found = wordsOf(still(<SubmitPanel />, locale, signedIn));
    expect(found).not.toContain(submissionStateNames.draft[locale]);
  });

  it("a way to withdraw what it handed in, while it may", () => {
    const offers = (more: Partial<SessionInfo>) =>
      words({ receipts: { self: receipt }, receipt, ...more }).includes(t("cycle.withdraw"));
    expect(offers({ state: "submitted" })).toBe(true);
    expect(offers({ state: "submitted", windows: [selfWindow("grace")] })).toBe(true);
    expect(offers({ state: "submitted", windows: [selfWindow("closed")] })).toBe(false);
    expect(offers({ state: "reviewed" })).toBe(false);
    expect(offers({ state: "submitted", receipts: {} })).toBe(false);
  });
});

describe("what stands in a branch's way", () => {
  const parts = { known: initialKnown, grids, queued: [], newKey: () => "k", now: during };
  const blocking = (more: Partial<SessionInfo>, now = during) =>
    makePreview({ ...parts, now, reading: reading("taihu-42"), info: info(more) }).blocking;
  const codes = (more: Partial<SessionInfo>, now = during) =>
    blocking(more, now).map(({ code }) => code);

  it("is what the table says, before anything is sent", () => {
    expect(codes({})).toEqual([]);
    expect(codes({ state: "reviewed" })).toEqual(["submission.state"]);
    expect(codes({ windows: [selfWindow("early")] }, "2026-02-01T00:00:00Z")).toEqual([
      "stage.early",
    ]);
    expect(codes({ windows: [selfWindow("grace")] })).toEqual([]);
    expect(blocking({ windows: [selfWindow("closed")] })[0]).toMatchObject({
      ...{ code: "stage.closed", data: { closes: until } },
    });
    expect(codes({ state: "returned", windows: [selfWindow("closed"), firstWindow] })).toEqual([]);
  });

  it("a stage that has opened since is open; that one has closed is for the server to say", () => {
    expect(codes({ windows: [selfWindow("early")] }, opens)).toEqual([]);
    expect(codes({}, "2027-01-01T00:00:00Z")).toEqual([]);
  });

  it("is nothing where the server tells no state, and for other roles", () => {
    const { state: _, ...plain } = info({ windows: [selfWindow("closed")] });
    expect(ownRefusal(plain, "submit", during)).toEqual([]);
    expect(
      ownRefusal({ ...info({ state: "published" }), role: "reviewer" }, "submit", during),
    ).toEqual([]);
  });
});

test("what is handed in is submitted, where the server tells states", () => {
  const { about } = queueItem("k");
  const of = (session: SessionInfo) => {
    const { session: after } = [
      { type: "session.in", token: "t", info: session } satisfies Action,
      { type: "queue.stored", key: "k", owner: "o", receipt, about } satisfies Action,
    ].reduce<PaneState>(reduce, initialState);
    return after.phase === "in" ? after.info.state : "out";
  };
  expect(of(info({ state: "returned" }))).toBe("submitted");
  expect(of(branchInfo)).toBeUndefined();
});

describe("withdrawing", () => {
  const stops: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
  });

  async function start() {
    const server = await districtServer();
    stops.push(server.stop);
    const pane = openPane({ origin: server.origin });
    await pane.actions.signIn("b1", false);
    await pane.actions.preview();
    await pane.actions.submit();
    const asked = () => server.seen.filter(({ path }) => path.endsWith("/withdrawals"));
    const session = () => {
      const { session: now } = pane.store.get();
      return now.phase === "in" ? now.info : undefined;
    };
    return { server, pane, asked, session };
  }

  test("asks once for one number, however often, and then looks again", async () => {
    const { server, pane, asked, session } = await start();
    server.fates.push((to) => to.destroy());
    expect(await pane.actions.withdraw()).toMatchObject([{ code: "request.network" }]);
    server.news.info = { state: "draft", receipts: {} };
    server.fates.push((to) => json(to, 201, { branch: "b1", number: 1, time: "t" }));
    expect(await pane.actions.withdraw()).toEqual([]);
    expect(
      asked().map(({ path, body, headers }) => [path, body, headers["idempotency-key"]]),
    ).toEqual(
      Array(2).fill([...["/api/v1/submissions/b1/withdrawals", '{"number":1}', "withdraw-b1-1"]]),
    );
    expect(session()).toMatchObject({ state: "draft", receipts: {} });
    // nothing is there to withdraw any more
    expect(await pane.actions.withdraw()).toEqual([]);
    expect(asked()).toHaveLength(2);
  });

  test("that is refused says why, and shows how things stand", async () => {
    const { server, pane, session } = await start();
    server.news.info = { state: "reviewed" };
    server.fates.push((to) => refuse(to, 409, "submission.conflict", "2"));
    expect(await pane.actions.withdraw()).toMatchObject([{ code: "submission.conflict" }]);
    expect(session()?.state).toBe("reviewed");
  });
});
