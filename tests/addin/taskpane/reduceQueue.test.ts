import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pauseAfter } from "../../../addin/taskpane/queue/pauseAfter.ts";
import type { QueueItem } from "../../../addin/taskpane/queue/queueItem.ts";
import { nextOf, type QueueEvent, reduceQueue } from "../../../addin/taskpane/queue/reduceQueue.ts";
import { issue, type Submission } from "../../../shared/index.ts";
import { queueItem, submissionOf } from "./queueItems.ts";
import { receipt } from "./server.ts";

const network = issue("request.network", undefined);
const through = (items: readonly QueueItem[], ...events: QueueEvent[]) =>
  events.reduce(reduceQueue, items);
const afterOf = (item: QueueItem | undefined) =>
  (JSON.parse(item?.text ?? "{}") as Submission).after;
const mine = "demo/person/1";

test("what is confirmed waits behind what waits; confirmed once more it stays as it was", () => {
  const [one, two] = [queueItem("1"), queueItem("2")];
  const items = through([], { type: "added", item: one }, { type: "added", item: two });
  expect(items).toEqual([one, two]);
  expect(nextOf(items, mine)).toBe(one);
  const again = { ...one, text: "{}" };
  expect(reduceQueue(items, { type: "added", item: again })).toBe(items);
});

test("only one's own is sent, in order, past what was refused", () => {
  const items = [
    queueItem("1", { owner: "demo/person/2" }),
    queueItem("2", { state: "refused" }),
    queueItem("3", { state: "conflict" }),
    queueItem("4"),
  ];
  expect(nextOf(items, mine)?.key).toBe("4");
  expect(nextOf(items, "demo/person/9")).toBeUndefined();
});

test("what was kept under a former name is taken over whole; nothing to take over changes nothing", () => {
  const items = [queueItem("1", { owner: "demo/reviewer", tries: 2 }), queueItem("2")];
  const claim = { type: "claimed", from: "demo/reviewer", owner: "demo/person/9" } as const;
  const claimed = reduceQueue(items, claim);
  expect(claimed).toEqual([queueItem("1", { owner: "demo/person/9", tries: 2 }), items[1]]);
  expect(reduceQueue(claimed, claim)).toBe(claimed);
});

test("no answer: it waits on, with the reason and the number of tries", () => {
  const tried = through(
    [queueItem("1")],
    { type: "tried", key: "1" },
    { type: "waits", key: "1", issues: [network] },
    { type: "tried", key: "1" },
  );
  expect(tried).toEqual([queueItem("1", { tries: 2, issues: [network] })]);
});

test("an event about what is no longer there changes nothing", () => {
  const items = [queueItem("1")];
  for (const event of [
    { type: "tried", key: "0" },
    { type: "stored", key: "0", receipt },
    { type: "waits", key: "0", issues: [] },
    { type: "stopped", key: "0", state: "refused", issues: [] },
    { type: "renewed", key: "0", newKey: "x", after: 1, time: "" },
    { type: "discarded", key: "0" },
  ] as const)
    expect(reduceQueue(items, event)).toBe(items);
});

describe("a receipt", () => {
  const stored: QueueEvent = { type: "stored", key: "2", receipt };

  test("settles what stood in the way before it, and only that", () => {
    const items = [
      queueItem("0", { state: "refused" }),
      queueItem("1", { state: "conflict" }),
      queueItem("other stage", { state: "refused" }, submissionOf({ stage: "first" })),
      queueItem("other branch", { state: "refused" }, submissionOf({ branch: "b2" })),
      queueItem("other person", { state: "refused", owner: "demo/person/9" }),
      queueItem("2"),
      queueItem("later", { state: "refused" }),
    ];
    expect(through(items, stored).map(({ key }) => key)).toEqual([
      ...["other stage", "other branch", "other person", "later"],
    ]);
  });

  test("is known to what was confirmed after it, unless that was sent already", () => {
    const [unsent, sent] = [queueItem("3"), queueItem("4", { tries: 1 })];
    const [follows, stays] = through([queueItem("2"), unsent, sent], stored);
    expect(afterOf(follows)).toBe(7);
    expect(follows).toEqual({ ...unsent, text: follows?.text });
    expect(stays).toBe(sent);
  });
});

test("mine goes out anew under another key, knowing what is on the server", () => {
  const event = { type: "renewed", key: "1", newKey: "9", after: 12, time: "later" } as const;
  const stopped = queueItem("1", { state: "conflict", tries: 3, issues: [network] });
  const [item] = through([stopped], event);
  expect(item).toEqual(queueItem("9", { time: "later", text: item?.text ?? "" }));
  expect(JSON.parse(item?.text ?? "")).toEqual(submissionOf({ after: 12 }));
});

test("the pauses grow and stay at five minutes", () => {
  expect([1, 2, 3, 4, 5, 100].map(pauseAfter)).toEqual([
    5000,
    15000,
    60000,
    ...Array(3).fill(300000),
  ]);
});

describe("whatever happens, in whatever order", () => {
  const key = fc.constantFrom("1", "2", "3", "4");
  const branch = fc.constantFrom("b1", "b2");
  const number = fc.integer({ min: 1, max: 99 });
  const issues = fc.constant([network]);
  const event: fc.Arbitrary<QueueEvent> = fc.oneof(
    fc.tuple(key, branch).map(([name, id]): QueueEvent => {
      return { type: "added", item: queueItem(name, {}, submissionOf({ branch: id })) };
    }),
    fc.record({ type: fc.constant("tried" as const), key }),
    fc.record({ type: fc.constant("waits" as const), key, issues }),
    fc.record({
      ...{ type: fc.constant("stopped" as const), key, issues },
      state: fc.constantFrom("refused" as const, "conflict" as const),
    }),
    fc.record({ type: fc.constant("discarded" as const), key }),
    fc.tuple(key, number).map(([name, no]): QueueEvent => {
      return { type: "stored", key: name, receipt: { ...receipt, number: no } };
    }),
  );

  test("a text that was tried is never changed, keys are never twice, and only answers let one go", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let items: readonly QueueItem[] = [];
        for (const each of events) {
          const next = reduceQueue(items, each);
          expect(new Set(next.map((item) => item.key)).size).toBe(next.length);
          for (const item of items) {
            const now = next.find((one) => one.key === item.key);
            if (now && item.tries > 0) expect(now.text).toBe(item.text);
            const mayGo = each.type === "stored" || each.type === "discarded";
            if (!now) expect(mayGo).toBe(true);
            // what waits goes by its own answer only
            if (!now && item.state === "waiting") expect(each).toMatchObject({ key: item.key });
          }
          items = next;
        }
      }),
    );
  });
});
