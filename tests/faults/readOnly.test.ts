import { chmodSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it, onTestFinished } from "vitest";
import { build } from "../../scripts/build.ts";
import type { SubmissionReply } from "../../shared/index.ts";
import { filesIn } from "../scripts/support/folder.ts";
import { commands, launch } from "../scripts/support/launcher.ts";
import { call, read } from "./support/api.ts";
import { checkedChain } from "./support/chain.ts";
import { handIn, makeDistrict, signIn, submission } from "./support/district.ts";
import { dataFolder, fileOf } from "./support/files.ts";
import { expectDiscreet } from "./support/log.ts";
import { start } from "./support/product.ts";
import { expectUnable } from "./support/unable.ts";
import { asNobody, handOver, unprivileged } from "./support/unprivileged.ts";

beforeAll(build);

const people = [{ role: "branch", branch: "b1" }, { role: "reviewer" }] as const;

/** A stopped server's folder with two districts, and people of both. */
async function twoDistricts() {
  const dataDir = dataFolder();
  const product = await start(dataDir);
  const tokens: string[] = [];
  for (const id of ["still", "sound"]) {
    await makeDistrict(product.url, id);
    tokens.push(...(await signIn(product.url, id, people)));
  }
  const [branch = "", reviewer = "", neighbour = ""] = tokens;
  const receipt = await handIn(product.url, branch, submission("b1", 1));
  await product.stop();
  handOver(dataDir);
  return { dataDir, branch, reviewer, neighbour, receipt };
}

/** Takes the right to write away until the test has ended, when all is cleared up. */
function lock(path: string, mode: number): void {
  chmodSync(path, mode);
  onTestFinished(() => chmodSync(path, 0o700));
}

// On Windows a folder cannot be made read-only by its mode.
if (process.platform !== "win32") {
  it("refuses a data folder that cannot be written, in words, and touches nothing", async () => {
    const { dataDir } = await twoDistricts();
    const folders = ["", "districts", "districts/xingji-district"].map((at) => join(dataDir, at));
    for (const folder of folders) {
      const before = filesIn(dataDir);
      lock(folder, 0o500);
      const product = await launch({ dataDir, command: asNobody(commands.launcher) });
      expect(await product.exit).toBe(1);
      expect(product.said()).toContain(`无法写入数据文件夹 ${dataDir}`);
      expect(product.said()).toContain(`The data folder ${dataDir} cannot be written`);
      expect(product.said()).not.toMatch(/^\s+at |SQLITE/m);
      expect(filesIn(dataDir)).toEqual(before);
      chmodSync(folder, 0o700);
    }
  });

  it("reads a district whose file is read-only, refuses to write it, and serves the others", async () => {
    const { dataDir, branch, reviewer, neighbour, receipt } = await twoDistricts();
    const file = fileOf(dataDir, "still");
    lock(file, 0o400);
    const product = await start(dataDir, unprivileged);
    const { url } = product;
    const again = { bearer: branch, key: "again", body: submission("b1", 2) };
    for (let times = 0; times < 3; times += 1) {
      expectUnable(await call(url, "POST", "/submissions", again));
      const shown = await call(url, "GET", "/submissions/b1", { bearer: branch });
      expect(read<SubmissionReply>(shown).receipt).toEqual(receipt);
      // That the log cannot be written either must not make the first look fail and the second pass.
      for (const path of ["/branches", "/rankings", "/submissions/b1"])
        expect((await call(url, "GET", path, { bearer: reviewer })).status, path).toBe(200);
    }
    expect((await handIn(url, neighbour, submission("b1", 1))).number).toBe(1);
    await product.stop();
    expectDiscreet(product, [branch, neighbour]);
    chmodSync(file, 0o600);
    expect(checkedChain(file).map(({ hash }) => hash)).toEqual([receipt.hash]);

    const writable = await start(dataDir);
    read(await call(writable.url, "POST", "/submissions", again), 201);
    await writable.stop();
    expect(checkedChain(file)).toHaveLength(2);
  });
}
