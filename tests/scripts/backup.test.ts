import { createHash } from "node:crypto";
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as after } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { backUp } from "../../scripts/backup/backUp.ts";
import { dataFiles } from "../../scripts/backup/dataFiles.ts";
import type { Manifest } from "../../scripts/backup/manifest.ts";
import { restore } from "../../scripts/backup/restore.ts";
import { build } from "../../scripts/build.ts";
import { operatorKey } from "../../scripts/operatorKey.ts";
import { buildServed } from "../../scripts/serve/buildServed.ts";
import { freePort, startServer } from "../../scripts/server.ts";
import type { Ranking, Receipt, SubmissionReply } from "../../shared/index.ts";
import { canonical } from "../../worker/submissions/canonical.ts";
import type { SubmissionRow } from "../../worker/submissions/row.ts";
import { dataFolder, filesIn } from "./support/folder.ts";
import { commands, launchReady } from "./support/launcher.ts";
import {
  branches,
  keepHandingIn,
  keyOf,
  makeOffice,
  runScript,
  sessionOf,
} from "./support/office.ts";
import { call, handIn } from "./support/visitor.ts";

beforeAll(build);
beforeAll(buildServed);

const command = commands.serve;
const allBranches = (url: string, dataDir: string) =>
  Promise.all(branches.map((branch) => sessionOf(url, dataDir, { role: "branch", branch })));

/** The district's file below a data folder or a backup: the one that holds submissions. */
const districtFile = (folder: string) =>
  join(folder, dataFiles(folder).find((path) => !path.includes("metadata")) ?? "");

function rowsIn(file: string): readonly SubmissionRow[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare("SELECT * FROM submissions ORDER BY seq").all();
  database.close();
  return rows as unknown as SubmissionRow[];
}

function expectUnbroken(rows: readonly SubmissionRow[]): void {
  let before = "0".repeat(64);
  for (const [at, { hash, evidence, ...rest }] of rows.entries()) {
    // Evidence that there is none of is no part of the hash.
    const row = evidence === null ? rest : { ...rest, evidence };
    expect(row.seq).toBe(at + 1);
    expect(row.prev_hash).toBe(before);
    expect(createHash("sha256").update(canonical(row)).digest("hex")).toBe(hash);
    before = hash;
  }
}

it("takes a whole backup while eight connections hand in, and a new folder serves it", async () => {
  const dataDir = dataFolder();
  const to = dataFolder();
  const first = await launchReady({ dataDir, command });
  await makeOffice(first.url, dataDir);
  const sessions = await allBranches(first.url, dataDir);
  const receipts: Receipt[] = [];
  let enough = false;
  const senders = sessions.map((session) =>
    keepHandingIn(
      first.url,
      session,
      () => enough,
      (receipt) => receipts.push(receipt),
    ),
  );
  while (receipts.length < 200) await after(5);

  const before = [...receipts];
  const { code, said } = await runScript("backup", ["--data", dataDir, "--to", to]);
  expect(said).toContain("Backed up");
  expect(code).toBe(0);
  const during = receipts.length;
  enough = true;
  await Promise.all(senders);
  expect(during).toBeGreaterThan(before.length);
  process.kill(first.pid, "SIGTERM");
  expect(await first.exit).toBe(0);

  const [name = ""] = readdirSync(to);
  const fresh = join(dataFolder(), "data");
  const restored = await runScript("restore", ["--from", join(to, name), "--data", fresh]);
  expect(restored.said).toContain("Restored");
  expect(restored.code).toBe(0);
  const rows = rowsIn(districtFile(fresh));
  expectUnbroken(rows);
  expect(rows.length).toBeLessThanOrEqual(receipts.length);
  for (const { number, hash } of before) expect(rows[number - 1]?.hash).toBe(hash);

  const second = await launchReady({ dataDir: fresh, command });
  // Sessions hold over a restore, ids resolve, and the chain goes on where the backup stood.
  const [session] = sessions;
  if (!session) throw new Error("no session");
  const newest = await call<SubmissionReply>(second.url, "/submissions/b1", session.token);
  expect(rows.map(({ hash }) => hash)).toContain(newest.receipt.hash);
  expect((await handIn(second.url, session)).number).toBe(rows.length + 1);
  const { token } = await sessionOf(second.url, fresh, { role: "coordinator" });
  const ranking = await call<Ranking>(second.url, "/rankings", token);
  expect(ranking.rows).toHaveLength(branches.length);
  process.kill(second.pid, "SIGTERM");
  expect(await second.exit).toBe(0);
  expectUnbroken(rowsIn(districtFile(fresh)));
});

