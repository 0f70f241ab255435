import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it, onTestFinished, vi } from "vitest";
import { build } from "../../scripts/build.ts";
import { demoDistrict, openBranches } from "../../scripts/demo/district.ts";
import { seedDemo } from "../../scripts/demo/seed.ts";
import { operatorKey } from "../../scripts/operatorKey.ts";
import { freePort, startServer } from "../../scripts/server.ts";
import { dataFolder } from "./support/folder.ts";
import { launchReady } from "./support/launcher.ts";
import { isAlive, kill, serverPid, survivors } from "./support/processes.ts";
import { demoBranches, demoSession, handIn, records } from "./support/visitor.ts";

beforeAll(build);

it("goes on with a seed that was cut off", async () => {
  const dataDir = dataFolder();
  const key = operatorKey(dataDir);
  const server = await startServer({
    port: await freePort(),
    dataDir,
    operatorKey: key,
    demo: true,
  });
  let calls = 0;
  const real = fetch;
  vi.stubGlobal("fetch", (...request: Parameters<typeof fetch>) => {
    calls += 1;
    return calls > 70 ? Promise.reject(new Error("cut off")) : real(...request);
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  await expect(seedDemo(server.url, key)).rejects.toThrow("cut off");
  vi.unstubAllGlobals();
  const { receipts } = await records(server.url);
  await server.stop();
  const wanted = demoDistrict().branches.length - openBranches.size;
  expect(receipts.size).toBeGreaterThan(5);
  expect(receipts.size).toBeLessThan(wanted);

  const product = await launchReady({ dataDir });
  const after = await records(product.url);
  expect(after.receipts.size).toBe(wanted);
  expect(new Set(after.ranking.missing.map(({ branch }) => branch))).toEqual(openBranches);
  for (const [branch, receipt] of receipts) expect(after.receipts.get(branch)).toEqual(receipt);
  const numbers = [...after.receipts.values()].map(({ number }) => number);
  expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, at) => at + 1));
});

it("loses nothing that got a receipt when workerd is killed outright", async () => {
  const dataDir = dataFolder();
  const first = await launchReady({ dataDir });
  const open = (await demoBranches(first.url)).filter(({ submitted }) => !submitted);
  const sessions = await Promise.all(
    open.map(({ id }) => demoSession(first.url, { role: "branch", branch: id })),
  );
  // Killed with the first receipt, while the others may be anywhere on their way.
  const attempts = sessions.map((session) => handIn(first.url, session));
  await Promise.race(attempts);
  process.kill(first.server, "SIGKILL");
  const given = (await Promise.allSettled(attempts)).flatMap((one) =>
    one.status === "fulfilled" ? [one.value] : [],
  );
  expect(given.length).toBeGreaterThan(0);
  expect(await first.exit).toBe(1);
  expect(first.said()).toContain("ended unexpectedly");
  expect(await survivors(first.pids)).toEqual([]);

  const second = await launchReady({ dataDir });
  const { ranking, receipts } = await records(second.url);
  for (const receipt of given) {
    expect(receipts.get(receipt.branch)).toEqual(receipt);
    const row = ranking.rows.find(({ branch }) => branch === receipt.branch);
    expect(row).toMatchObject({ star: receipt.star, time: receipt.time });
  }
});

it("ends the workerd of a launcher that was killed outright", async () => {
  const dataDir = dataFolder();
  const first = await launchReady({ dataDir });
  // The launcher is two processes, one that installs and one that serves: both die at once.
  for (const pid of first.pids) if (pid !== first.server) kill(pid, "SIGKILL");
  expect(await first.exit).toBeUndefined();
  expect(isAlive(first.server)).toBe(true);

  const second = await launchReady({ dataDir, port: new URL(first.url).port });
  expect(isAlive(first.server)).toBe(false);
  expect(second.server).not.toBe(first.server);
});

it("leaves somebody else's process alone that now has the noted pid", async () => {
  const dataDir = dataFolder();
  const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  onTestFinished(() => void other.kill());
  await once(other, "spawn");
  writeFileSync(join(dataDir, "workerd.pid"), `${other.pid} 1\n`);
  await launchReady({ dataDir });
  expect(isAlive(other.pid ?? 0)).toBe(true);
  expect(serverPid(dataDir)).not.toBe(other.pid);
});
