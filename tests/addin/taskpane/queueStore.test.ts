import { expect, test } from "vitest";
import { createQueueStore } from "../../../addin/taskpane/queue/queueStore.ts";
import { createStorage } from "../../../addin/taskpane/state/storage.ts";
import { issue } from "../../../shared/index.ts";
import { storageArea } from "./pane.ts";
import { queueItem, submissionOf } from "./queueItems.ts";

const open = (area: Parameters<typeof createStorage>[0]) => createQueueStore(createStorage(area));
const add = (key: string, more = {}) => ({ type: "added", item: queueItem(key, more) }) as const;

test("two panes have one queue, each with what the other did", () => {
  const area = storageArea();
  const [one, two] = [open(area), open(area)];
  one.change(add("1"));
  two.change(add("2"));
  one.change({ type: "tried", key: "2" });
  expect(two.items()).toEqual([queueItem("1"), queueItem("2", { tries: 1 })]);
  two.change({ type: "discarded", key: "1" });
  expect(one.items().map(({ key }) => key)).toEqual(["2"]);
});

test("issues come back with their words; what was tampered with is left out", () => {
  const area = storageArea();
  const issues = [issue("submission.reason", "17")];
  open(area).change(add("1", { state: "refused", issues }));
  expect(open(area).items()).toEqual([queueItem("1", { state: "refused", issues })]);
  const spoilt = [
    { ...queueItem("2"), text: "no JSON" },
    { ...queueItem("3"), about: { ...queueItem("3").about, stage: "x" } },
    { ...queueItem("4"), state: "sent" },
    { ...queueItem("5"), owner: 1 },
    null,
    "x",
  ];
  area.setItem("xingji.queue", JSON.stringify([...spoilt, queueItem("6")]));
  expect(
    open(area)
      .items()
      .map(({ key }) => key),
  ).toEqual(["6"]);
  for (const text of ["{", "{}", "null", "[[]]"]) {
    area.setItem("xingji.queue", text);
    expect(open(area).items()).toEqual([]);
  }
});

/** An area that takes no more than so many characters. */
function smallArea(room: () => number) {
  const area = storageArea();
  const setItem = (key: string, value: string) => {
    if (value.length > room()) throw new DOMException("full", "QuotaExceededError");
    area.setItem(key, value);
  };
  return { ...area, setItem };
}

test("no room: what was stored stays, the new one lives in the pane and says so", () => {
  const area = smallArea(() => 4000);
  const queue = open(area);
  queue.change(add("1"));
  const reasons = { "1": "长".repeat(4000) };
  queue.change({ type: "added", item: queueItem("2", {}, submissionOf({ reasons })) });
  expect(queue.items().map(({ key, unkept }) => [key, unkept])).toEqual([
    ["1", undefined],
    ["2", true],
  ]);
  expect(
    open(area)
      .items()
      .map(({ key }) => key),
  ).toEqual(["1"]);
  queue.change({ type: "tried", key: "1" });
  queue.change({ type: "discarded", key: "1" });
  expect(queue.items().map(({ key }) => key)).toEqual(["2"]);
});

test("once there is room again, everything is stored", () => {
  let room = 0;
  const area = smallArea(() => room);
  const queue = open(area);
  queue.change(add("1"));
  expect(queue.items()[0]?.unkept).toBe(true);
  room = 100_000;
  queue.change({ type: "tried", key: "1" });
  expect(queue.items()).toEqual([queueItem("1", { tries: 1 })]);
  expect(open(area).items()).toHaveLength(1);
});

test("a forbidden area and one too full for this site: the pane goes on by itself", () => {
  const forbidden = () => {
    throw new DOMException("no", "SecurityError");
  };
  const areas = [null, { getItem: forbidden, setItem: forbidden, removeItem: forbidden }];
  for (const area of areas) {
    const queue = open(area);
    queue.change(add("1"));
    queue.change({ type: "tried", key: "1" });
    expect(queue.items()).toEqual([queueItem("1", { tries: 1, unkept: true })]);
    queue.change({ type: "discarded", key: "1" });
    expect(queue.items()).toEqual([]);
  }
  const area = storageArea();
  const queue = open(area);
  const reasons = Object.fromEntries(Array.from({ length: 42 }, (_, at) => [at, "x".repeat(2000)]));
  for (let key = 0; key < 15; key += 1)
    queue.change({ type: "added", item: queueItem(String(key), {}, submissionOf({ reasons })) });
  expect(area.kept.get("xingji.queue")?.length).toBeLessThanOrEqual(1_000_000);
  expect(queue.items()).toHaveLength(15);
  expect(queue.items().at(-1)?.unkept).toBe(true);
});

test("no token is ever in it", () => {
  const area = storageArea();
  open(area).change(add("1"));
  expect([...area.kept.keys()]).toEqual(["xingji.queue"]);
  expect(Object.keys(JSON.parse(area.kept.get("xingji.queue") ?? "")[0]).sort()).toEqual(
    ["about", "issues", "key", "owner", "state", "text", "time", "tries"].sort(),
  );
});
