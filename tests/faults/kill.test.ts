import { setTimeout as after } from "node:timers/promises";
import { beforeAll, expect, it } from "vitest";
import { build } from "../../scripts/build.ts";
import {
  type Ranking,
  type Receipt,
  type Returned,
  type SubmissionReply,
  stages,
} from "../../shared/index.ts";
import { call, read } from "./support/api.ts";
import { checkedChain } from "./support/chain.ts";
import { makeDistrict, signIn } from "./support/district.ts";
import { dataFolder, fileOf, query } from "./support/files.ts";
import { expectDiscreet } from "./support/log.ts";
import { MixedLoad, type People } from "./support/mixedLoad.ts";
import { start } from "./support/product.ts";

beforeAll(build);

const rounds = 10;
const branches = Array.from({ length: 24 }, (_, at) => `b${at + 1}`);

async function everybody(url: string): Promise<People> {
  const [reviewer = "", coordinator = "", ...own] = await signIn(url, "kill", [
    { role: "reviewer" },
    { role: "coordinator" },
    ...branches.map((branch) => ({ role: "branch", branch }) as const),
  ]);
  const tokens = new Map(branches.map((branch, at) => [branch, own[at] ?? ""]));
  return { branches: tokens, reviewer, coordinator };
}

const numbersOf = (receipts: readonly Receipt[]) =>
  receipts.map(({ number }) => number).sort((a, b) => a - b);

const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);

/**
 * The ranking goes by the receipts: of each branch the highest stage, then the newest. Once something of a branch was
 * sent back, a review from before its newest self-assessment is none of that.
 */
async function expectRanked(url: string, bearer: string, load: MixedLoad) {
  const receipts = load.ledger.answers<Receipt>("submission");
  const returned = new Set(
    load.ledger
      .answers<Returned>("return")
      .map(({ number }) => receipts.find((one) => one.number === number)?.branch),
  );
  const { rows } = read<Ranking>(await call(url, "GET", "/rankings", { bearer }));
  expect(rows).toHaveLength(new Set(receipts.map(({ branch }) => branch)).size);
  for (const { branch, star, time } of rows) {
    const own = receipts.filter((one) => one.branch === branch);
    const self = own.filter(({ stage }) => stage === "self").map(({ number }) => number);
    const since = returned.has(branch) ? Math.max(0, ...self) : 0;
    const [counts] = own
      .filter(({ stage, number }) => stage === "self" || number > since)
      .sort((a, b) => stages.indexOf(b.stage) - stages.indexOf(a.stage) || b.number - a.number);
    expect({ star, time }).toEqual({ star: counts?.star, time: counts?.time });
  }
}

/** What the server shows of each branch and stage is the newest receipt that was given for it. */
async function expectShown(url: string, bearer: string, receipts: readonly Receipt[]) {
  for (const branch of branches) {
    for (const stage of stages) {
      const own = receipts.filter((one) => one.branch === branch && one.stage === stage);
      const newest = own.toSorted((a, b) => b.number - a.number)[0];
      if (!newest) continue;
      const answer = await call(url, "GET", `/submissions/${branch}?stage=${stage}`, { bearer });
      expect(read<SubmissionReply>(answer).receipt).toEqual(newest);
    }
  }
}

it("loses nothing and doubles nothing when it is killed ten times under load", async () => {
  const dataDir = dataFolder();
  let product = await start(dataDir);
  await makeDistrict(product.url, "kill", branches.length);
  const people = await everybody(product.url);
  const load = new MixedLoad(people);
  const secrets = [...people.branches.values(), people.reviewer, people.coordinator];
  let repeated = 0;
  let lost = 0;
  for (let round = 0; round < rounds; round += 1) {
    const clients = load.run(product.url, 32);
    await after(500 + ((round * 173) % 500));
    await product.kill();
    await clients;
    expectDiscreet(product, secrets);
    lost += load.ledger.unanswered.size;

    product = await start(dataDir);
    await load.settle(product.url);
    repeated = await load.repeat(product.url, repeated);
    const receipts = load.ledger.answers<Receipt>("submission");
    // Every number was given to one of the writes, also where its first answer was lost.
    expect(numbersOf(receipts)).toEqual(upTo(receipts.length));
    await expectShown(product.url, people.coordinator, receipts);
    await expectRanked(product.url, people.coordinator, load);
    expect(load.ledger.wrong).toEqual([]);
  }
  await product.stop();
  expect(lost).toBeGreaterThan(rounds);

  const file = fileOf(dataDir, "kill");
  const receipts = load.ledger.answers<Receipt>("submission");
  const rows = checkedChain(file).map(({ seq, hash }) => `${seq} ${hash}`);
  expect(rows.sort()).toEqual(receipts.map(({ number, hash }) => `${number} ${hash}`).sort());
  const returned = query(file, (data) => data.prepare("SELECT comment FROM returns").all());
  const given = load.ledger.answers<{ comment: string }>("return").map(({ comment }) => comment);
  expect(given.length).toBeGreaterThan(rounds);
  expect(returned.map(({ comment }) => comment).sort()).toEqual(given.sort());
});
