import { rmSync, writeFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { build } from "../../scripts/build.ts";
import type { SessionInfo } from "../../shared/index.ts";
import { call, read } from "./support/api.ts";
import {
  district,
  handIn,
  issueCodes,
  makeDistrict,
  signIn,
  submission,
} from "./support/district.ts";
import { dataFolder, fileOf } from "./support/files.ts";
import { operatorKey, start } from "./support/product.ts";
import { expectUnable } from "./support/unable.ts";

beforeAll(build);

/** Nobody is told that their token or code is wrong: they hold, and the file may be put back. */
it.each([
  ["emptied", (file: string) => writeFileSync(file, "")],
  ["gone", (file: string) => rmSync(file)],
])("a district whose file is %s stands still", async (_, harm) => {
  const dataDir = dataFolder();
  const first = await start(dataDir);
  await makeDistrict(first.url, "lost");
  const [bearer = ""] = await signIn(first.url, "lost", [{ role: "branch", branch: "b1" }]);
  const [code = ""] = await issueCodes(first.url, "lost", [{ role: "reviewer" }]);
  await handIn(first.url, bearer, submission("b1", 1));
  await first.stop();
  const file = fileOf(dataDir, "lost");
  harm(file);

  const { url, stop } = await start(dataDir);
  expectUnable(await call(url, "GET", "/me", { bearer }));
  expectUnable(await call(url, "POST", "/sessions", { body: { code } }));
  expectUnable(await call(url, "POST", "/submissions", { bearer, body: submission("b1", 2) }));
  const asked = { bearer: operatorKey, body: { codes: [{ role: "coordinator" }] } };
  expectUnable(await call(url, "POST", "/districts/lost/codes", asked));
  const anew = { bearer: operatorKey, body: district("lost") };
  expectUnable(await call(url, "POST", "/districts", anew));
  await stop();
});

it("districts made at the same moment stay apart", async () => {
  const { url, stop } = await start(dataFolder());
  const ids = Array.from({ length: 12 }, (_, at) => `d${at}`);
  await Promise.all(ids.map((id) => makeDistrict(url, id, 1)));
  const tokens = await Promise.all(ids.map((id) => signIn(url, id, [{ role: "coordinator" }])));
  for (const [at, [bearer = ""]] of tokens.entries()) {
    const me = read<SessionInfo>(await call(url, "GET", "/me", { bearer }), 200);
    expect(me.district.id).toBe(ids[at]);
  }
  await stop();
});
