import { reset } from "cloudflare:test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Receipt } from "../../shared/index.ts";
import {
  asBranch,
  call,
  dongguan,
  handIn,
  makeDistrict,
  operatorKey,
  read,
  refused,
  signIn,
  submission,
  taihu,
} from "./support.ts";

type Who =
  | "nobody"
  | "forger"
  | "branch"
  | "other branch"
  | "reviewer"
  | "reviewer of its unit"
  | "reviewer of another unit"
  | "coordinator"
  | "operator";
const everyone: readonly Who[] = [
  "nobody",
  "forger",
  "branch",
  "other branch",
  "reviewer",
  "reviewer of its unit",
  "reviewer of another unit",
  "coordinator",
  "operator",
];

let tokens: Record<Who, string>;

// Once for all: whoever may do something may do it again.
beforeAll(async () => {
  await makeDistrict();
  tokens = {
    nobody: "",
    forger: `xj1.demo.${"A".repeat(43)}`,
    branch: await asBranch("e1"),
    "other branch": await asBranch("e2"),
    reviewer: await signIn({ role: "reviewer" }),
    "reviewer of its unit": await signIn({ role: "reviewer", units: ["east"] }),
    "reviewer of another unit": await signIn({ role: "reviewer", units: ["west"] }),
    coordinator: await signIn({ role: "coordinator" }),
    operator: operatorKey,
  };
  await handIn(tokens.branch, submission("e1", taihu));
});
afterAll(() => reset());

const reviewers = (all: number, own: number, other: number): Partial<Record<Who, number>> => ({
  ...{ reviewer: all, "reviewer of its unit": own, "reviewer of another unit": other },
});

/** Of those who are signed in, all but the coordinator. */
const forbidden: Partial<Record<Who, number>> = {
  ...{ branch: 403, "other branch": 403 },
  ...reviewers(403, 403, 403),
};

const comments = { number: 1, comment: "请补充材料", items: { "9": "没有记录" } };

/** Sends back what the branch hands in anew for it, as long as it may. */
async function sendBack(bearer: string): Promise<Response> {
  const body = submission("e1", taihu);
  const handed = await call("POST", "/submissions", { bearer: tokens.branch, body });
  const { number = 1 } = await read<Partial<Receipt>>(handed);
  return call("POST", "/submissions/e1/returns", { bearer, body: { ...comments, number } });
}

