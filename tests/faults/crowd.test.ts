import { readFileSync } from "node:fs";
import { setTimeout as after } from "node:timers/promises";
import { beforeAll, expect, it, onTestFinished } from "vitest";
import { build } from "../../scripts/build.ts";
import type { Receipt } from "../../shared/index.ts";
import { call } from "./support/api.ts";
import { checkedChain } from "./support/chain.ts";
import { crowdSize, gather } from "./support/crowd.ts";
import { handIn, makeDistrict, signIn, submission } from "./support/district.ts";
import { dataFolder, fileOf } from "./support/files.ts";
import { expectDiscreet } from "./support/log.ts";
import { type Product, start } from "./support/product.ts";
import { untilClosed } from "./support/rawClient.ts";

beforeAll(build);

async function withDistrict(through: readonly string[] = []) {
  const dataDir = dataFolder();
  const product = await start(dataDir, through);
  await makeDistrict(product.url, "crowd");
  const [normal = "", slow = ""] = await signIn(product.url, "crowd", [
    { role: "branch", branch: "b1" },
    { role: "branch", branch: "b2" },
  ]);
  return { dataDir, product, normal, slow };
}

/** Memory of a process in MB, where the system tells it as a file. */
const memory = ({ pid }: Product): number =>
  process.platform === "linux"
    ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024
    : 0;

it("serves a normal client amid ten thousand slow ones, and slow ones when they finish", async () => {
  const { dataDir, product, normal, slow } = await withDistrict();
  const receipts: Receipt[] = [];
  const used: number[] = [];
  for (const wave of [1, 2]) {
    const crowd = await gather(product.port, crowdSize(), slow, submission("b2", wave));
    onTestFinished(crowd.leave);
    for (let seed = 0; seed < 20; seed += 1)
      receipts.push(await handIn(product.url, normal, submission("b1", seed)));
    expect((await call(product.url, "GET", "/me", { bearer: normal })).status).toBe(200);
    used.push(memory(product));

    if (wave === 2) {
      const finished = crowd.unfinished.slice(0, 20).map(async ({ socket, end }) => {
        const answer = untilClosed(socket);
        socket.end(end);
        const text = await answer;
        expect(text.slice(0, 12)).toBe("HTTP/1.1 201");
        receipts.push(JSON.parse(text.slice(text.indexOf("\r\n\r\n"))));
      });
      await Promise.all(finished);
    }
    crowd.leave();
    await after(500);
  }
  receipts.push(await handIn(product.url, normal, submission("b1", 1)));
  const [first = 0, second = 0] = used;
  expect(first).toBeLessThan(600);
  // A second crowd finds most of its room left by the first.
  expect(second).toBeLessThan(Math.max(1, first) * 2);
  await product.stop();
  expectDiscreet(product, [normal, slow]);
  const hashes = checkedChain(fileOf(dataDir, "crowd")).map(({ hash }) => hash);
  expect(hashes.toSorted()).toEqual(receipts.map(({ hash }) => hash).sort());
});

// Windows has no limit of that kind.
if (process.platform !== "win32") {
  it("loses nothing where there are more connections than it may open files", async () => {
    const few = ["sh", "-c", `ulimit -n 256; exec "$@"`, "sh"];
    const { dataDir, product, normal, slow } = await withDistrict(few);
    const receipt = await handIn(product.url, normal, submission("b1", 1));
    const crowd = await gather(product.port, 400, slow, submission("b2", 1)).catch(() => undefined);
    await after(500);
    crowd?.leave();
    await product.kill();
    expectDiscreet(product, [normal, slow]);

    const { url, stop } = await start(dataDir);
    const next = await handIn(url, normal, submission("b1", 2));
    await stop();
    const hashes = checkedChain(fileOf(dataDir, "crowd")).map(({ hash }) => hash);
    expect(hashes).toEqual([receipt.hash, next.hash]);
  });
}
