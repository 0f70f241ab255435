import { evictDurableObject, reset } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type AddedGrid,
  type Grid,
  type GridsReply,
  gridFor,
  grids,
  type Problem,
  type Ranking,
  type Receipt,
  type SubmissionReply,
} from "../../shared/index.ts";
import {
  asBranch,
  call,
  countRows,
  district,
  handIn,
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

/** What branches are rated by: shipped grids as they apply to a branch, and a district's own. */

let coordinator: string;

beforeEach(async () => {
  await makeDistrict();
  coordinator = await signIn({ role: "coordinator" });
});
afterEach(() => reset());

const words = (text: string) => ({ "zh-CN": text, en: text });
/** Three meetings a year; a committee holds twelve. */
const own: Grid = {
  id: "own-grid",
  version: "1.0.0",
  title: words("本区评分表"),
  source: { document: words("本区办法") },
  rule: { kind: "tiers", stars: [3, 5] },
  sections: [
    {
      id: "s",
      title: words("组织生活"),
      items: [
        {
          id: "meetings",
          kind: "count",
          text: words("支部大会"),
          requires: { "3": 2, "5": 3 },
          variants: [
            { types: ["committee"], note: words("每月一次"), requires: { "3": 2, "5": 12 } },
          ],
        },
        { id: "plan", kind: "yesno", text: words("计划"), requires: { "3": true, "5": true } },
      ],
    },
  ],
};
const get = (path: string, bearer = coordinator, headers = {}) =>
  call("GET", path, { bearer, headers });
const publish = (body: unknown, bearer = coordinator) => call("POST", "/grids", { bearer, body });
const place = (branches: readonly object[]) =>
  call("PUT", "/branches", { bearer: coordinator, body: { branches } });
const e1 = { id: "e1", name: "东一支部", unit: "east", grid: own.id };
const e2 = { id: "e2", name: "东二支部", unit: "east", grid: own.id };
const body = (branch: string, meetings: number, stage = "self", version = "1.0.0") => ({
  ...{ branch, stage, reasons: {} },
  grid: { id: own.id, version },
  marks: { meetings, plan: true },
});
const send = (bearer: string, what: object) => call("POST", "/submissions", { bearer, body: what });

describe("a shipped grid", () => {
  test("is listed for everybody, and told whole by its name and version", async () => {
    for (const bearer of [coordinator, await asBranch("e1"), await signIn({ role: "observer" })]) {
      const reply = await read<GridsReply>(await get("/grids", bearer));
      expect(reply.grids).toEqual(
        grids.map(({ id, version, title }) => ({ id, version, title, own: false })),
      );
      const whole = await get("/grids/taihu-42", bearer);
      expect(whole.headers.get("etag")).toBe(`"taihu-42@${taihu.version}"`);
      expect(await whole.json()).toEqual(taihu);
    }
    const same = await get(`/grids/taihu-42?version=${taihu.version}`, coordinator, {
      "if-none-match": `"taihu-42@${taihu.version}"`,
    });
    expect(same.status).toBe(304);
    for (const path of ["/grids/taihu-42?version=0.0.1", "/grids/none", "/grids/constructor"]) {
      expect(await refused(await get(path))).toBe("404 request.notFound");
    }
    expect(await refused(await get("/grids/taihu-42?version=1"))).toBe("422 request.shape");
  });

  test("that asks otherwise of some branches is judged again by the object, ranked and receipted", async () => {
    const shipped = grids.find(
      (grid) => gridFor(grid, { type: "committee", category: "rural" }) !== grid,
    );
    if (!shipped) throw new Error("no shipped grid depends on the branch");
    await place([{ ...e1, grid: shipped.id, type: "committee", category: "rural" }]);
    const receipt = await handIn(await asBranch("e1"), submission("e1", shipped));
    expect(receipt.grid).toEqual({ id: shipped.id, version: shipped.version });
    const { rows } = await read<Ranking>(await get("/rankings"));
    expect(rows).toMatchObject([{ branch: "e1", star: receipt.star, rank: 1 }]);
    const wrong = { ...submission("e1", shipped), marks: {} };
    expect(await refused(await send(await asBranch("e1"), wrong))).toBe(
      "422 submission.incomplete",
    );
    const old = { ...submission("e1", shipped), grid: { id: shipped.id, version: "0.0.1" } };
    expect(await refused(await send(await asBranch("e1"), old))).toBe("409 submission.version");
  });
});

describe("an own grid", () => {
  test("is published once and for good", async () => {
    const first = await publish(own);
    expect(first.status).toBe(201);
    const added: AddedGrid = { id: own.id, version: own.version, title: own.title, own: true };
    expect(await first.json()).toEqual(added);
    // the same content, its keys in another order
    const again = await publish(Object.fromEntries(Object.entries(own).reverse()));
    expect([again.status, await again.json()]).toEqual([200, added]);
    const other = { ...own, title: words("另一张") };
    expect(await refused(await publish(other))).toBe("409 publish.changed");
    for (const version of ["1.9.0", "1.10.0", "1.2.0"]) {
      expect((await publish({ ...other, version })).status).toBe(201);
    }
    await evictDurableObject(objectOf());
    const listed = (await read<GridsReply>(await get("/grids"))).grids.filter((one) => one.own);
    expect(listed).toEqual([{ ...added, title: words("另一张"), version: "1.10.0" }]);
    expect(await (await get("/grids/own-grid")).json()).toEqual({ ...other, version: "1.10.0" });
    expect(await (await get("/grids/own-grid?version=1.0.0")).json()).toEqual(own);
    expect(await refused(await get("/grids/own-grid?version=3.0.0"))).toBe("404 request.notFound");
  });

  test("that is none comes back with every place", async () => {
    const [section] = own.sections;
    const [meetings] = section?.items ?? [];
    const broken = {
      ...own,
      version: "1",
      sections: [{ ...section, items: [{ ...meetings, requires: { "3": 0 } }] }],
    };
    const { status, issues } = await read<Problem>(await publish(broken));
    expect(status).toBe(422);
    expect(issues.map(({ code, item, data }) => [code, item, data.at])).toEqual([
      ["grid.shape", undefined, "version"],
      ["grid.shape", "meetings", "sections.0.items.0.requires.3"],
    ]);
    const twice = { ...own, sections: [section, section] };
    const found = await read<Problem>(await publish(twice));
    expect([found.status, found.issues[0]?.code.startsWith("grid.")]).toEqual([422, true]);
    for (const nothing of [{}, [], "x", null, 5]) {
      expect((await publish(JSON.stringify(nothing))).status).toBe(422);
    }
  });

  test("is no shipped one, and only a coordinator publishes", async () => {
    expect(await refused(await publish({ ...own, id: "taihu-42" }))).toBe("409 publish.shipped");
    const reviewer = await signIn({ role: "reviewer" });
    expect(await refused(await publish(own, reviewer))).toBe("403 request.role");
    const large = { ...own, notes: [words("长".repeat(90_000))] };
    expect(await refused(await publish(large))).toBe("413 request.size");
  });

  test("rates branches: each by its own variant, in receipt, ranking and review", async () => {
    await (await publish(own)).text();
    await (
      await place([
        { ...e1, type: "branch" },
        { ...e2, type: "committee" },
      ])
    ).text();
    await evictDurableObject(objectOf());
    const [one, two] = [await asBranch("e1"), await asBranch("e2")];
    expect((await handIn(one, body("e1", 3))).star).toBe(5);
    const receipt = await handIn(two, body("e2", 3));
    expect(receipt).toMatchObject({ star: 3, grid: { id: own.id, version: own.version } });
    const ranking = await read<Ranking>(await get("/rankings"));
    expect(ranking.rows.map(({ branch, star, rank }) => [branch, star, rank])).toEqual([
      ["e1", 5, 1],
      ["e2", 3, 2],
    ]);
    const reviewer = await signIn({ role: "reviewer" });
    expect(await refused(await send(reviewer, body("e1", 2, "first")))).toBe(
      "422 submission.change",
    );
    const review = { ...body("e2", 12, "first"), reasons: { meetings: "补录" } };
    const reviewed = await read<Receipt>(await send(reviewer, review));
    expect(reviewed.star).toBe(5);
    const back = { number: 1, comment: "x", items: { plan: "缺", nothing: "?" } };
    expect(await refused(await sendBack(reviewer, "e1", back))).toBe("422 mark.unknown");
    expect((await sendBack(reviewer, "e1", { ...back, items: { plan: "缺" } })).status).toBe(201);
  });

  test("refuses what does not fit it as a shipped one does", async () => {
    await (await publish(own)).text();
    await (await place([e1])).text();
    const bearer = await asBranch("e1");
    for (const [what, expected] of [
      [body("e1", 3, "self", "1.0.1"), "409 submission.version"],
      [{ ...body("e1", 3), grid: { id: "other", version: "1.0.0" } }, "422 submission.grid"],
      [submission("e1", taihu), "422 submission.grid"],
      [{ ...body("e1", 3), marks: { meetings: 3 } }, "422 submission.incomplete"],
      [{ ...body("e1", 3), marks: { meetings: -1, plan: true } }, "422 submission.invalid"],
      [{ ...body("e1", 3), marks: { ...body("e1", 3).marks, x: 1 } }, "422 mark.unknown"],
      [{ ...body("e1", 3), reasons: { x: "1" } }, "422 mark.unknown"],
    ] as const) {
      expect(await refused(await send(bearer, what))).toBe(expected);
    }
    expect(await countRows("submissions")).toBe(0);
  });

  test("in a new version is what the next submission is judged by", async () => {
    await (await publish(own)).text();
    await (await place([e1])).text();
    const bearer = await asBranch("e1");
    await handIn(bearer, body("e1", 3));
    await (await publish({ ...own, version: "1.1.0" })).text();
    expect(await refused(await send(bearer, body("e1", 3)))).toBe("409 submission.version");
    expect((await handIn(bearer, body("e1", 3, "self", "1.1.0"))).grid.version).toBe("1.1.0");
  });

  test("is known to the operator's list, of this district only", async () => {
    await (await publish(own)).text();
    const branches = district().branches.map((one) => ({ ...one, grid: own.id }));
    const make = (id: string) =>
      call("POST", "/districts", { bearer: operatorKey, body: { ...district(id), branches } });
    expect((await make("demo")).status).toBe(200);
    await makeDistrict("second");
    for (const id of ["second", "third"]) {
      const { status, issues } = await read<Problem>(await make(id));
      expect([status, issues.map(({ data }) => data.at)]).toEqual([
        422,
        ["branches.0.grid", "branches.1.grid", "branches.2.grid", "branches.3.grid"],
      ]);
    }
    expect(
      await refused(
        await call("POST", "/districts/third/codes", {
          bearer: operatorKey,
          body: { codes: [{ role: "coordinator" }] },
        }),
      ),
    ).toBe("404 request.notFound");
  });

  test("whose points are yet to be filled in gives no star and no server error", async () => {
    const items = [
      { id: "1", kind: "points", text: words("一"), max: 5, step: 1 },
      { id: "2", kind: "pending", text: words("待定") },
    ];
    const rule = { kind: "points", bands: [{ star: 3, atLeast: 4 }] };
    const pending = { ...own, id: "pending", rule, sections: [{ ...own.sections[0], items }] };
    expect((await publish(pending)).status).toBe(201);
    await (await place([{ ...e1, grid: "pending" }])).text();
    const what = { ...body("e1", 3), grid: { id: "pending", version: "1.0.0" }, marks: { "1": 5 } };
    expect(await refused(await send(await asBranch("e1"), what))).toBe("422 submission.incomplete");
  });
});

describe("evidence", () => {
  const file = { name: "会议记录.pdf", size: 1234, sha256: "a".repeat(64) };
  const shown = async () =>
    read<SubmissionReply>(await get("/submissions/e1", await asBranch("e1")));

  test("is kept with the submission and shown with it; none is none", async () => {
    const bearer = await asBranch("e1");
    const evidence = { "1": [file, { ...file, name: "照片 2.jpg", size: 0 }] };
    await handIn(bearer, { ...submission("e1", taihu), evidence });
    await evictDurableObject(objectOf());
    expect((await shown()).evidence).toEqual(evidence);
    await handIn(bearer, { ...submission("e1", taihu), evidence: {} });
    expect(await shown()).not.toHaveProperty("evidence");
  });

  test.each<[what: object, at: string]>([
    [{ ...file, name: "https://example.org/a.pdf" }, "name"],
    [{ ...file, name: "..\\a.pdf" }, "name"],
    [{ ...file, name: "a\nb" }, "name"],
    [{ ...file, name: " " }, "name"],
    [{ ...file, size: -1 }, "size"],
    [{ ...file, size: 0.5 }, "size"],
    [{ ...file, sha256: "A".repeat(64) }, "sha256"],
    [{ ...file, url: "x" }, "url"],
  ])("%j is refused at %s", async (entry, at) => {
    const what = { ...submission("e1", taihu), evidence: { "1": [entry] } };
    const { status, issues } = await read<Problem>(await send(await asBranch("e1"), what));
    expect([status, issues[0]?.data.at]).toEqual([422, `evidence.1.0.${at}`]);
  });

  test("of what is no item is refused", async () => {
    const what = { ...submission("e1", taihu), evidence: { "43": [file] } };
    expect(await refused(await send(await asBranch("e1"), what))).toBe("422 mark.unknown");
  });
});
