import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { build } from "../../scripts/build.ts";
import { call } from "./support/api.ts";
import { checkedChain } from "./support/chain.ts";
import { damages } from "./support/damage.ts";
import { handIn, issueCodes, makeDistrict, signIn, submission } from "./support/district.ts";
import { dataFolder, fileOf } from "./support/files.ts";
import { expectDiscreet } from "./support/log.ts";
import { start } from "./support/product.ts";
import { expectUnable } from "./support/unable.ts";

beforeAll(build);

const people = [{ role: "branch", branch: "b1" }, { role: "coordinator" }] as const;

/** A stopped server's folder with two districts, and who may do what in them. */
async function twoDistricts() {
  const dataDir = dataFolder();
  const product = await start(dataDir);
  for (const id of ["broken", "sound"]) await makeDistrict(product.url, id);
  const [branch = "", coordinator = ""] = await signIn(product.url, "broken", people);
  const [neighbour = ""] = await signIn(product.url, "sound", people);
  const [code = ""] = await issueCodes(product.url, "broken", [{ role: "reviewer" }]);
  for (let seed = 0; seed < 30; seed += 1)
    await handIn(product.url, branch, submission("b1", seed));
  await handIn(product.url, neighbour, submission("b1", 1));
  await product.stop();
  return { dataDir, branch, coordinator, neighbour, code, file: fileOf(dataDir, "broken") };
}

it.each(Object.keys(damages))("%s: that district stands still, the others go on", async (name) => {
  const { dataDir, branch, coordinator, neighbour, code, file } = await twoDistricts();
  damages[name]?.(file);
  const damaged = readFileSync(file);

  const product = await start(dataDir);
  const { url } = product;
  for (const path of ["/me", "/submissions/b1"])
    expectUnable(await call(url, "GET", path, { bearer: branch }));
  for (const path of ["/branches", "/rankings"])
    expectUnable(await call(url, "GET", path, { bearer: coordinator }));
  const body = submission("b1", 99);
  expectUnable(await call(url, "POST", "/submissions", { bearer: branch, body }));
  expectUnable(await call(url, "POST", "/sessions", { body: { code } }));
  expect((await handIn(url, neighbour, body)).number).toBe(2);
  expect((await call(url, "GET", "/me", { bearer: neighbour })).status).toBe(200);
  await product.stop();

  expectDiscreet(product, [branch, coordinator, neighbour, code]);
  // Whoever wants to save what can be saved finds it as it was.
  expect(readFileSync(file).equals(damaged)).toBe(true);
  expect(checkedChain(fileOf(dataDir, "sound"))).toHaveLength(2);
});

it("a damaged file of workerd's own stops the start, in words, and stays as it is", async () => {
  const { dataDir } = await twoDistricts();
  const file = join(dataDir, "districts", "xingji-district", "metadata.sqlite");
  expect(existsSync(file)).toBe(true);
  damages["garbage all through"]?.(file);
  const damaged = readFileSync(file);
  await expect(start(dataDir)).rejects.toThrow(/服务器未能启动.*The server did not start/s);
  expect(readFileSync(file).equals(damaged)).toBe(true);
});

it("without the list of districts everybody is told to come back", async () => {
  const { dataDir, branch, neighbour } = await twoDistricts();
  const folder = join(dataDir, "districts", "xingji-directory");
  const files = readdirSync(folder).filter((name) => /^[0-9a-f]{64}\.sqlite$/.test(name));
  expect(files).toHaveLength(1);
  for (const name of files) damages["garbage all through"]?.(join(folder, name));
  const { url } = await start(dataDir);
  for (const bearer of [branch, neighbour]) expectUnable(await call(url, "GET", "/me", { bearer }));
});
