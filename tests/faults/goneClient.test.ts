import { setTimeout as after } from "node:timers/promises";
import { beforeAll, expect, it } from "vitest";
import { build } from "../../scripts/build.ts";
import type { Receipt } from "../../shared/index.ts";
import { call, read } from "./support/api.ts";
import { checkedChain } from "./support/chain.ts";
import { handIn, makeDistrict, signIn, submission } from "./support/district.ts";
import { dataFolder, fileOf } from "./support/files.ts";
import { expectDiscreet } from "./support/log.ts";
import { start } from "./support/product.ts";
import { inHalves, open } from "./support/rawClient.ts";

beforeAll(build);

it("clients that leave before their answer harm nobody, and find it when they come back", async () => {
  const dataDir = dataFolder();
  const product = await start(dataDir);
  const { url, port } = product;
  await makeDistrict(url, "gone");
  const [patient = "", hasty = ""] = await signIn(url, "gone", [
    { role: "branch", branch: "b1" },
    { role: "branch", branch: "b2" },
  ]);
  const body = submission("b2", 1);
  const leave = async (key: string, wait: number) => {
    const socket = await open(port);
    socket.write(inHalves(hasty, key, body).join(""));
    await after(wait);
    socket.resetAndDestroy();
  };
  const leaving = async () => {
    for (let at = 0; at < 60; at += 1) await leave(`hasty-${at}`, at % 6);
  };
  const staying = Array.from({ length: 8 }, async (_, at) => {
    const receipts: Receipt[] = [];
    for (let n = 0; n < 15; n += 1)
      receipts.push(await handIn(url, patient, submission("b1", at * 15 + n)));
    return receipts;
  });
  await leaving();
  const receipts = (await Promise.all(staying)).flat();
  for (let at = 0; at < 60; at += 1) {
    const again = { bearer: hasty, key: `hasty-${at}`, body };
    receipts.push(read<Receipt>(await call(url, "POST", "/submissions", again), 201));
  }
  await product.stop();
  expectDiscreet(product, [patient, hasty]);
  const hashes = checkedChain(fileOf(dataDir, "gone")).map(({ hash }) => hash);
  expect(hashes.toSorted()).toEqual(receipts.map(({ hash }) => hash).sort());
});
