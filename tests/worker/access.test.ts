import { reset } from "cloudflare:test";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  asBranch,
  call,
  dongguan,
  makeDistrict,
  operatorKey,
  refused,
  signIn,
  submission,
} from "./support.ts";

// Who may call what: matrix.test.ts. Here: what is no cell of it.
beforeAll(() => makeDistrict());
afterAll(() => reset());

const forged = (id: string) => `xj1.${id}.${"A".repeat(43)}`;

test.each(["", forged("demo"), operatorKey])(
  "anybody may ask whether it runs: %s",
  async (bearer) => {
    expect((await call("GET", "/health", { bearer })).status).toBe(200);
  },
);

test("a token is good for its own district and never for another", async () => {
  await makeDistrict("other");
  const coordinator = await signIn({ role: "coordinator" });
  const moved = coordinator.replace("xj1.demo.", "xj1.other.");
  expect(await refused(await call("GET", "/rankings", { bearer: moved }))).toBe(
    "401 request.token",
  );
});

test("a forged token does not tell which districts there are", async () => {
  const body = { codes: [{ role: "reviewer" }] };
  for (const own of ["demo", "never-made"])
    for (const id of ["demo", "another", "never-made"]) {
      const reply = await call("POST", `/districts/${id}/codes`, { bearer: forged(own), body });
      expect(await refused(reply)).toBe("401 request.token");
    }
});

test("a branch's grid is its own: no other is taken", async () => {
  const bearer = await asBranch("e1");
  const reply = await call("POST", "/submissions", { bearer, body: submission("e1", dongguan) });
  expect(await refused(reply)).toBe("422 submission.grid");
});
