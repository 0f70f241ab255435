import { evictDurableObject, reset } from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { CodeRequest, CodesReply, Problem, Ranking } from "../../shared/index.ts";
import {
  asBranch,
  call,
  countRows,
  district,
  dongguan,
  handIn,
  listOf,
  makeDistrict,
  objectOf,
  operatorKey,
  read,
  refused,
  sendBack,
  signIn,
  submission,
  taihu,
} from "./support.ts";

beforeEach(async () => {
  await makeDistrict();
});
afterEach(() => reset());

const west: CodeRequest = { role: "reviewer", units: ["west"] };
const ids = async (bearer: string) => (await listOf(bearer)).map(({ id }) => id);
const askCodes = (codes: unknown) =>
  call("POST", "/districts/demo/codes", { bearer: operatorKey, body: { codes } });

test("a reviewer of some units sees, loads, scores and sends back their branches", async () => {
  const reviewer = await signIn(west);
  const { number } = await handIn(await asBranch("w1"), submission("w1", dongguan));
  await evictDurableObject(objectOf());
  expect(await ids(reviewer)).toEqual(["w1", "w2"]);
  expect((await call("GET", "/submissions/w1", { bearer: reviewer })).status).toBe(200);
  await handIn(reviewer, submission("w1", dongguan, {}, "first"));
  const back = await sendBack(reviewer, "w1", { number, comment: "x", items: {} });
  expect(back.status).toBe(201);
  const ranking = await call("GET", "/rankings", { bearer: reviewer });
  expect((await read<Ranking>(ranking)).missing.map(({ branch }) => branch)).toContain("e1");
});

test("other branches and ids that are not there cannot be told apart", async () => {
  const reviewer = await signIn(west);
  await handIn(await asBranch("e1"), submission("e1", taihu));
  const asks: ((branch: string) => Promise<Response>)[] = [
    (branch) => call("GET", `/submissions/${branch}`, { bearer: reviewer }),
    (branch) => call("GET", `/submissions/${branch}?stage=self`, { bearer: reviewer }),
    (branch) => sendBack(reviewer, branch, { number: 1, comment: "x", items: {} }),
    (branch) => sendBack(reviewer, branch, { number: 1, comment: "x", items: { no: "x" } }),
    (branch) =>
      call("POST", "/submissions", {
        bearer: reviewer,
        body: submission(branch, taihu, {}, "first"),
      }),
    (branch) =>
      call("POST", "/submissions", {
        bearer: reviewer,
        body: { ...submission(branch, taihu, { "1": null }, "first"), after: 0 },
      }),
  ];
  for (const ask of asks) {
    const answers = await Promise.all(
      ["e1", "e2", "nowhere", "east"].map(async (branch) => {
        const reply = await ask(branch);
        const { requestId: _, ...rest } = await read<Problem>(reply);
        return JSON.stringify([reply.status, rest]);
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain("request.role");
  }
});

test("several units, named twice or all of them", async () => {
  const both = await signIn({ role: "reviewer", units: ["west", "east", "west"] });
  expect(await ids(both)).toEqual(["e1", "e2", "w1", "w2"]);
});

test("a branch that moves to another unit changes hands", async () => {
  const reviewer = await signIn(west);
  const branches = district().branches.map((branch) =>
    branch.id === "e1" ? { ...branch, unit: "west" } : branch,
  );
  await call("POST", "/districts", { bearer: operatorKey, body: { ...district(), branches } });
  expect(await ids(reviewer)).toEqual(["e1", "w1", "w2"]);
});

test("a coordinator hands out such codes too, and the answer says for which units", async () => {
  const bearer = await signIn({ role: "coordinator" });
  const body = { codes: [west, { role: "reviewer" }] };
  const { codes } = await read<CodesReply>(
    await call("POST", "/districts/demo/codes", { bearer, body }),
  );
  expect(codes.map(({ role, units }) => [role, units])).toEqual([
    ["reviewer", ["west"]],
    ["reviewer", undefined],
  ]);
});

test("a unit that is not there refuses the whole call and is named by its place", async () => {
  const codes = [{ role: "reviewer" }, { role: "reviewer", units: ["west", "nowhere", "e1"] }];
  const { status, issues } = await read<Problem>(await askCodes(codes));
  expect(status).toBe(422);
  expect(issues.map(({ code, data }) => [code, data.at])).toEqual([
    ["request.shape", "codes.1.units.1"],
    ["request.shape", "codes.1.units.2"],
  ]);
  expect(await countRows("codes")).toBe(0);
});

test.each([
  ["no units", { role: "reviewer", units: [] }],
  ["units that are no list", { role: "reviewer", units: "west" }],
  ["units that are no ids", { role: "reviewer", units: ["West '"] }],
  ["too many", { role: "reviewer", units: Array.from({ length: 501 }, () => "west") }],
  ["a coordinator's units", { role: "coordinator", units: ["west"] }],
  ["a branch's units", { role: "branch", branch: "e1", units: ["west"] }],
])("%s: refused", async (_, code) => {
  expect(await refused(await askCodes([code]))).toBe("422 request.shape");
});
