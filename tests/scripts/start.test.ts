import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { build } from "../../scripts/build.ts";
import { dataFolder } from "./support/folder.ts";
import { codesIn, commands, launch, launchReady, ready } from "./support/launcher.ts";
import { kill, serverPid, survivors } from "./support/processes.ts";
import { demoSession, handIn, records, signIn } from "./support/visitor.ts";

beforeAll(build);

it("prints codes that open a session for each role, and ends on SIGTERM", async () => {
  const dataDir = dataFolder();
  const product = await launchReady({ dataDir });
  expect(product.said()).toContain(`${product.url}/playground/`);
  const codes = codesIn(product.said());
  const sessions = await Promise.all(codes.map((code) => signIn(product.url, code)));
  expect(sessions.map(({ role, branch }) => branch?.grid ?? role)).toEqual([
    "taihu-42",
    "dongguan-33",
    "coordinator",
  ]);
  expect((await fetch(`${product.url}/playground/`)).status).toBe(200);
  kill(product.pid, "SIGTERM");
  expect(await product.exit).toBe(0);
  expect(product.pids).toContain(product.server);
  expect(await survivors(product.pids)).toEqual([]);
  expect(existsSync(join(dataDir, "workerd.pid"))).toBe(false);
});

it("finds its data again and seeds nothing twice; SIGINT ends it", async () => {
  const dataDir = dataFolder();
  const first = await launchReady({ dataDir });
  const branch = await demoSession(first.url, { role: "branch", branch: "qinghe-a1" });
  const receipt = await handIn(first.url, branch);
  const before = await records(first.url);
  kill(first.pid, "SIGINT");
  expect(await first.exit).toBe(0);
  expect(await survivors(first.pids)).toEqual([]);

  const second = await launchReady({ dataDir });
  const after = await records(second.url);
  expect(after.ranking).toEqual(before.ranking);
  expect(after.receipts).toEqual(before.receipts);
  expect(after.receipts.get("qinghe-a1")).toEqual(receipt);
});

it("leaves nothing behind when a terminal's Ctrl-C reaches everybody at once, twice", async () => {
  const product = await launchReady({ dataDir: dataFolder() });
  kill(-product.pid, "SIGINT");
  kill(-product.pid, "SIGINT");
  expect(await product.exit).toBe(0);
  expect(await survivors(product.pids)).toEqual([]);
  expect(product.said()).not.toMatch(/Error|unexpectedly/);
});

it("leaves nothing behind when it is ended before it is ready", async () => {
  const dataDir = dataFolder();
  const product = await launch({ dataDir });
  while (!existsSync(join(dataDir, "workerd.pid"))) await new Promise((go) => setTimeout(go, 5));
  const server = serverPid(dataDir);
  kill(product.pid, "SIGTERM");
  expect(await product.exit).toBe(0);
  expect(await survivors([product.pid, server])).toEqual([]);
  expect(product.said()).not.toContain("Error");
});

it.each(["SIGTERM", "SIGKILL"] as const)("ends with npm start itself: %s", async (signal) => {
  const product = await launch({ dataDir: dataFolder(), command: commands.npm });
  const pids = await ready(product);
  expect(pids.length).toBeGreaterThan(3);
  kill(product.pid, signal);
  expect(await survivors(pids, 8000)).toEqual([]);
});
