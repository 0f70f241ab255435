import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Problem, Ranking, SubmissionState, Withdrawn } from "../../shared/index.ts";
import {
  asBranch,
  call,
  countRows,
  handIn,
  listOf,
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

beforeEach(async () => {
  await makeDistrict();
  branch = await asBranch("e1");
  reviewer = await signIn({ role: "reviewer" });
  coordinator = await signIn({ role: "coordinator" });
  await putCycle(coordinator, {});
});
afterEach(() => reset());

const submit = (bearer: string, stage: string) =>
  call("POST", "/submissions", { bearer, body: submission("e1", taihu, {}, stage) });
const withdraw = (number: number, bearer = branch, key?: string) =>
  call("POST", "/submissions/e1/withdrawals", {
    ...{ bearer, body: { number } },
    ...(key === undefined ? {} : { key }),
  });
const back = (bearer: string, number: number) =>
  sendBack(bearer, "e1", { number, comment: "x", items: {} });
const settle = (name: string) =>
  call("POST", `/cycles/2026/${name}`, { bearer: coordinator, body: { reason: "x" } });

/** How the branch e1 gets into a state. */
const ways: Readonly<Record<SubmissionState, () => Promise<unknown>>> = {
  draft: async () => {},
  submitted: () => submit(branch, "self"),
  returned: async () => {
    await ways.submitted();
    await back(reviewer, 1);
  },
  reviewed: async () => {
    await ways.submitted();
    await submit(reviewer, "first");
  },
  rechecked: async () => {
    await ways.reviewed();
    await submit(reviewer, "recheck");
  },
  decided: async () => {
    await ways.rechecked();
    await settle("decision");
  },
  published: async () => {
    await ways.decided();
    await settle("publication");
  },
};

/** What may be done through the API, in which states. Where nothing was handed in, nothing can be sent back. */
const actions: Readonly<Record<string, [() => Promise<Response>, readonly SubmissionState[]]>> = {
  "a branch submits": [() => submit(branch, "self"), ["draft", "submitted", "returned"]],
  "a branch withdraws": [() => withdraw(1), ["submitted"]],
  "a reviewer reviews": [() => submit(reviewer, "first"), ["draft", "submitted", "reviewed"]],
  "a reviewer rechecks": [
    () => submit(reviewer, "recheck"),
    ["draft", "submitted", "reviewed", "rechecked"],
  ],
  "a reviewer sends back": [() => back(reviewer, 1), ["submitted", "reviewed"]],
  "a coordinator sends back": [() => back(coordinator, 1), ["submitted", "reviewed"]],
};

describe.each(Object.entries(ways))("what is %s", (state, reach) => {
  test.each(Object.entries(actions))("%s", async (_, [act, from]) => {
    await reach();
    expect((await me(branch)).state).toBe(state);
    expect((await listOf(reviewer))[0]?.state).toBe(state);
    await evictDurableObject(objectOf());
    const reply = await act();
    if (from.some((one) => one === state)) expect(reply.status).toBeLessThan(300);
    else if (state === "draft" && reply.status === 404) expect(await reply.text()).not.toBe("");
    else {
      const { status, code, issues } = await read<Problem>(reply);
      expect([status, code, issues[0]?.data["state"]]).toEqual([409, "submission.state", state]);
    }
  });
});

describe("what a branch withdraws", () => {
  test("counts no more: not in the ranking, not for its reviewers", async () => {
    await handIn(branch, submission("e1", taihu));
    const { number } = await handIn(branch, submission("e1", taihu));
    const { version } = await read<Ranking>(await call("GET", "/rankings", { bearer: reviewer }));
    const reply = await withdraw(number);
    expect(reply.status).toBe(201);
    expect(await read<Withdrawn>(reply)).toEqual({
      ...{ branch: "e1", number: 2, time: expect.stringMatching(/^\d{4}-.*Z$/) },
    });
    await evictDurableObject(objectOf());
    const ranking = await read<Ranking>(await call("GET", "/rankings", { bearer: reviewer }));
    expect([ranking.rows, ranking.version > version]).toEqual([[], true]);
    expect(ranking.missing.map(({ branch }) => branch)).toContain("e1");
    expect(await refused(await call("GET", "/standings/e1", { bearer: reviewer }))).toBe(
      "404 request.notFound",
    );
    expect(await refused(await call("GET", "/submissions/e1", { bearer: branch }))).toBe(
      "404 request.notFound",
    );
    expect(await me(branch)).toMatchObject({ state: "draft" });
    expect(await me(branch)).not.toHaveProperty("receipt");
    expect((await listOf(reviewer))[0]?.receipts).toEqual({});
    // The chain keeps it.
    expect(await countRows("submissions")).toBe(2);

    const anew = await handIn(branch, submission("e1", taihu));
    expect(await me(branch)).toMatchObject({ state: "submitted", receipt: anew });
    const again = await read<Ranking>(await call("GET", "/rankings", { bearer: reviewer }));
    expect(again.rows.map((row) => row.branch)).toEqual(["e1"]);
  });

  test("is its newest; the answer names it", async () => {
    await handIn(branch, submission("e1", taihu));
    await handIn(branch, submission("e1", taihu));
    const { status, code, issues } = await read<Problem>(await withdraw(1));
    expect([status, code, issues[0]?.data.found]).toEqual([409, "submission.conflict", "2"]);
  });

  test("is withdrawn once, however often it is asked", async () => {
    await handIn(branch, submission("e1", taihu));
    const text = await (await withdraw(1, branch, "k1")).text();
    await handIn(branch, submission("e1", taihu));
    const again = await withdraw(1, branch, "k1");
    expect([again.status, await again.text()]).toEqual([201, text]);
    expect(await countRows("withdrawals")).toBe(1);
    for (const statement of ["UPDATE withdrawals SET time = 0", "DELETE FROM withdrawals"]) {
      await runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
        expect(() => sql.exec(statement)).toThrow("append-only");
      });
    }
  });

  test("is its own: nobody else withdraws it", async () => {
    await handIn(branch, submission("e1", taihu));
    for (const bearer of [await asBranch("e2"), reviewer, coordinator])
      expect(await refused(await withdraw(1, bearer))).toBe("403 request.role");
  });

  test("does not take a review with it that was made on the spot", async () => {
    await handIn(branch, submission("e1", taihu));
    await withdraw(1);
    const first = await handIn(reviewer, submission("e1", taihu, { "1": false }, "first"));
    expect(await me(branch)).toMatchObject({ state: "reviewed", receipt: first });
  });
});

describe("stages that a reviewer is assigned to", () => {
  test("are told, and others refused", async () => {
    const first = await signIn({ role: "reviewer", stages: ["first"] });
    const recheck = await signIn({ role: "reviewer", stages: ["recheck"] });
    await handIn(branch, submission("e1", taihu));
    await evictDurableObject(objectOf());
    expect((await me(first)).stages).toEqual(["first"]);
    expect(await me(reviewer)).not.toHaveProperty("stages");
    for (const reply of [submit(first, "recheck"), submit(recheck, "first"), back(recheck, 1)])
      expect(await refused(await reply)).toBe("403 stage.assigned");
    expect((await submit(first, "first")).status).toBe(201);
    expect((await submit(recheck, "recheck")).status).toBe(201);
  });

  test.each([[[]], [["self"]], [["first", "final"]]])("%j is no assignment", async (stages) => {
    const body = { codes: [{ role: "reviewer", stages }] };
    const reply = await call("POST", "/districts/demo/codes", { bearer: coordinator, body });
    expect(await refused(reply)).toBe("422 request.shape");
  });
});
