import { reset } from "cloudflare:test";
import { afterEach, expect, test } from "vitest";
import type {
  CodesReply,
  Ranking,
  Receipt,
  SessionInfo,
  SessionReply,
  SubmissionReply,
} from "../../shared/index.ts";
import {
  bestMarks,
  call,
  dongguan,
  makeDistrict,
  operatorKey,
  read,
  refused,
  submission,
  taihu,
} from "./support.ts";

afterEach(() => reset());

test("a district is made, codes go out, two branches hand in, the coordinator ranks them", async () => {
  const made = await makeDistrict();
  expect(made.status).toBe(201);
  expect(await made.json()).toEqual({ id: "demo", units: 2, branches: 4 });

  const first = await call("POST", "/districts/demo/codes", {
    bearer: operatorKey,
    body: { codes: [{ role: "coordinator" }] },
  });
  expect(first.status).toBe(201);
  const [coordinatorCode] = (await read<CodesReply>(first)).codes;
  expect(coordinatorCode?.code).toMatch(/^demo\.([0-9A-Z]{4}-){6}[0-9A-Z]{3}$/);
  const session = await call("POST", "/sessions", { body: { code: coordinatorCode?.code } });
  expect(session.status).toBe(201);
  const coordinator = await read<SessionReply>(session);
  expect(coordinator).toMatchObject({
    role: "coordinator",
    district: { id: "demo", name: "示范区", cycle: 2026 },
  });
  expect(coordinator.token).toMatch(/^xj1\.demo\.[A-Za-z0-9_-]{43}$/);
  expect(Date.parse(coordinator.expires)).toBeGreaterThan(Date.now() + 29 * 24 * 3600 * 1000);

  const body = { codes: ["e1", "w1"].map((branch) => ({ role: "branch", branch })) };
  const issued = await call("POST", "/districts/demo/codes", { bearer: coordinator.token, body });
  const tokens: string[] = [];
  for (const { code } of (await read<CodesReply>(issued)).codes) {
    const reply = await read<SessionReply>(await call("POST", "/sessions", { body: { code } }));
    tokens.push(reply.token);
  }
  const [e1 = "", w1 = ""] = tokens;
  expect(await read<SessionInfo>(await call("GET", "/me", { bearer: e1 }))).toEqual({
    role: "branch",
    person: "2",
    district: { id: "demo", name: "示范区", cycle: 2026 },
    branch: { id: "e1", name: "东一支部", unit: "东街道", grid: "taihu-42" },
    state: "draft",
  });

  const sent = await call("POST", "/submissions", { bearer: e1, body: submission("e1", taihu) });
  expect(sent.status).toBe(201);
  const receipt = await read<Receipt>(sent);
  expect(receipt).toMatchObject({ number: 1, branch: "e1", stage: "self", star: 5 });
  expect(receipt.hash).toMatch(/^[0-9a-f]{64}$/);
  const points = submission("w1", dongguan, { "1": 0 });
  const second = await read<Receipt>(
    await call("POST", "/submissions", { bearer: w1, body: points }),
  );
  const { max = 0 } = second.total ?? {};
  expect(second.number).toBe(2);
  expect(max).toBe(100);
  expect(second.total?.earned).toBe(max - Number(bestMarks(dongguan)["1"]));

  const mine = await read<SubmissionReply>(await call("GET", "/submissions/e1", { bearer: e1 }));
  expect(mine).toEqual({ receipt, marks: bestMarks(taihu), reasons: {} });
  const me = await read<SessionInfo>(await call("GET", "/me", { bearer: e1 }));
  expect(me.receipt).toEqual(receipt);

  const ranking = await read<Ranking>(
    await call("GET", "/rankings", { bearer: coordinator.token }),
  );
  expect(ranking.rows.map(({ branch, rank, tied }) => [branch, rank, tied])).toEqual([
    ["e1", 1, false],
    ["w1", 2, false],
  ]);
  expect(ranking.missing.map(({ branch }) => branch)).toEqual(["e2", "w2"]);

  expect((await call("DELETE", "/sessions/current", { bearer: e1 })).status).toBe(204);
  expect(await refused(await call("GET", "/me", { bearer: e1 }))).toBe("401 request.token");
});
