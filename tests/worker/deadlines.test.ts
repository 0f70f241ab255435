import { evictDurableObject, reset } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Cycle, itemsOf, type Problem } from "../../shared/index.ts";
import {
  asBranch,
  call,
  dongguan,
  handIn,
  hoursFromNow,
  logOf,
  makeDistrict,
  me,
  objectOf,
  putCycle,
  read,
  refused,
  sendBack,
  signIn,
  submission,
  taihu,
} from "./support.ts";

let branch: string;
let reviewer: string;
let coordinator: string;
let revision = 0;

beforeEach(async () => {
  await makeDistrict();
  branch = await asBranch("e1");
  reviewer = await signIn({ role: "reviewer" });
  coordinator = await signIn({ role: "coordinator" });
  revision = 0;
});
afterEach(() => reset());

type StageDates = Cycle["stages"][number];

/** Sets, or sets anew, the dates of the cycle. */
async function set(stages: StageDates[], overrides: NonNullable<Cycle["overrides"]> = []) {
  const etag = revision === 0 ? undefined : `"${revision}"`;
  const reply = await putCycle(coordinator, { stages, overrides }, etag);
  expect(reply.status).toBe(200);
  revision += 1;
}

const opened = hoursFromNow(-48);
const past = hoursFromNow(-2);
const future = hoursFromNow(2);
const self = (dates: Partial<StageDates>): StageDates => ({ stage: "self", ...dates });
const first = (dates: Partial<StageDates>): StageDates => ({ stage: "first", ...dates });

const submit = (bearer = branch, stage = "self", key?: string) =>
  call("POST", "/submissions", {
    ...{ bearer, body: submission("e1", taihu, {}, stage) },
    ...(key === undefined ? {} : { key }),
  });
async function problemOf(reply: Response) {
  const { status, code, issues } = await read<Problem>(reply);
  return { status, code, ...issues[0]?.data };
}

describe("a stage's window", () => {
  test("not open yet: refused with the date it opens", async () => {
    await set([self({ opens: future })]);
    expect(await problemOf(await submit())).toMatchObject({
      ...{ status: 409, code: "stage.early", stage: "self", opens: future },
    });
  });

  test("closed: refused with the date, and nothing is stored", async () => {
    await set([self({ opens: opened, closes: past })]);
    expect(await problemOf(await submit())).toMatchObject({
      ...{ status: 409, code: "stage.closed", stage: "self", closes: past },
    });
    expect(await me(branch)).toMatchObject({ state: "draft" });
    await evictDurableObject(objectOf());
    expect((await problemOf(await submit())).code).toBe("stage.closed");
  });

  test("closed for branches only: their reviewers go on", async () => {
    await set([self({ closes: past }), first({ closes: future })]);
    expect((await submit(reviewer, "first")).status).toBe(201);
    await set([self({ closes: past }), first({ closes: past })]);
    expect(await problemOf(await submit(reviewer, "first"))).toMatchObject({
      ...{ code: "stage.closed", stage: "first" },
    });
  });

  test("in grace: taken, the receipt says nothing of it, the log does", async () => {
    await set([self({ closes: past, graceHours: 3 })]);
    const receipt = await handIn(branch, submission("e1", taihu));
    expect(Object.keys(receipt).sort()).toEqual(
      ["branch", "grid", "hash", "number", "stage", "star", "time"].sort(),
    );
    const late = (await logOf()).filter(({ act }) => act === "submit");
    expect(late.map(({ subject, detail }) => [subject, JSON.parse(detail)])).toEqual([
      ["e1", { number: 1, stage: "self", grace: past }],
    ]);
    await set([self({ closes: past, graceHours: 1 })]);
    expect((await problemOf(await submit())).code).toBe("stage.closed");
  });

  test("in time: the log has no entry of its own", async () => {
    await set([self({ opens: opened, closes: future, graceHours: 1 })]);
    await handIn(branch, submission("e1", taihu));
    expect((await logOf()).filter(({ act }) => act === "submit")).toEqual([]);
  });

  test("a unit's own date goes before the district's, either way", async () => {
    const west = await asBranch("w1");
    await set([self({ closes: past })], [{ unit: "east", stage: "self", closes: future }]);
    expect((await submit()).status).toBe(201);
    const theirs = { bearer: west, body: submission("w1", dongguan) };
    expect(await refused(await call("POST", "/submissions", theirs))).toBe("409 stage.closed");
    await set([self({ closes: future })], [{ unit: "east", stage: "self", closes: past }]);
    expect(await refused(await submit())).toBe("409 stage.closed");
    expect((await call("POST", "/submissions", theirs)).status).toBe(201);
  });

  test("another year's dates are not this year's", async () => {
    await putCycle(coordinator, { year: 2027, stages: [self({ closes: past })] });
    expect((await submit()).status).toBe(201);
  });
});

