import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Timeline } from "../../shared/index.ts";
import {
  asBranch,
  call,
  dongguan,
  handIn,
  makeDistrict,
  objectOf,
  read,
  refused,
  sendBack,
  signIn,
  submission,
  taihu,
} from "./support.ts";

let reviewer: string;

beforeEach(async () => {
  await makeDistrict();
  reviewer = await signIn({ role: "reviewer" });
});
afterEach(() => reset());

const ask = (year = "2026", bearer = reviewer) =>
  call("GET", `/cycles/${year}/timeline`, { bearer });
const timeline = async (bearer = reviewer) => read<Timeline>(await ask("2026", bearer));

/** Puts a submission at another moment than now: nobody waits for days. */
const happened = (number: number, time: string) =>
  runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
    const trigger = sql
      .exec<{ sql: string }>("SELECT sql FROM sqlite_master WHERE name = 'submissions_stay'")
      .one().sql;
    sql.exec("DROP TRIGGER submissions_stay");
    sql.exec("UPDATE submissions SET time = ? WHERE seq = ?", Date.parse(time), number);
    sql.exec(trigger);
  });

test("nothing has come in: no days, and how many take part", async () => {
  const { of, days, asOf } = await timeline();
  expect([of, days]).toEqual([4, []]);
  expect(new Date(asOf).toISOString()).toBe(asOf);
});

test("each branch counts once a stage, from the day in China on which it first handed in", async () => {
  const e1 = await asBranch("e1");
  const first = await handIn(e1, submission("e1", taihu));
  await happened(first.number, "2026-03-01T15:59:59.999Z");
  const second = await handIn(await asBranch("w1"), submission("w1", dongguan));
  await happened(second.number, "2026-03-01T16:00:00.000Z");
  const back = { number: first.number, comment: "请补充", items: {} };
  await sendBack(reviewer, "e1", back);
  const again = await handIn(e1, submission("e1", taihu));
  await happened(again.number, "2026-03-05T01:00:00.000Z");
  const review = await handIn(reviewer, submission("w1", dongguan, {}, "first"));
  await happened(review.number, "2026-03-05T02:00:00.000Z");
  const days = [
    { day: "2026-03-01", self: 1, first: 0, recheck: 0 },
    { day: "2026-03-02", self: 2, first: 0, recheck: 0 },
    { day: "2026-03-05", self: 2, first: 1, recheck: 0 },
  ];
  expect(await timeline()).toMatchObject({ of: 4, days });
  await evictDurableObject(objectOf());
  expect(await timeline()).toMatchObject({ of: 4, days });
  const west = await timeline(await signIn({ role: "reviewer", units: ["west"] }));
  expect(west.of).toBe(2);
  expect(west.days.map(({ day, self, first }) => [day, self, first])).toEqual([
    ["2026-03-02", 1, 0],
    ["2026-03-05", 1, 1],
  ]);
});

test("a branch that takes no part any more is not counted, neither here nor there", async () => {
  await handIn(await asBranch("e1"), submission("e1", taihu));
  const bearer = await signIn({ role: "coordinator" });
  const gone = { id: "e1", name: "东一支部", unit: "east", grid: taihu.id, active: false };
  await call("PUT", "/branches", { bearer, body: { branches: [gone] } });
  expect(await timeline()).toMatchObject({ of: 3, days: [] });
});

test.each(["2025", "2031", "0", "x", "1e3", "99999999999999999999"])(
  "a year of which nothing is known, %s, is not found",
  async (year) => {
    expect(await refused(await ask(year))).toBe("404 request.notFound");
  },
);
