import { rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { build } from "../../scripts/build.ts";
import type { Receipt, SubmissionReply } from "../../shared/index.ts";
import { call, read } from "./support/api.ts";
import { checkedChain } from "./support/chain.ts";
import { handIn, makeDistrict, signIn, submission } from "./support/district.ts";
import { dataFolder, fileOf } from "./support/files.ts";
import { start } from "./support/product.ts";

beforeAll(build);

/** A killed server's folder: ten submissions in the file itself, five more in its log only. */
async function killed() {
  const dataDir = dataFolder();
  const first = await start(dataDir);
  await makeDistrict(first.url, "wal");
  const [bearer = ""] = await signIn(first.url, "wal", [{ role: "branch", branch: "b1" }]);
  const receipts: Receipt[] = [];
  const handInTimes = async (url: string, times: number) => {
    for (let seed = 0; seed < times; seed += 1)
      receipts.push(await handIn(url, bearer, submission("b1", seed)));
  };
  await handInTimes(first.url, 10);
  await first.stop();
  const file = fileOf(dataDir, "wal");
  const second = await start(dataDir);
  await handInTimes(second.url, 5);
  await second.kill();
  // Made from the log at every start.
  rmSync(`${file}-shm`, { force: true });
  return { dataDir, bearer, receipts, file, wal: `${file}-wal` };
}

/** The server comes up with the first of the submissions, and the chain goes on behind them. */
async function expectGoesOn({ dataDir, bearer, receipts, file }: Killed, kept: number) {
  const product = await start(dataDir);
  const { url } = product;
  const newest = read<SubmissionReply>(await call(url, "GET", "/submissions/b1", { bearer }));
  expect(newest.receipt).toEqual(receipts[kept - 1]);
  const next = await handIn(url, bearer, submission("b1", 1));
  expect(next.number).toBe(kept + 1);
  await product.stop();
  const hashes = checkedChain(file).map(({ hash }) => hash);
  expect(hashes).toEqual([...receipts.slice(0, kept), next].map(({ hash }) => hash));
}
type Killed = Awaited<ReturnType<typeof killed>>;

it("a log that is whole gives back everything", async () => {
  const left = await killed();
  await expectGoesOn(left, 15);
});

it("of a log that is cut off, only the submission that was cut is missing", async () => {
  const left = await killed();
  truncateSync(left.wal, statSync(left.wal).size - 100);
  await expectGoesOn(left, 14);
});

it("without its log the file is what it was when the server was last stopped", async () => {
  const left = await killed();
  rmSync(left.wal);
  await expectGoesOn(left, 10);
});

it("a log of garbage is no log", async () => {
  const left = await killed();
  writeFileSync(left.wal, "x".repeat(50_000));
  await expectGoesOn(left, 10);
});
