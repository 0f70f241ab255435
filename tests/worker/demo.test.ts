import { reset } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { afterEach, expect, test } from "vitest";
import type { DemoBranchesReply, IssuedCode, SessionReply } from "../../shared/index.ts";
import { createApp } from "../../worker/app.ts";
import {
  asBranch,
  call,
  district,
  handIn,
  makeDistrict,
  origin,
  read,
  refused,
  submission,
  taihu,
} from "./support.ts";

afterEach(() => reset());

test("a visitor of the demo gets a code for any role and signs in with it", async () => {
  await makeDistrict();
  for (const body of [
    { role: "branch", branch: "e1" },
    { role: "reviewer" },
    { role: "reviewer", units: ["east"] },
    { role: "coordinator" },
  ]) {
    const issued = await call("POST", "/demo/codes", { body });
    expect(issued.status).toBe(201);
    const { code, ...rest } = await read<IssuedCode>(issued);
    expect(rest).toEqual(body);
    const session = await read<SessionReply>(await call("POST", "/sessions", { body: { code } }));
    expect(session.role).toBe(body.role);
  }
  const nowhere = await call("POST", "/demo/codes", {
    body: { role: "branch", branch: "nowhere" },
  });
  expect(await refused(nowhere)).toBe("422 request.shape");
});

test("the demo's branches say who has handed in", async () => {
  await makeDistrict();
  await handIn(await asBranch("e1"), submission("e1", taihu));
  const { branches } = await read<DemoBranchesReply>(await call("GET", "/demo/branches"));
  expect(branches.map(({ id, submitted }) => [id, submitted])).toEqual(
    district().branches.map(({ id }) => [id, id === "e1"]),
  );
});

test("the demo's other district is asked for by its name, and any other name is not", async () => {
  await makeDistrict();
  const other = "/demo/branches?district=demo-schemes";
  expect(await refused(await call("GET", other))).toBe("404 request.notFound");
  await makeDistrict("demo-schemes");
  expect((await call("GET", other)).status).toBe(200);
  const issued = await call("POST", "/demo/codes?district=demo-schemes", {
    body: { role: "coordinator" },
  });
  expect((await read<IssuedCode>(issued)).code).toMatch(/^demo-schemes\./);
  await makeDistrict("office");
  const strange = await call("POST", "/demo/codes?district=office", { body: { role: "reviewer" } });
  expect((await read<IssuedCode>(strange)).code).toMatch(/^demo\./);
});

test("outside the demo, or under another name than localhost, the routes are not there", async () => {
  await makeDistrict();
  const ask = (host: string) => new Request(`${host}/api/v1/demo/branches`);
  const elsewhere = await exports.default.fetch(ask("http://demo.example"));
  expect(await refused(elsewhere)).toBe("404 request.notFound");
  const { DEMO: _, ...rest } = env;
  const { DISTRICT, DIRECTORY, ASSETS } = env;
  const real = await createApp().request(ask(origin), {}, { ...rest, DISTRICT, DIRECTORY, ASSETS });
  expect(await refused(real)).toBe("404 request.notFound");
});

test("without an operator's key nobody is the operator", async () => {
  const { DISTRICT, DIRECTORY, ASSETS } = env;
  for (const key of ["", "undefined"]) {
    const request = new Request(`${origin}/api/v1/districts`, {
      method: "POST",
      headers: { authorization: `Bearer ${key}` },
    });
    const reply = await createApp().request(request, {}, { DISTRICT, DIRECTORY, ASSETS });
    expect(await refused(reply)).toBe("403 request.role");
  }
});
