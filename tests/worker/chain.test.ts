import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { SubmissionReply } from "../../shared/index.ts";
import { sha256 } from "../../worker/auth/hash.ts";
import { canonical } from "../../worker/submissions/canonical.ts";
import { chainHash, chainStart } from "../../worker/submissions/chain.ts";
import type { SubmissionRow } from "../../worker/submissions/row.ts";
import {
  asBranch,
  call,
  dongguan,
  handIn,
  makeDistrict,
  objectOf,
  read,
  signIn,
  submission,
  taihu,
} from "./support.ts";

beforeEach(async () => {
  await makeDistrict();
});
afterEach(() => reset());

const rows = () =>
  runInDurableObject(objectOf(), (_, { storage: { sql } }) =>
    sql.exec<SubmissionRow>("SELECT * FROM submissions ORDER BY seq").toArray(),
  );

test("forty submissions at once from all branches make one unbroken chain", async () => {
  const senders = await Promise.all(
    (["e1", "e2", "w1", "w2"] as const).map(async (branch) => ({
      branch,
      token: await asBranch(branch),
    })),
  );
  const receipts = await Promise.all(
    Array.from({ length: 40 }, (_, at) => {
      const { branch, token } = senders[at % 4] ?? { branch: "", token: "" };
      return handIn(token, submission(branch, branch.startsWith("e") ? taihu : dongguan));
    }),
  );
  expect(receipts.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 40 }, (_, at) => at + 1),
  );
  let before = chainStart;
  for (const { hash, ...row } of await rows()) {
    expect(row.prev_hash).toBe(before);
    expect(await chainHash(row)).toBe(hash);
    expect(receipts.find(({ number }) => number === row.seq)?.hash).toBe(hash);
    before = hash;
  }
});

test("a changed mark, author or time breaks the chain", async () => {
  await handIn(await asBranch("e1"), submission("e1", taihu));
  const [first] = await rows();
  if (!first) throw new Error("no row");
  const { hash, ...row } = first;
  for (const change of [{ marks: "{}" }, { author: 99 }, { time: row.time + 1 }, { star: 3 }]) {
    expect(await chainHash({ ...row, ...change })).not.toBe(hash);
  }
});

test("evidence is in the hash; where there is none the hash is as before it could be named", async () => {
  const token = await asBranch("e1");
  await handIn(token, submission("e1", taihu));
  const evidence = { "1": [{ name: "记录.pdf", size: 1, sha256: "a".repeat(64) }] };
  await handIn(token, { ...submission("e1", taihu), evidence });
  const [plain, shown] = await rows();
  if (!plain || !shown) throw new Error("no rows");
  const { hash, evidence: none, ...before } = plain;
  expect([none, sha256(canonical(before)), chainHash({ ...before, evidence: null })]).toEqual([
    null,
    hash,
    hash,
  ]);
  const { hash: withFiles, ...row } = shown;
  expect(chainHash(row)).toBe(withFiles);
  for (const other of [null, '{"1":[]}']) {
    expect(chainHash({ ...row, evidence: other })).not.toBe(withFiles);
  }
});

test("nothing handed in can be changed or deleted, not even by SQL", async () => {
  await handIn(await asBranch("e1"), submission("e1", taihu));
  for (const statement of ["UPDATE submissions SET star = 5", "DELETE FROM submissions"]) {
    await runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
      expect(() => sql.exec(statement)).toThrow("append-only");
    });
  }
});

test("after the object is evicted everything is still there, and the chain goes on", async () => {
  const token = await asBranch("e1");
  const first = await handIn(token, submission("e1", taihu));
  await evictDurableObject(objectOf());
  const latest = await read<SubmissionReply>(
    await call("GET", "/submissions/e1", { bearer: token }),
  );
  expect(latest.receipt).toEqual(first);
  await evictDurableObject(objectOf());
  const second = await handIn(token, submission("e1", taihu, { "1": false }));
  expect(second.number).toBe(2);
  expect((await rows())[1]?.prev_hash).toBe(first.hash);
});

test("the highest stage counts, then the newest; older ones stay", async () => {
  const branch = await asBranch("e1");
  const reviewer = await signIn({ role: "reviewer" });
  await handIn(branch, submission("e1", taihu));
  await handIn(branch, submission("e1", taihu));
  await handIn(reviewer, submission("e1", taihu, {}, "first"));
  const reasons = { "1": "未见" };
  for (const changes of [{}, { "1": false }]) {
    await handIn(reviewer, { ...submission("e1", taihu, changes, "recheck"), reasons });
  }
  const { receipt } = await read<SubmissionReply>(
    await call("GET", "/submissions/e1", { bearer: branch }),
  );
  expect(receipt).toMatchObject({ number: 5, stage: "recheck", star: 0 });
  expect(await rows()).toHaveLength(5);
});
