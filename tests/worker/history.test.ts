import { evictDurableObject, reset } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type ComparisonReply,
  compare,
  comparisonReplySchema,
  type History,
  type Receipt,
} from "../../shared/index.ts";
import {
  asBranch,
  bestMarks,
  call,
  district,
  dongguan,
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

/** What a branch handed in over time, and what differs between two submissions. */

let branch: string;
let reviewer: string;

beforeEach(async () => {
  await makeDistrict();
  branch = await asBranch("e1");
  reviewer = await signIn({ role: "reviewer" });
});
afterEach(() => reset());

const get = (path: string, bearer = branch) => call("GET", `/submissions/${path}`, { bearer });
const history = async (query = "", bearer = branch) =>
  read<History>(await get(`e1/history${query}`, bearer));
const changeDistrict = (changes: object) =>
  call("POST", "/districts", { bearer: operatorKey, body: { ...district(), ...changes } });

describe("a branch's history", () => {
  test("has every submission, of all stages, grids and years, the newest first", async () => {
    expect(await history()).toEqual({ submissions: [] });
    const self = await handIn(branch, submission("e1", taihu));
    await handIn(await asBranch("e2"), submission("e2", taihu));
    await sendBack(reviewer, "e1", { number: self.number, comment: "二", items: { "1": "缺" } });
    const again = await handIn(branch, submission("e1", taihu));
    const first = await handIn(reviewer, submission("e1", taihu, {}, "first"));
    const branches = district().branches.map((one) => ({ ...one, grid: dongguan.id }));
    await (await changeDistrict({ branches, cycle: 2027 })).text();
    const next = await handIn(branch, submission("e1", dongguan));
    await evictDurableObject(objectOf());
    const { submissions, ...rest } = await history();
    expect(rest).toEqual({});
    expect(submissions).toMatchObject([
      { cycle: 2027, receipt: next },
      { cycle: 2026, receipt: first },
      { cycle: 2026, receipt: again },
      { cycle: 2026, receipt: self, returned: { comment: "二", items: { "1": "缺" } } },
    ]);
    expect(submissions.filter((one) => "returned" in one)).toHaveLength(1);
    for (const role of ["coordinator", "observer"] as const) {
      expect(await history("", await signIn({ role }))).toEqual({ submissions });
    }
  });

  test("comes page by page; what arrives meanwhile moves nothing", async () => {
    const receipts: Receipt[] = [];
    for (let at = 0; at < 5; at += 1) receipts.push(await handIn(branch, submission("e1", taihu)));
    const numbers: number[] = [];
    let after = "";
    do {
      const page = await history(`?limit=2${after && `&after=${after}`}`);
      numbers.push(...page.submissions.map(({ receipt }) => receipt.number));
      after = page.next ?? "";
      await handIn(branch, submission("e1", taihu));
    } while (after);
    expect(numbers).toEqual([5, 4, 3, 2, 1]);
    expect((await history("?after=1")).submissions).toEqual([]);
  });

  test.each(["?after=0", "?after=x", "?after=-1", "?after=1.5", "?limit=0", "?stage=self"])(
    "%s is refused",
    async (query) => {
      expect(await refused(await get(`e1/history${query}`))).toBe("422 request.shape");
    },
  );

  test("is for whoever the branch is within reach of", async () => {
    const west = await signIn({ role: "reviewer", units: ["west"] });
    for (const path of ["e1/history", "e1/comparison?from=1&to=2"]) {
      expect(await refused(await get(path, west))).toBe("403 request.role");
      expect(await refused(await get(path, await asBranch("e2")))).toBe("403 request.role");
    }
  });
});

describe("two submissions compared", () => {
  test("say what changed, why, and what came of it", async () => {
    await handIn(branch, submission("e1", taihu));
    const reasons = { "39": "样本不足" };
    const review = { ...submission("e1", taihu, { "39": 50 }, "first"), reasons };
    const to = await handIn(reviewer, review);
    const reply = await read<ComparisonReply>(await get("e1/comparison?from=1&to=2"));
    expect(comparisonReplySchema.safeParse(reply).success).toBe(true);
    const before = { marks: bestMarks(taihu), reasons: {} };
    const expected = compare(taihu, before, { marks: review.marks, reasons });
    expect(reply.comparison).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(reply.comparison.changes).toMatchObject([{ id: "39", after: 50, reason: "样本不足" }]);
    expect([reply.to, reply.grid]).toEqual([to, { id: taihu.id, version: taihu.version }]);
    const back = await read<ComparisonReply>(await get("e1/comparison?from=2&to=1"));
    expect(back.comparison.changes[0]?.direction).toBe("raised");
  });

  test("of a points grid have their totals", async () => {
    const west = await asBranch("w1");
    await handIn(west, submission("w1", dongguan));
    await handIn(west, submission("w1", dongguan, { "1": 0 }));
    const reply = await read<ComparisonReply>(await get("w1/comparison?from=1&to=2", west));
    expect(comparisonReplySchema.safeParse(reply).success).toBe(true);
    expect(reply.comparison.total?.by).toBeLessThan(0);
  });

  test("have to be the branch's own and of one grid", async () => {
    await handIn(branch, submission("e1", taihu));
    await handIn(await asBranch("e2"), submission("e2", taihu));
    for (const query of ["from=1&to=2", "from=2&to=1", "from=1&to=9", "from=1&to=999999999999"]) {
      expect(await refused(await get(`e1/comparison?${query}`))).toBe("404 request.notFound");
    }
    const branches = district().branches.map((one) => ({ ...one, grid: dongguan.id }));
    await (await changeDistrict({ branches })).text();
    await handIn(branch, submission("e1", dongguan));
    expect(await refused(await get("e1/comparison?from=1&to=3"))).toBe("409 submission.otherGrid");
  });

  test.each(["", "?from=1", "?to=1", "?from=0&to=1", "?from=a&to=1", "?from=1&to=1e3"])(
    "“%s” is refused",
    async (query) => {
      expect(await refused(await get(`e1/comparison${query}`))).toBe("422 request.shape");
    },
  );
});
