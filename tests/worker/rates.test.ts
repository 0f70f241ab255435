import { reset } from "cloudflare:test";
import { afterEach, expect, test } from "vitest";
import { makeCode } from "../../worker/auth/code.ts";
import { CallRates, Rates } from "../../worker/objects/rates.ts";
import {
  asBranch,
  call,
  issueCodes,
  makeDistrict,
  refused,
  signIn,
  submission,
  taihu,
} from "./support.ts";

afterEach(() => reset());

const many = async (bearer: string, times: number) => {
  const replies = await Promise.all(
    Array.from({ length: times }, () => call("GET", "/me", { bearer })),
  );
  const last = replies.filter(({ status }) => status === 429);
  await Promise.all(replies.filter(({ status }) => status !== 429).map((reply) => reply.text()));
  return last;
};

test("who calls too often waits; their writes and everybody else do not", async () => {
  await makeDistrict();
  const branch = await asBranch("e1");
  const other = await signIn({ role: "coordinator" });
  const over = await many(branch, 640);
  expect(over.length).toBeGreaterThan(0);
  expect(over.length).toBeLessThanOrEqual(40);
  const [first] = over;
  if (!first) throw new Error("nothing was refused");
  expect(first.headers.get("retry-after")).toBe("1");
  expect(await refused(first)).toBe("429 request.limit");
  for (const reply of over.slice(1)) await reply.body?.cancel();
  const body = submission("e1", taihu);
  expect((await call("POST", "/submissions", { bearer: branch, body })).status).toBe(201);
  expect((await call("GET", "/me", { bearer: other })).status).toBe(200);
});

test("a code, right or wrong, is given so often a minute, from wherever", async () => {
  await makeDistrict();
  const [right = ""] = await issueCodes([{ role: "reviewer" }]);
  for (const code of [right, makeCode({ kind: "district", id: "demo" })]) {
    const replies = await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        call("POST", "/sessions", {
          body: { code },
          key: "k",
          headers: { "x-from": `${at}.2.3.4` },
        }),
      ),
    );
    const over = replies.filter(({ status }) => status === 429);
    expect(over).toHaveLength(10);
    for (const reply of over) expect(await refused(reply)).toBe("429 request.limit");
    for (const reply of replies) if (!reply.bodyUsed) await reply.text();
  }
});

test("a bucket fills evenly, up to its size, and never by a clock that jumps back", () => {
  const rates = new Rates(60);
  const takes = (times: number, now: number) =>
    Array.from({ length: times }, () => rates.take("a", now)).filter((wait) => wait === 0).length;
  expect(takes(100, 1_000_000)).toBe(60);
  expect(rates.take("a", 1_000_000)).toBe(1);
  expect(rates.take("b", 1_000_000)).toBe(0);
  expect(takes(100, 1_010_000)).toBe(10);
  expect(takes(10, 0)).toBe(0);
  expect(takes(10, 1_000)).toBe(1);
  expect(takes(1000, 9_999_000)).toBe(60);
});

test.each([
  ["0", Number.POSITIVE_INFINITY],
  ["1", 1],
  [undefined, 600],
  ["", 600],
  ["many", 600],
  ["-5", 600],
])("RATE_PER_MINUTE %j", (setting, expected) => {
  const rates = new CallRates(setting);
  const taken = Array.from({ length: 2000 }, () => rates.take(1, true, 5)).filter((wait) => !wait);
  expect(taken).toHaveLength(Math.min(expected, 2000));
});