/** What each route answers to each caller; who is not named gets 401. */
const routes: readonly {
  readonly name: string;
  readonly ask: (bearer: string) => Promise<Response>;
  readonly answers: Partial<Record<Who, number>>;
}[] = [
  {
    name: "GET /health",
    ask: (bearer) => call("GET", "/health", { bearer }),
    answers: Object.fromEntries(everyone.map((who) => [who, 200])),
  },
  {
    name: "POST /districts",
    ask: (bearer) => call("POST", "/districts", { bearer, body: {} }),
    answers: { operator: 422 },
  },
  {
    name: "POST /districts/demo/codes",
    ask: (bearer) =>
      call("POST", "/districts/demo/codes", { bearer, body: { codes: [{ role: "reviewer" }] } }),
    answers: {
      branch: 403,
      "other branch": 403,
      ...reviewers(403, 403, 403),
      coordinator: 201,
      operator: 201,
    },
  },
  {
    name: "GET /me",
    ask: (bearer) => call("GET", "/me", { bearer }),
    answers: { branch: 200, "other branch": 200, ...reviewers(200, 200, 200), coordinator: 200 },
  },
  {
    name: "GET /branches",
    ask: (bearer) => call("GET", "/branches", { bearer }),
    answers: { branch: 403, "other branch": 403, ...reviewers(200, 200, 200), coordinator: 200 },
  },
  {
    name: "POST /submissions/e1/returns",
    ask: sendBack,
    answers: { branch: 403, "other branch": 403, ...reviewers(201, 201, 403), coordinator: 201 },
  },
  {
    name: "POST /submissions/e2/returns, where nothing was handed in",
    ask: (bearer) => call("POST", "/submissions/e2/returns", { bearer, body: comments }),
    answers: { branch: 403, "other branch": 403, ...reviewers(404, 404, 403), coordinator: 404 },
  },
  {
    name: "POST /submissions/nowhere/returns",
    ask: (bearer) => call("POST", "/submissions/nowhere/returns", { bearer, body: comments }),
    answers: { branch: 403, "other branch": 403, ...reviewers(404, 403, 403), coordinator: 404 },
  },
  {
    name: "POST /submissions of the branch, stage self",
    ask: (bearer) => call("POST", "/submissions", { bearer, body: submission("e1", taihu) }),
    answers: { branch: 201, "other branch": 403, ...reviewers(403, 403, 403), coordinator: 403 },
  },
  {
    name: "POST /submissions of the branch, stage first",
    ask: (bearer) =>
      call("POST", "/submissions", { bearer, body: submission("e1", taihu, {}, "first") }),
    answers: { branch: 403, "other branch": 403, ...reviewers(201, 201, 403), coordinator: 403 },
  },
  {
    name: "POST /submissions of a branch that is not there",
    ask: (bearer) =>
      call("POST", "/submissions", { bearer, body: submission("nowhere", taihu, {}, "recheck") }),
    answers: { branch: 403, "other branch": 403, ...reviewers(404, 403, 403), coordinator: 403 },
  },
  {
    name: "GET /submissions/e1",
    ask: (bearer) => call("GET", "/submissions/e1", { bearer }),
    answers: { branch: 200, "other branch": 403, ...reviewers(200, 200, 403), coordinator: 200 },
  },
  {
    name: "GET /submissions/nowhere",
    ask: (bearer) => call("GET", "/submissions/nowhere", { bearer }),
    answers: { branch: 403, "other branch": 403, ...reviewers(404, 403, 403), coordinator: 404 },
  },
  {
    name: "GET /submissions/e1?stage=self",
    ask: (bearer) => call("GET", "/submissions/e1?stage=self", { bearer }),
    answers: { branch: 200, "other branch": 403, ...reviewers(200, 200, 403), coordinator: 200 },
  },
  {
    name: "GET /submissions/e1?stage=recheck, where there is none",
    ask: (bearer) => call("GET", "/submissions/e1?stage=recheck", { bearer }),
    answers: { branch: 404, "other branch": 403, ...reviewers(404, 404, 403), coordinator: 404 },
  },
  {
    name: "GET /districts/demo/codes",
    ask: (bearer) => call("GET", "/districts/demo/codes", { bearer }),
    answers: { ...forbidden, coordinator: 200, operator: 200 },
  },
  {
    name: "DELETE /districts/demo/codes/999",
    ask: (bearer) => call("DELETE", "/districts/demo/codes/999", { bearer }),
    answers: { ...forbidden, coordinator: 404, operator: 404 },
  },
  {
    name: "GET /people",
    ask: (bearer) => call("GET", "/people", { bearer }),
    answers: { ...forbidden, coordinator: 200 },
  },
  {
    name: "PUT /people/999",
    ask: (bearer) => call("PUT", "/people/999", { bearer, body: {} }),
    answers: { ...forbidden, coordinator: 404 },
  },
  {
    name: "GET /sessions",
    ask: (bearer) => call("GET", "/sessions", { bearer }),
    answers: { branch: 200, "other branch": 200, ...reviewers(200, 200, 200), coordinator: 200 },
  },
  {
    name: "DELETE /sessions/999",
    ask: (bearer) => call("DELETE", "/sessions/999", { bearer }),
    answers: { ...forbidden, coordinator: 404 },
  },
  {
    name: "GET /locks",
    ask: (bearer) => call("GET", "/locks", { bearer }),
    answers: { ...forbidden, coordinator: 200 },
  },
  {
    name: "DELETE /locks/1",
    ask: (bearer) => call("DELETE", "/locks/1", { bearer }),
    answers: { ...forbidden, coordinator: 204 },
  },
  {
    name: "GET /rankings",
    ask: (bearer) => call("GET", "/rankings", { bearer }),
    answers: { branch: 403, "other branch": 403, ...reviewers(200, 200, 200), coordinator: 200 },
  },
];

describe.each(routes)("$name", ({ ask, answers }) => {
  test.each(everyone)("asked by %s", async (who) => {
    const reply = await ask(tokens[who]);
    expect(reply.status).toBe(answers[who] ?? 401);
    if (reply.status === 401) {
      expect(reply.headers.get("www-authenticate")).toBe("Bearer");
      expect(await refused(reply)).toBe("401 request.token");
    }
    if (reply.status === 403) expect(await refused(reply)).toBe("403 request.role");
  });
});

test("a coordinator issues no codes for another district, and reads nothing of it", async () => {
  await makeDistrict("other");
  const body = { codes: [{ role: "reviewer" }] };
  const { coordinator } = tokens;
  for (const id of ["other", "never-made"]) {
    const reply = await call("POST", `/districts/${id}/codes`, { bearer: coordinator, body });
    expect(await refused(reply)).toBe("403 request.role");
  }
  const moved = coordinator.replace("xj1.demo.", "xj1.other.");
  expect(await refused(await call("GET", "/rankings", { bearer: moved }))).toBe(
    "401 request.token",
  );
});

test("a branch's grid is its own: no other is taken", async () => {
  const body = submission("e2", dongguan);
  const reply = await call("POST", "/submissions", { bearer: tokens["other branch"], body });
  expect(await refused(reply)).toBe("422 submission.grid");
});

test.each<Who>(["nobody", "forger", "operator"])("%s has no session to give back", async (who) => {
  const reply = await call("DELETE", "/sessions/current", { bearer: tokens[who] });
  expect(await refused(reply)).toBe("401 request.token");
});

test("a token that was given back is dead for every route", async () => {
  const bearer = await asBranch("e1");
  expect((await call("DELETE", "/sessions/current", { bearer })).status).toBe(204);
  for (const { ask, answers } of routes) {
    if (answers.nobody !== 200) expect((await ask(bearer)).status).toBe(401);
  }
});
