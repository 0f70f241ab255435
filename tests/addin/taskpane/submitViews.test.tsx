import { describe, expect, it } from "vitest";
import type { SheetReading } from "../../../addin/excel/index.ts";
import type { QueueItem } from "../../../addin/taskpane/queue/queueItem.ts";
import { initialKnown } from "../../../addin/taskpane/state/knownState.ts";
import { makePreview } from "../../../addin/taskpane/state/preview.ts";
import type { Action } from "../../../addin/taskpane/state/state.ts";
import { submitTranslator } from "../../../addin/taskpane/texts/submitTranslate.ts";
import { ReturnedLine } from "../../../addin/taskpane/views/ReturnedLine.tsx";
import { SubmitPanel } from "../../../addin/taskpane/views/SubmitPanel.tsx";
import {
  grids,
  issue,
  locales,
  type Receipt,
  type SessionInfo,
  type SubmissionReply,
  success,
} from "../../../shared/index.ts";
import { reviewerInfo } from "./districtServer.ts";
import { queueItem, submissionOf } from "./queueItems.ts";
import { best, gridOf, reading } from "./readings.ts";
import { branchInfo, receipt } from "./server.ts";
import { still, wordsOf } from "./still.tsx";

const signedIn = (info: SessionInfo = branchInfo): Action => ({
  type: "session.in",
  token: "t",
  info,
});
const queued = (...items: QueueItem[]): Action => ({ type: "queue.read", items });
const read: Action = { type: "sheet.read", result: success(reading("taihu-42")) };

