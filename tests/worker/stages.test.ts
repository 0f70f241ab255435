import { reset } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Problem, SubmissionReply } from "../../shared/index.ts";
import {
  asBranch,
  call,
  countRows,
  handIn,
  makeDistrict,
  me,
  read,
  refused,
  sendBack,
  signIn,
  submission,
  taihu,
} from "./support.ts";

let branch: string;
let reviewer: string;

beforeEach(async () => {
  await makeDistrict();
  branch = await asBranch("e1");
  reviewer = await signIn({ role: "reviewer" });
});
afterEach(() => reset());

const load = (stage: string, bearer = branch) =>
  call("GET", `/submissions/e1?stage=${stage}`, { bearer });

describe("loading a stage", () => {
  test("gives the newest of that stage; without one, what counts", async () => {
    const reasons = { "1": "现场未见" };
    await handIn(branch, submission("e1", taihu));
    const self = await handIn(branch, submission("e1", taihu, { "9": 2 }));
    const review = { ...submission("e1", taihu, { "1": false, "9": 2 }, "first"), reasons };
    const first = await handIn(reviewer, review);
    for (const bearer of [branch, reviewer, await signIn({ role: "coordinator" })]) {
      const loaded = await read<SubmissionReply>(await load("first", bearer));
      expect(loaded).toEqual({ receipt: first, marks: review.marks, reasons });
      const own = await read<SubmissionReply>(await load("self", bearer));
      expect([own.receipt, own.marks["9"]]).toEqual([self, 2]);
      expect(await refused(await load("recheck", bearer))).toBe("404 request.notFound");
      const counts = await call("GET", "/submissions/e1", { bearer });
      expect((await read<SubmissionReply>(counts)).receipt).toEqual(first);
    }
    expect(await me(branch)).toMatchObject({ receipt: first, receipts: { self, first } });
  });

  test.each(["", "final", "Self", "self,first", "0", "%00", "constructor", "%F0%9F"])(
    "stage “%s” is none",
    async (stage) => {
      await handIn(branch, submission("e1", taihu));
      const { status, code, issues } = await read<Problem>(await load(stage));
      expect([status, code]).toEqual([422, "request.shape"]);
      expect(issues[0]?.data).toEqual({ at: "stage", limit: "self, first, recheck" });
    },
  );
});

describe("what is marked otherwise than in the stage before", () => {
  const post = (body: unknown) => call("POST", "/submissions", { bearer: reviewer, body });
  const items = async (reply: Response) => {
    const { status, issues } = await read<Problem>(reply);
    return [status, ...issues.map(({ code, item }) => `${code} ${item}`)];
  };
  const review = (marks: object, reasons: object, stage = "first") => ({
    ...submission("e1", taihu, { ...marks }, stage),
    reasons,
  });

  test("needs a reason, each item its own; nothing is stored without", async () => {
    await handIn(branch, submission("e1", taihu));
    const marks = { "1": false, "9": 3, "39": 50 };
    for (const reasons of [{ "9": "三次" }, { "9": "三次", "1": " ", "2": "x" }]) {
      expect(await items(await post(review(marks, reasons)))).toEqual([
        422,
        "submission.change 1",
        "submission.change 39",
      ]);
    }
    expect(await countRows("submissions")).toBe(1);
    const explained = { "1": "未见", "9": "三次", "39": "样本不足" };
    expect((await post(review(marks, explained))).status).toBe(201);
  });

  test("marks compare by what they say: 90 of 100 are 90 %", async () => {
    await handIn(branch, submission("e1", taihu, { "39": { value: 90, of: 100 } }));
    expect((await post(review({ "39": 90 }, {}))).status).toBe(201);
    expect(await items(await post(review({ "39": 89 }, {})))).toEqual([
      422,
      "submission.change 39",
    ]);
  });

  test("a recheck is measured by the newest first assessment, not by the branch", async () => {
    await handIn(branch, submission("e1", taihu));
    await handIn(reviewer, review({ "1": false }, { "1": "未见" }));
    await handIn(reviewer, review({ "2": false }, { "2": "未见" }));
    expect((await post(review({ "2": false }, {}, "recheck"))).status).toBe(201);
    expect(await items(await post(review({ "1": false }, {}, "recheck")))).toEqual([
      422,
      "submission.change 1",
      "submission.change 2",
    ]);
  });

  test("where there is no stage before, nothing is demanded", async () => {
    expect((await post(review({ "1": false }, {}))).status).toBe(201);
    const other = { ...review({ "1": false }, {}, "recheck"), branch: "e2" };
    await handIn(await asBranch("e2"), submission("e2", taihu));
    expect((await post(other)).status).toBe(201);
  });

  test("a branch may change its mind without a reason", async () => {
    await handIn(branch, submission("e1", taihu));
    await handIn(branch, submission("e1", taihu, { "1": false }));
    const { number } = await handIn(branch, submission("e1", taihu));
    await sendBack(reviewer, "e1", { number, comment: "x", items: {} });
    await handIn(branch, submission("e1", taihu, { "1": false }));
  });
});