test("a key that was answered in time gets the same answer after the date", async () => {
  await set([self({ closes: future })]);
  const text = await (await submit(branch, "self", "k1")).text();
  await set([self({ closes: past })]);
  const again = await submit(branch, "self", "k1");
  expect([again.status, await again.text()]).toEqual([201, text]);
  expect(await refused(await submit(branch, "self", "k2"))).toBe("409 stage.closed");
});

test("withdrawing and sending back have their dates too", async () => {
  const withdraw = { bearer: branch, body: { number: 1 } };
  await handIn(branch, submission("e1", taihu));
  await set([self({ closes: past }), first({ opens: future })]);
  const back = () => sendBack(reviewer, "e1", { number: 1, comment: "x", items: {} });
  expect(await refused(await call("POST", "/submissions/e1/withdrawals", withdraw))).toBe(
    "409 stage.closed",
  );
  expect(await refused(await back())).toBe("409 stage.early");
});

test("what is sent back is handed in anew while the first review is open", async () => {
  await handIn(branch, submission("e1", taihu));
  await set([self({ closes: past }), first({ opens: opened, closes: future })]);
  await sendBack(reviewer, "e1", { number: 1, comment: "x", items: {} });
  expect((await submit()).status).toBe(201);
  // Handed in, it is as closed as for everybody.
  expect(await refused(await submit())).toBe("409 stage.closed");
  await sendBack(reviewer, "e1", { number: 2, comment: "x", items: {} });
  await set([self({ closes: past }), first({ opens: opened, closes: past })]);
  expect(await problemOf(await submit())).toMatchObject({ code: "stage.closed", stage: "first" });
});

test("the date goes before the marks: what comes late is not judged", async () => {
  await set([self({ closes: past })]);
  const body = submission(
    "e1",
    taihu,
    Object.fromEntries(itemsOf(taihu).map(({ id }) => [id, null])),
  );
  expect(await refused(await call("POST", "/submissions", { bearer: branch, body }))).toBe(
    "409 stage.closed",
  );
});

describe("what people are told", () => {
  test("nothing of dates where there is no cycle", async () => {
    expect(await me(branch)).not.toHaveProperty("windows");
    expect(await me(branch)).toMatchObject({ state: "draft" });
    expect(await me(reviewer)).not.toHaveProperty("state");
  });

  test("a branch its unit's dates, whole-district roles the district's", async () => {
    await set(
      [self({ opens: opened, closes: past, graceHours: 1 }), first({ opens: future })],
      [{ unit: "east", stage: "self", closes: future }],
    );
    const until = expect.any(String);
    const others = [
      { stage: "first", state: "early", opens: future },
      { stage: "recheck", state: "open" },
    ];
    const own = [{ stage: "self", state: "open", opens: opened, closes: future, until }, ...others];
    const district = [
      { stage: "self", state: "closed", opens: opened, closes: past, until },
      ...others,
    ];
    const [east, both] = await Promise.all([
      signIn({ role: "reviewer", units: ["east"] }),
      signIn({ role: "reviewer", units: ["east", "west"] }),
    ]);
    for (const bearer of [branch, east]) expect((await me(bearer)).windows).toEqual(own);
    for (const bearer of [reviewer, both, coordinator, await asBranch("w1")])
      expect((await me(bearer)).windows).toEqual(district);
  });
});
