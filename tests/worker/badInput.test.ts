import { reset } from "cloudflare:test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Item, isAsking, type Problem } from "../../shared/index.ts";
import {
  asBranch,
  call,
  district,
  makeDistrict,
  operatorKey,
  read,
  refused,
  signIn,
  submission,
  taihu,
} from "./support.ts";

let bearer: string;

// Once for all: what is refused changes nothing.
beforeAll(async () => {
  await makeDistrict();
  bearer = await asBranch("e1");
});
afterAll(() => reset());

const post = (body: unknown, headers: Record<string, string> = {}) =>
  call("POST", "/submissions", { bearer, body, headers });
const good = () => submission("e1", taihu);
const item9 = (mark: unknown) => ({ ...good(), marks: { ...good().marks, "9": mark } });

describe("what a submission is refused for", () => {
  test.each<[what: string, body: () => unknown, expected: string]>([
    ["wrong JSON", () => "{", "400 request.json"],
    ["an empty body", () => "", "400 request.json"],
    ["a list", () => [], "422 request.shape"],
    ["null", () => "null", "422 request.shape"],
    ["an unknown field", () => ({ ...good(), star: 5 }), "422 request.shape"],
    ["no stage", () => ({ ...good(), stage: undefined }), "422 request.shape"],
    ["another stage", () => ({ ...good(), stage: "final" }), "422 request.shape"],
    ["a mark that is a list", () => item9([1]), "422 request.shape"],
    [
      "a huge number",
      () => JSON.stringify(good()).replace(/"9":\d+/, '"9":1e999'),
      "422 request.shape",
    ],
    [
      "a key of the prototype",
      () => `{"__proto__":{},${JSON.stringify(good()).slice(1)}`,
      "422 request.shape",
    ],
    ["another branch's id", () => submission("e2", taihu), "403 request.role"],
    [
      "an unknown grid",
      () => ({ ...good(), grid: { id: "none", version: "1.0.0" } }),
      "422 submission.grid",
    ],
    [
      "a wrong version",
      () => ({ ...good(), grid: { id: taihu.id, version: "0.0.1" } }),
      "409 submission.version",
    ],
    ["an unknown item", () => submission("e1", taihu, { "43": true }), "422 mark.unknown"],
    [
      "a remark on an unknown item",
      () => ({ ...good(), reasons: { "43": "x" } }),
      "422 mark.unknown",
    ],
    ["an open item", () => submission("e1", taihu, { "1": null }), "422 submission.incomplete"],
    ["no marks", () => ({ ...good(), marks: {} }), "422 submission.incomplete"],
    ["a negative count", () => item9(-1), "422 submission.invalid"],
    ["half a time", () => item9(1.5), "422 submission.invalid"],
    ["text for a number", () => item9("one"), "422 submission.invalid"],
    [
      "a share out of range",
      () => submission("e1", taihu, { "39": { value: 3, of: 2 } }),
      "422 submission.invalid",
    ],
    ["150 percent", () => submission("e1", taihu, { "39": 150 }), "422 submission.invalid"],
    [
      "yes as text",
      () => submission("e1", taihu, { "1": "yes" as "na" }),
      "422 submission.invalid",
    ],
  ])("%s", async (_, body, expected) => {
    expect(await refused(await post(body()))).toBe(expected);
  });

  test("each wrong mark is named by its item, after the issue that names the problem", async () => {
    const reply = await post(submission("e1", taihu, { "9": -1, "39": 101, "1": null }));
    const { code, issues } = await read<Problem>(reply);
    expect(code).toBe("submission.invalid");
    expect(issues.map((found) => [found.code, found.item])).toEqual([
      ["submission.invalid", undefined],
      ["mark.range", "9"],
      ["mark.range", "39"],
      ["submission.incomplete", undefined],
    ]);
  });
});

describe("not applicable", () => {
  const mayNotApply = (item: Item) => isAsking(item) && item.naAllowed === true;
  const naItem = taihu.sections.flatMap(({ items }) => items).find(mayNotApply);

  test("needs a reason where it is allowed", async () => {
    const id = naItem?.id ?? "no such item";
    const body = submission("e1", taihu, { [id]: "na" });
    expect(await refused(await post(body))).toBe("422 submission.reason");
    expect(await refused(await post({ ...body, reasons: { [id]: "  " } }))).toBe(
      "422 submission.reason",
    );
    expect((await post({ ...body, reasons: { [id]: "无此岗位" } })).status).toBe(201);
  });

  test("is refused where it is not", async () => {
    const item = taihu.sections.flatMap(({ items }) => items).find((one) => !mayNotApply(one));
    const body = submission("e1", taihu, { [item?.id ?? ""]: "na" });
    expect(await refused(await post(body))).toBe("422 submission.invalid");
  });
});

describe("a district's own shape", () => {
  const make = (body: unknown) => call("POST", "/districts", { bearer: operatorKey, body });

  test("names each place that is wrong", async () => {
    const body = district("shape");
    const branches = [...body.branches, { id: "e1", name: "again", unit: "north", grid: "none" }];
    const { issues } = await read<Problem>(await make({ ...body, branches }));
    expect(issues.map(({ data }) => data.at)).toEqual([
      "branches.4.id",
      "branches.4.unit",
      "branches.4.grid",
    ]);
  });

  test("a district of 5,000 branches fits, though it weighs more than a submission may", async () => {
    const branches = Array.from({ length: 5000 }, (_, at) => {
      return { id: `b-${at}`, name: `第${at}支部委员会`, unit: "east", grid: "taihu-42" };
    });
    expect((await make({ ...district("large"), branches })).status).toBe(201);
  });

  test("markup in names comes back as JSON, never as a page", async () => {
    const name = "<script>alert(1)</script>\u0000\ud800";
    const reply = await make({ ...district("markup"), name });
    expect(reply.status).toBe(201);
    expect(reply.headers.get("content-type")).toBe("application/json");
    expect(reply.headers.get("x-content-type-options")).toBe("nosniff");
  });
});

test("what is nested without end is refused before anybody walks through it", async () => {
  const coordinator = await signIn({ role: "coordinator" });
  const deep = `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`;
  const headers = { "content-type": "application/json", "idempotency-key": "deep" };
  for (const [method, path, body] of [
    ["POST", "/grids", deep],
    ["PUT", "/branches", `{"branches":[${deep}]}`],
  ] as const) {
    const reply = await call(method, path, { bearer: coordinator, body, headers });
    expect(await refused(reply)).toBe("422 request.shape");
  }
});
