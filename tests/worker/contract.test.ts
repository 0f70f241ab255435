import { expect, test } from "vitest";
import type { SessionInfo } from "../../shared/index.ts";
import { asAgreed, unknownKey } from "./asAgreed.ts";
import { asBranch, makeDistrict, me } from "./support.ts";

const reply = (body: unknown, status = 200, type = "application/json") =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": type } });

test("what the Worker says is as agreed, and a reply that is not is found out", async () => {
  await makeDistrict();
  const info: SessionInfo = await me(await asBranch("e1"));
  const check = (body: unknown, status?: number) => asAgreed("GET", "/me?x=1", reply(body, status));
  await check(info);
  await expect(check({ ...info, secret: 1 })).rejects.toThrow("does not know: /secret");
  await expect(check({ ...info, district: { ...info.district, x: 1 } })).rejects.toThrow(
    "/district/x",
  );
  await expect(check({ ...info, role: "king" })).rejects.toThrow("does not say");
  await expect(check(info, 201)).rejects.toThrow("answered 201, not 200");
  const problem = reply({ code: "made.up" }, 404, "application/problem+json");
  await expect(asAgreed("GET", "/none", problem)).rejects.toThrow("does not say");
});

test("the first unknown key is named by its place", () => {
  expect(unknownKey({ a: [{ b: 1 }, { c: 2 }] }, { a: [{ b: 1 }, {}] })).toBe("/a/1/c");
  expect(unknownKey({ a: [1, null, "x"] }, { a: [1, null, "x"], more: 1 })).toBeUndefined();
});
