import { beforeAll, expect, it } from "vitest";
import { build } from "../../scripts/build.ts";
import type { BranchesReply, Ranking, Receipt, SubmissionReply } from "../../shared/index.ts";
import { call, read } from "./support/api.ts";
import { checkedChain, hashOf } from "./support/chain.ts";
import { handIn, issueCodes, makeDistrict, signIn, submission } from "./support/district.ts";
import { dataFolder, fileOf, query } from "./support/files.ts";
import { start } from "./support/product.ts";

beforeAll(build);

const day = 24 * 60 * 60 * 1000;

/**
 * Makes a stopped server's file one that was written while the clock was ahead: everything that carries a
 * time is moved, and a submission of then is put at the end of the chain, as the server would have.
 */
function writtenAhead(file: string, by: number): Receipt["hash"] {
  return query(file, (data) => {
    for (const change of [
      "UPDATE tokens SET created = created + ?1, expires = expires + ?1",
      "UPDATE codes SET created = created + ?1, expires = expires + ?1",
      "UPDATE answers SET time = time + ?1",
    ])
      data.prepare(change).run(by);
    const last = data.prepare("SELECT * FROM submissions ORDER BY seq DESC LIMIT 1").get();
    const { hash, ...row } = { ...last };
    const next = { ...row, seq: Number(row["seq"]) + 1, time: Number(row["time"]) + by };
    const chained = { ...next, prev_hash: hash ?? null };
    const whole = { ...chained, hash: hashOf(chained) };
    const columns = Object.keys(whole);
    const places = columns.map(() => "?").join(", ");
    data
      .prepare(`INSERT INTO submissions (${columns.join(", ")}) VALUES (${places})`)
      .run(...Object.values(whole));
    return whole.hash;
  });
}

it("goes by numbers, not by times, when the clock was ahead and is right again", async () => {
  const dataDir = dataFolder();
  const first = await start(dataDir);
  await makeDistrict(first.url, "clock");
  const [branch = "", coordinator = ""] = await signIn(first.url, "clock", [
    { role: "branch", branch: "b1" },
    { role: "coordinator" },
  ]);
  const [code = ""] = await issueCodes(first.url, "clock", [{ role: "reviewer" }]);
  const early = { bearer: branch, key: "early", body: submission("b1", 1) };
  const acknowledged = read<Receipt>(await call(first.url, "POST", "/submissions", early), 201);
  await first.stop();
  const file = fileOf(dataDir, "clock");
  const ahead = writtenAhead(file, day);

  const { url, stop } = await start(dataDir);
  // Tokens and codes of then hold; what was sent before is answered as before.
  expect((await call(url, "GET", "/me", { bearer: branch })).status).toBe(200);
  const again = await call(url, "POST", "/submissions", early);
  expect(read<Receipt>(again, 201)).toEqual(acknowledged);
  read(await call(url, "POST", "/sessions", { body: { code } }), 201);

  const body = { ...submission("b1", 3), after: 2 };
  const now = read<Receipt>(await call(url, "POST", "/submissions", { bearer: branch, body }), 201);
  expect(now.number).toBe(3);
  expect(Date.parse(now.time)).toBeLessThan(Date.now() + day / 2);
  const shown = await call(url, "GET", "/submissions/b1", { bearer: branch });
  expect(read<SubmissionReply>(shown).receipt).toEqual(now);
  const ranking = await call(url, "GET", "/rankings", { bearer: coordinator });
  expect(read<Ranking>(ranking).rows[0]).toMatchObject({ branch: "b1", time: now.time });
  const list = await call(url, "GET", "/branches", { bearer: coordinator });
  expect(read<BranchesReply>(list).branches[0]?.receipts).toEqual({ self: now });
  await stop();
  const hashes = checkedChain(file).map(({ hash }) => hash);
  expect(hashes).toEqual([acknowledged.hash, ahead, now.hash]);
});

it("lets a token and a code that ran out while the clock was wrong stay out", async () => {
  const dataDir = dataFolder();
  const first = await start(dataDir);
  await makeDistrict(first.url, "clock");
  const [bearer = ""] = await signIn(first.url, "clock", [{ role: "coordinator" }]);
  const [code = ""] = await issueCodes(first.url, "clock", [{ role: "reviewer" }]);
  await first.stop();
  query(fileOf(dataDir, "clock"), (data) => {
    data.exec("UPDATE tokens SET expires = created - 1; UPDATE codes SET expires = created - 1");
  });
  const { url } = await start(dataDir);
  expect((await call(url, "GET", "/me", { bearer })).status).toBe(401);
  expect((await call(url, "POST", "/sessions", { body: { code } })).status).toBe(401);
  // Being refused does not use a code up, nor does anything else change.
  const [other = ""] = await signIn(url, "clock", [{ role: "branch", branch: "b1" }]);
  expect((await handIn(url, other, submission("b1", 1))).number).toBe(1);
});