describe("a backup of a service that stands", () => {
  let dataDir = "";
  beforeAll(async () => {
    dataDir = await madeOnce();
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
  const taken = async () => (await backUp(dataDir, dataFolder())).folder;

  it("says what it holds, and no key", async () => {
    const folder = await taken();
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
    expect(manifest).toMatchObject({ kind: "xingji-backup", format: 1 });
    expect(manifest.files.map(({ path }) => path)).toEqual(dataFiles(dataDir));
    expect(manifest.files[0]?.schema).toBeGreaterThanOrEqual(3);
    const files = filesIn(folder);
    expect(files.size).toBe(manifest.files.length + 1);
    const key = keyOf(dataDir);
    expect([...files.values()].filter((text) => text.includes(key))).toEqual([]);
    if (process.platform !== "win32")
      for (const path of files.keys()) expect(statSync(path).mode & 0o777, path).toBe(0o600);
  });

  it("districts come before the directory that must know them", () => {
    const classes = dataFiles(dataDir).map((path) => path.split("/")[1]);
    expect(classes).toEqual([
      ...["xingji-district", "xingji-district"],
      ...["xingji-directory", "xingji-directory"],
      "xingji-region",
    ]);
  });

  it("is refused where there are no data, and leaves nothing behind", async () => {
    const to = dataFolder();
    await expect(backUp(dataFolder(), to)).rejects.toThrow("no data of Xingji");
    expect(readdirSync(to)).toEqual([]);
  });

  it("a corrupt file makes no backup", async () => {
    const data = dataFolder();
    restore(await taken(), data);
    const file = districtFile(data);
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 8192, 12288);
    writeFileSync(file, bytes);
    const to = dataFolder();
    await expect(backUp(data, to)).rejects.toThrow("did not come about");
    expect(readdirSync(to)).toEqual([]);
  });

  it("is not restored where it was changed, or is none", async () => {
    const folder = await taken();
    appendFileSync(districtFile(folder), "x");
    const data = dataFolder();
    expect(() => restore(folder, data)).toThrow("is damaged");
    expect(() => restore(dataFolder(), data)).toThrow("is not a backup");
    const manifest = join(folder, "manifest.json");
    const text = readFileSync(manifest, "utf8");
    writeFileSync(manifest, text.replace("districts/xingji", "../xingji"));
    expect(() => restore(folder, data)).toThrow("is not a backup");
    expect(readdirSync(data)).toEqual([]);
  });

  it("is not restored over data unless asked, and then keeps them aside", async () => {
    const folder = await taken();
    const data = dataFolder();
    restore(folder, data);
    expect(() => restore(folder, data)).toThrow("holds data already");
    const { aside = "" } = restore(folder, data, { replace: true });
    expect(dataFiles(data)).toEqual(dataFiles(dataDir));
    expect(readdirSync(aside)).toEqual(["xingji-directory", "xingji-district", "xingji-region"]);
  });

  it("is not restored under a running service, even where its note is missing", async () => {
    const folder = await taken();
    const data = dataFolder();
    restore(folder, data);
    const product = await launchReady({ dataDir: data, command });
    const pid = readFileSync(join(data, "workerd.pid"));
    expect(() => restore(folder, data, { replace: true })).toThrow("Stop it before");
    const { token } = await sessionOf(product.url, data, { role: "coordinator" });
    rmSync(join(data, "workerd.pid"));
    onTestFinished(() => void process.kill(product.pid, "SIGTERM"));
    expect(() => restore(folder, data, { replace: true })).toThrow("Stop it before");
    writeFileSync(join(data, "workerd.pid"), pid);
    expect((await call<Ranking>(product.url, "/rankings", token)).rows).toHaveLength(1);
  });
});

/** A data folder with one submission, made by a service that has ended. */
async function madeOnce(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), "xingji-backup-"));
  const key = operatorKey(dataDir);
  const server = await startServer({ port: await freePort(), dataDir, operatorKey: key });
  await makeOffice(server.url, dataDir);
  await handIn(server.url, await sessionOf(server.url, dataDir, { role: "branch", branch: "b1" }));
  await server.stop();
  return dataDir;
}