describe.each(locales)("the submit view in %s", (locale) => {
  const t = submitTranslator(locale);
  const markup = (...actions: Action[]) => still(<SubmitPanel />, locale, ...actions);
  const words = (...actions: Action[]) => wordsOf(markup(...actions));

  it("says that a submission waits, for what, and that it is safe", () => {
    const issues = [issue("request.network", undefined)];
    const found = words(signedIn(), queued(queueItem("1", { tries: 2, issues })));
    for (const text of [
      t("queue.title", { n: 1 }),
      t("queue.waiting"),
      t("queue.waitingHint"),
      t("queue.tries", { n: 2 }),
      t("queue.retry"),
      t("queue.discard"),
      gridOf("taihu-42").levelNames?.["5"]?.[locale] ?? "",
    ])
      expect(found).toContain(text);
    expect(found).toContain(issues[0]?.message[locale]);
  });

  it("says it aloud too", () => {
    const status = /<p role="status" class="unseen">([^<]*)</;
    const item = queueItem("1");
    const said = (...more: Action[]) =>
      status.exec(markup(signedIn(), queued(item), ...more))?.[1]?.replace("&#x27;", "'");
    expect(said()).toBe(t("queue.waiting"));
    expect(said({ type: "queue.sending", key: "1" })).toBe(t("queue.sending"));
    expect(said(queued({ ...item, state: "refused" }))).toBe(t("queue.refused"));
    expect(status.exec(markup(signedIn()))?.[1]).toBe("");
  });

  it("says what could not be kept, instead of that it was", () => {
    const found = words(signedIn(), queued(queueItem("1", { unkept: true })));
    expect(found).toContain(t("queue.unkept"));
    expect(found).not.toContain(t("queue.waitingHint"));
  });

  it("shows why one was refused, and the ways out", () => {
    const issues = [issue("submission.reason", "17")];
    const found = words(signedIn(), queued(queueItem("1", { state: "refused", issues })));
    for (const text of [issues[0]?.message[locale], t("queue.refusedHint"), t("queue.discard")])
      expect(found).toContain(text);
    expect(found).not.toContain(t("queue.retry"));
  });

  it("shows nothing of another person's but that it is there", () => {
    const item = queueItem("1", { owner: "demo/person/2" });
    for (const actions of [[queued(item)], [signedIn(), queued(item)]]) {
      const found = words(...actions);
      expect(found).toContain(t("queue.others", { n: 1 }));
      expect(found).not.toContain(t("queue.retry"));
    }
  });

  it("puts two versions side by side: only what differs, with both remarks", () => {
    const mine = submissionOf({ reasons: { "5": "我的备注", "6": "一样" } });
    const marks = { ...mine.marks, "3": false, "15": { value: 79, of: 99 } };
    const item = { ...queueItem("1", { state: "conflict" }, mine) };
    const newer: Receipt = { ...receipt, number: 9, star: 3, time: "2026-11-23T00:00:00Z" };
    const reply: SubmissionReply = { receipt: newer, marks, reasons: { "6": "一样" } };
    const theirs: Action = { type: "queue.theirs", key: "1", theirs: { phase: "loaded", reply } };
    const html = markup(signedIn(), read, queued(item), theirs);
    const rows = (html.split("</table>")[0] ?? "")
      .split("<tr>")
      .slice(2)
      .map((row) => wordsOf(row).split("\n"));
    const [time, star, ...items] = rows;
    expect(time?.[0]).toBe(t("queue.when"));
    expect(star?.slice(1)).toEqual([
      gridOf("taihu-42").levelNames?.["5"]?.[locale],
      gridOf("taihu-42").levelNames?.["3"]?.[locale],
    ]);
    const [yes, no] = locale === "en" ? ["yes", "no"] : ["是", "否"];
    expect(items).toEqual([
      ["3", yes, no],
      ["5", yes, t("queue.remark", { text: "我的备注" }), yes, t("queue.noRemark")],
      ["15", expect.any(String), "79/99"],
    ]);
    // while its sheet is in front, an item leads to its cell
    expect(html).toContain(t("list.go", { cell: "F3" }));
    for (const text of ["queue.submitMine", "queue.keepTheirs", "queue.keepTheirsHint"] as const)
      expect(wordsOf(html)).toContain(t(text));
  });

  it("offers to fetch the other version where it is not there yet, and says why it failed", () => {
    const item = queueItem("1", { state: "conflict" });
    expect(words(signedIn(), queued(item))).toContain(t("queue.compare"));
    const issues = [issue("request.network", undefined)];
    const failed: Action = { type: "queue.theirs", key: "1", theirs: { phase: "failed", issues } };
    const found = words(signedIn(), queued(item), failed);
    expect(found).toContain(issues[0]?.message[locale]);
    expect(found).toContain(t("queue.compare"));
  });

  it("shows a receipt with its number, time and whole hash, and offers to write it", () => {
    const { about } = queueItem("1");
    const owner = "demo/person/1";
    const stored: Action = { type: "queue.stored", key: "1", owner, receipt, about };
    const found = words(signedIn(), stored);
    for (const text of [
      t("receipt.title"),
      t("receipt.numberValue", { number: 7 }),
      receipt.hash,
      t("queue.write"),
      t("queue.receiptFor", { branch: "第一支部", stage: t("queue.stage.self") }),
    ])
      expect(found).toContain(text);
  });

  it("shows what a reviewer marks otherwise, with the reasons, and where one is wanting", () => {
    const sheet: SheetReading = {
      ...reading("taihu-42", { "1": false, "3": false }, { reasons: { "3": "无记录" } }),
      stage: "first",
      branch: "b1",
      before: best(gridOf("taihu-42")),
    };
    const known = { ...initialKnown, names: { b1: "第一支部" } };
    const parts = { reading: sheet, info: reviewerInfo, known, grids, queued: [] };
    const preview = makePreview({ ...parts, newKey: () => "k", now: "" });
    const found = words(
      signedIn(reviewerInfo),
      { type: "submission.reading" },
      { type: "submission.preview", preview },
    );
    for (const text of [
      t("queue.stage.first"),
      t("queue.changes", { n: 2 }),
      t("queue.reason", { reason: "无记录" }),
      t("queue.noReason"),
      issue("submission.change", "1").message[locale],
    ])
      expect(found).toContain(text);
    expect(found).not.toContain(t("submit.send"));
  });

  it("shows what came back, each comment leading to its cell while the branch's sheet is in front", () => {
    const items = { "3": "缺会议记录", "12": "<b>台账</b>不全" };
    const returned = { number: 7, comment: "请补充材料", items, time: receipt.time };
    const session = signedIn({ ...branchInfo, receipts: { self: receipt }, returned });
    const html = markup(session, read);
    for (const text of ["请补充材料", ...Object.values(items), t("back.hint"), t("back.title")])
      expect(wordsOf(html).replace(/&lt;/g, "<").replace(/&gt;/g, ">")).toContain(text);
    expect(html).not.toContain("<b>");
    expect(html).toContain(t("list.go", { cell: "F12" }));
    expect(markup(session)).not.toContain(t("list.go", { cell: "F12" }));
    const line = wordsOf(still(<ReturnedLine />, locale, session));
    expect(line).toBe([t("back.title"), t("back.show")].join("\n"));
    expect(still(<ReturnedLine />, locale, signedIn())).toBe("");
  });

  it("shows what the review came to, what it changed and why", () => {
    const first: Receipt = { ...receipt, number: 9, stage: "first", star: 3 };
    const session = signedIn({ ...branchInfo, receipt: first, receipts: { self: receipt, first } });
    const star = gridOf("taihu-42").levelNames?.["3"]?.[locale] ?? "";
    const stage = t("queue.stage.first");
    expect(words(session)).toContain(t("back.stage", { stage, star }));
    expect(words(session)).toContain(t("back.load"));
    const { marks } = submissionOf();
    const stages = {
      self: { receipt, marks, reasons: {} },
      first: { receipt: first, marks: { ...marks, "3": false }, reasons: { "3": "无记录" } },
    };
    const found = words(session, { type: "feedback.loading" }, { type: "feedback.loaded", stages });
    expect(found).toContain(t("back.changes", { stage, n: 1 }));
    expect(found).toContain(t("queue.reason", { reason: "无记录" }));
    expect(words(signedIn({ ...branchInfo, receipts: { self: receipt } }))).not.toContain(
      t("back.review"),
    );
  });
});
