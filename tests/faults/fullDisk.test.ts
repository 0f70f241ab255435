import { spawnSync } from "node:child_process";
import { beforeAll, expect, it } from "vitest";
import { build } from "../../scripts/build.ts";
import type { Receipt, SubmissionReply } from "../../shared/index.ts";
import { type Answer, call, read } from "./support/api.ts";
import { checkedChain } from "./support/chain.ts";
import { handIn, issueCodes, makeDistrict, signIn, submission } from "./support/district.ts";
import { dataFolder, fileOf } from "./support/files.ts";
import { expectDiscreet } from "./support/log.ts";
import { operatorKey, type Product, start } from "./support/product.ts";
import { expectUnable } from "./support/unable.ts";

/**
 * A disk is made full for workerd alone, without rights and without filling anybody's disk: no file of
 * its may grow beyond a size. A write then fails at any point of it, with EFBIG for ENOSPC; the signal
 * that comes along is ignored. Windows has nothing like it.
 */
const notKilledByIt = ["sh", "-c", `trap "" XFSZ; exec "$@"`, "sh"];
const limited = (bytes: number) => [
  ...["sh", "-c", `trap "" XFSZ; ulimit -f "$0"; exec "$@"`],
  String(bytes / 512),
];

beforeAll(build);

/** Several clients hand in until each was refused a few times; the keys of all that they sent. */
async function untilFull({ url }: Product, bearer: string): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const client = async (at: number) => {
    for (let refusals = 0, seed = 0; refusals < 3 && seed < 2000; seed += 1) {
      const key = `${at}-${seed}`;
      const sent = { bearer, key, body: submission("b1", seed) };
      const answer = await call(url, "POST", "/submissions", sent);
      answers.set(key, answer);
      if (answer.status === 201) continue;
      expectUnable(answer);
      refusals += 1;
    }
  };
  await Promise.all(Array.from({ length: 16 }, (_, at) => client(at)));
  return answers;
}

const receiptOf = (answer: Answer) => read<Receipt>(answer, 201);
const byNumber = (a: Receipt, b: Receipt) => a.number - b.number;
const newestOf = async ({ url }: Product, bearer: string) =>
  read<SubmissionReply>(await call(url, "GET", "/submissions/b1", { bearer })).receipt;

if (process.platform !== "win32") {
  it("keeps what was acknowledged when the disk fills up, and takes the rest on a larger one", async () => {
    const dataDir = dataFolder();
    const full = await start(dataDir, limited(1024 * 1024));
    await makeDistrict(full.url, "full");
    const [bearer = ""] = await signIn(full.url, "full", [{ role: "branch", branch: "b1" }]);
    const answers = await untilFull(full, bearer);
    const given = [...answers.values()].filter(({ status }) => status === 201).map(receiptOf);
    expect(given.length).toBeGreaterThan(10);
    // A refusal leaves nothing half done: what is shown is what was acknowledged last.
    expect(await newestOf(full, bearer)).toEqual(given.toSorted(byNumber).at(-1));
    await full.kill();
    expectDiscreet(full, [bearer]);

    const larger = await start(dataDir);
    const receipts: Receipt[] = [];
    for (const [key, { status, text }] of answers) {
      const body = submission("b1", Number(key.split("-")[1]));
      const again = await call(larger.url, "POST", "/submissions", { bearer, key, body });
      if (status === 201) expect(again.text).toBe(text);
      receipts.push(receiptOf(again));
    }
    await larger.stop();
    const rows = checkedChain(fileOf(dataDir, "full"));
    const all = receipts.toSorted(byNumber).map(({ hash }) => hash);
    expect(rows.map(({ hash }) => hash)).toEqual(all);
  });
}

// Only Linux lets the limit of a process that runs be changed.
if (process.platform === "linux") {
  const setRoom = ({ pid }: Product, bytes: number | "unlimited") => {
    const set = spawnSync("prlimit", ["--pid", String(pid), `--fsize=${bytes}:unlimited`]);
    expect(set.status).toBe(0);
  };

  it("refuses writes while the disk is full, reads on, and writes again when there is room", async () => {
    const dataDir = dataFolder();
    const product = await start(dataDir, notKilledByIt);
    const { url } = product;
    await makeDistrict(url, "full");
    const [branch = "", reviewer = ""] = await signIn(url, "full", [
      { role: "branch", branch: "b1" },
      { role: "reviewer" },
    ]);
    const [code = ""] = await issueCodes(url, "full", [{ role: "coordinator" }]);
    const first = await handIn(url, branch, submission("b1", 1));

    // A write that failed has the object start afresh, and SQLite wants 32 KB of shared memory for that.
    setRoom(product, 32 * 1024);
    const again = { bearer: branch, key: "again", body: submission("b1", 2) };
    const back = { bearer: reviewer, key: "back", body: { number: 1, comment: "c", items: {} } };
    const codes = { bearer: operatorKey, body: { codes: [{ role: "coordinator" }] } };
    for (let times = 0; times < 5; times += 1) {
      expectUnable(await call(url, "POST", "/submissions", again));
      expectUnable(await call(url, "POST", "/submissions/b1/returns", back));
      expectUnable(await call(url, "POST", "/districts/full/codes", codes));
      expectUnable(await call(url, "POST", "/sessions", { body: { code } }));
      // Reading goes on, and nothing of what was refused is seen.
      expect(await newestOf(product, branch)).toEqual(first);
      for (const path of ["/branches", "/rankings", "/me"])
        expect((await call(url, "GET", path, { bearer: reviewer })).status, path).toBe(200);
      const me = await call(url, "GET", "/me", { bearer: branch });
      expect(read<{ returned?: object }>(me).returned).toBeUndefined();
    }

    setRoom(product, "unlimited");
    // What was refused is taken now, under the same keys: a code was not used up by the attempt.
    read(await call(url, "POST", "/sessions", { body: { code } }), 201);
    read(await call(url, "POST", "/submissions/b1/returns", back), 201);
    const second = read<Receipt>(await call(url, "POST", "/submissions", again), 201);
    expect(second.number).toBe(2);
    expect(read<Receipt>(await call(url, "POST", "/submissions", again), 201)).toEqual(second);
    await product.stop();
    expectDiscreet(product, [branch, reviewer, code]);
    const hashes = checkedChain(fileOf(dataDir, "full")).map(({ hash }) => hash);
    expect(hashes).toEqual([first.hash, second.hash]);
  });
}
