import {
  evictDurableObject,
  reset,
  runDurableObjectAlarm,
  runInDurableObject,
} from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Cycle } from "../../shared/index.ts";
import {
  asBranch,
  call,
  district,
  handIn,
  hoursFromNow,
  logOf,
  makeDistrict,
  objectOf,
  operatorKey,
  putCycle,
  signIn,
  submission,
  taihu,
} from "./support.ts";

let coordinator: string;

beforeEach(async () => {
  await makeDistrict();
  coordinator = await signIn({ role: "coordinator" });
});
afterEach(() => reset());

const alarm = () => runInDurableObject(objectOf(), (_, { storage }) => storage.getAlarm());
const run = () => runDurableObjectAlarm(objectOf());
const moments = async () =>
  (await logOf())
    .filter(({ act }) => act.startsWith("stage."))
    .map(({ act, subject, role, person, detail }) => ({
      act,
      subject,
      role,
      person,
      ...JSON.parse(detail),
    }));
const closing = (closes: string): Partial<Cycle> => ({ stages: [{ stage: "self", closes }] });
const ms = (instant: string) => Date.parse(instant);

/** Says that the district was last awake some days ago. */
const sleptFor = (days: number) =>
  runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
    sql.exec("UPDATE cycles SET handled = ?", Date.now() - days * 86_400_000);
  });

test("the object wakes for the next moment of its cycle, and for no other", async () => {
  expect(await alarm()).toBeNull();
  const [opens, closes] = [hoursFromNow(24), hoursFromNow(240)];
  await putCycle(coordinator, { stages: [{ stage: "self", opens, closes, remindDays: [2] }] });
  expect(await alarm()).toBe(ms(opens));
  await putCycle(coordinator, closing(closes), '"1"');
  expect(await alarm()).toBe(ms(closes));
  await evictDurableObject(objectOf());
  expect(await alarm()).toBe(ms(closes));
  await putCycle(coordinator, {}, '"2"');
  expect(await alarm()).toBeNull();
  await putCycle(coordinator, { year: 2027, ...closing(closes) });
  expect(await alarm()).toBeNull();
  // The year begins, and its dates with it.
  await call("POST", "/districts", { bearer: operatorKey, body: { ...district(), cycle: 2027 } });
  expect(await alarm()).toBe(ms(closes));
});

test("what was over when the dates were set is no news", async () => {
  await putCycle(coordinator, closing(hoursFromNow(-1)));
  expect(await alarm()).toBeNull();
  expect(await run()).toBe(false);
  expect(await moments()).toEqual([]);
});

test("after a sleep past several moments each is entered once, in order; then comes the next", async () => {
  const at = [-72, -30, -6, 100].map(hoursFromNow);
  const [opens = "", , closes = "", recheck = ""] = at;
  const stages: Cycle["stages"] = [
    { stage: "self", opens, closes, remindDays: [1], graceHours: 5 },
    { stage: "recheck", opens: recheck },
  ];
  await putCycle(coordinator, {
    stages,
    overrides: [{ unit: "west", stage: "self", closes: recheck }],
  });
  await sleptFor(30);
  const version = () =>
    runInDurableObject(objectOf(), (_, { storage: { sql } }) =>
      sql.exec<{ version: number }>("SELECT version FROM district").one(),
    );
  const before = await version();
  await evictDurableObject(objectOf());
  await runInDurableObject(objectOf(), async (object) => {
    await object.alarm();
    await object.alarm();
  });
  const iso = (instant: string, hours = 0) =>
    new Date(ms(instant) + hours * 3_600_000).toISOString();
  const entry = (kind: string, time: string, subject = "2026") => ({
    ...{ act: `stage.${kind}`, subject, role: "district", person: null },
    ...{ year: 2026, stage: "self", at: time },
  });
  expect(await moments()).toEqual([
    entry("opens", iso(opens)),
    entry("opens", iso(opens), "west"),
    entry("reminds", iso(closes, -24)),
    entry("closes", iso(closes)),
    entry("graceEnds", iso(closes, 5)),
  ]);
  expect((await version()).version).toBe(before.version + 1);
  expect(await alarm()).toBe(ms(recheck) - 24 * 3_600_000);
});

test("the alarm itself does it, and a lost one is set again on waking", async () => {
  const soon = hoursFromNow(1);
  await putCycle(coordinator, closing(soon));
  await runInDurableObject(objectOf(), async (_, { storage }) => {
    await storage.deleteAlarm();
  });
  await evictDurableObject(objectOf());
  expect(await alarm()).toBe(ms(soon));
  // It rings early, as after a clock that jumped back: nothing is entered, and it is set once more.
  expect(await run()).toBe(true);
  expect(await moments()).toEqual([]);
  expect(await alarm()).toBe(ms(soon));
});

test("a settled year is silent; reopened, it goes on from there", async () => {
  await handIn(await asBranch("e1"), submission("e1", taihu));
  const closes = hoursFromNow(50);
  // Every unit is done; the date that is to come is nobody's any more.
  const overrides = ["east", "west"].map((unit) => ({
    ...{ unit, stage: "self" as const, closes: hoursFromNow(-1) },
  }));
  const stages: Cycle["stages"] = [{ stage: "self", closes, remindDays: [1] }];
  expect((await putCycle(coordinator, { stages, overrides })).status).toBe(200);
  const step = (name: string) =>
    call("POST", `/cycles/2026/${name}`, { bearer: coordinator, body: { reason: "x" } });
  expect((await step("decision")).status).toBe(200);
  expect(await alarm()).toBeNull();
  await sleptFor(30);
  await step("reopening");
  expect(await alarm()).toBe(ms(closes) - 24 * 3_600_000);
  expect(await moments()).toEqual([]);
});

test("the moments are links of the log's chain", async () => {
  await putCycle(coordinator, closing(hoursFromNow(-5)));
  await sleptFor(1);
  await evictDurableObject(objectOf());
  await runInDurableObject(objectOf(), (object) => object.alarm());
  const log = await logOf();
  expect(log.at(-1)?.act).toBe("stage.closes");
  expect(log.at(-1)?.prev_hash).toBe(log.at(-2)?.hash);
});
